/** A question in SQL to begin with; its words are `sql.example.<id>`. */
export interface SqlExample {
  readonly id: string
  readonly text: string
}

/** Questions over the tables of the data package, as a reader would write them. */
export const SQL_EXAMPLES = [
  {
    id: 'pool_by_county',
    text: `with letters as (
  select r.report_id, r.township_code,
    max(case when o.indicator = 'mail.received' then o.value end) as received,
    max(case when o.indicator = 'mail.replied' then o.value end) as replied
  from reports r
  join observations o on o.report_id = r.report_id
  group by all
)
select t.county_code, t.county, count(*) as reports,
  sum(l.received) as received, sum(l.replied) as replied,
  round(100 * sum(l.replied) / nullif(sum(l.received), 0), 1) as percent
from letters l
join townships t on t.township_code = l.township_code
where l.received is not null and l.replied is not null
group by all
order by sum(l.received) desc, t.county_code`,
  },
  {
    id: 'unbalanced',
    text: `select t.county, t.name, r.year, f.rule, f.message_zh, f.expected, f.actual, f.report_id
from findings f
join reports r on r.report_id = f.report_id
join townships t on t.township_code = r.township_code
where f.severity in ('error', 'warning')
order by f.report_id, f.position`,
  },
  {
    id: 'top_labels',
    text: `select indicator, label, count(*) as reports, sum(value) as items
from observations
where label is not null and value is not null
group by all
order by reports desc, indicator, label
limit 50`,
  },
  {
    id: 'not_there',
    text: `select t.county_code, t.county, count(*) as townships, count(r.report_id) as reports,
  count(*) - count(r.report_id) as without
from townships t
left join reports r on r.township_code = t.township_code
  and r.year = (select max(year) from reports)
group by all
order by t.county_code`,
  },
  {
    id: 'states',
    text: `select i.indicator, i.label_zh,
  count(case when o.status = 'stated' then 1 end) as stated,
  count(case when o.status = 'approximate' then 1 end) as approximate,
  count(case when o.status = 'blank' then 1 end) as blank
from indicators i
left join observations o on o.indicator = i.indicator
group by all
order by i.indicator`,
  },
  {
    id: 'one_report',
    text: `select o.position, i.label_zh, o.applicant, o.label, o.value, i.unit, o.status, o.evidence
from observations o
join indicators i on i.indicator = o.indicator
where o.report_id = (select min(report_id) from reports where capture = 'full')
order by o.position`,
  },
] as const satisfies readonly SqlExample[]
