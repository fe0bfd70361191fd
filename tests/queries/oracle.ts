import type { DatasetRows, ObservationRow, ReportRow } from '../../src/dataset/rows.ts'
import type { Filter } from '../../src/queries/filter.ts'
import type { ValueState } from '../../src/queries/value-state.ts'

// What the queries must answer, computed from the rows by plain loops and without their constants.

export interface Reading {
  value: number | null
  state: ValueState
}

export interface Body {
  code: string
  name: string
  year: number
  report: ReportRow | undefined
}

export const bodiesIn = (rows: DatasetRows, filter: Filter, years = filter.years): Body[] => {
  const { region, townships } = filter
  const chosen = rows.townships.filter((t) => {
    if (townships.length > 0) return townships.includes(t.township_code)
    if (region === null) return true
    return t[`${region.level}_code`] === region.code
  })
  return chosen
    .sort((a, b) => (a.township_code < b.township_code ? -1 : 1))
    .flatMap((t) =>
      [...years].map((year) => ({
        code: t.township_code,
        name: t.name,
        year,
        report: rows.reports.find((r) => r.township_code === t.township_code && r.year === year),
      })),
    )
}

/** Findings of the report that are no notes. */
export const flawsOf = (rows: DatasetRows, body: Body): number =>
  rows.findings.filter((f) => f.report_id === body.report?.report_id && f.severity !== 'note')
    .length

const single = (
  rows: DatasetRows,
  report: ReportRow,
  id: string,
  applicant: string,
): ObservationRow | undefined => {
  const found = rows.observations
    .filter((o) => o.report_id === report.report_id && o.indicator === id)
    .filter((o) => o.label === null && (o.applicant ?? 'total') === applicant)
    .sort((a, b) => a.position - b.position)
  return found.find((o) => o.status !== 'blank') ?? found[0]
}

/** Editions whose form has the cell; null: told in the text. */
const editionsOf = (rows: DatasetRows, id: string): string[] | null => {
  const { editions } = rows.indicators.find((i) => i.indicator === id)!
  return editions === 'all' ? null : editions.split(' ')
}

/**
 * One figure: each way is a list of indicators to add, the first that is complete counts. Of one
 * kind of applicants only the table tells.
 */
export const readingOf = (
  rows: DatasetRows,
  body: Body,
  every: readonly string[][],
  applicant = 'total',
): Reading => {
  const { report } = body
  if (report === undefined) return { value: null, state: 'no_report' }
  const ways =
    applicant === 'total'
      ? every
      : every.filter((way) => way.every((id) => id.startsWith('applications.')))
  for (const way of ways) {
    const parts = way.map((id) => single(rows, report, id, applicant))
    if (parts.some((part) => part === undefined || part.value === null)) continue
    const about = parts.some((part) => part!.status === 'approximate')
    return {
      value: parts.reduce((sum, part) => sum + part!.value!, 0),
      state: about ? 'approximate' : 'stated',
    }
  }
  const ids = ways.flat()
  if (ids.some((id) => single(rows, report, id, applicant)?.status === 'blank'))
    return { value: null, state: 'blank' }
  const onForm = ids.map((id) => editionsOf(rows, id))
  const isOnForm =
    report.edition === null || onForm.some((e) => e === null || e.includes(report.edition!))
  if (!isOnForm) return { value: null, state: 'not_on_form' }
  return { value: null, state: report.capture === 'opening' ? 'not_captured' : 'not_stated' }
}

/** A share of two figures, as a fraction. */
export const shareOf = (part: Reading, whole: Reading): Reading => {
  if (whole.value === null) return { value: null, state: whole.state }
  if (part.value === null) return { value: null, state: part.state }
  if (whole.value === 0) return { value: null, state: 'no_denominator' }
  const about = [part.state, whole.state].includes('approximate')
  return { value: part.value / whole.value, state: about ? 'approximate' : 'stated' }
}

export const WAYS: Record<string, string[][]> = {
  volume: [['disclosed.total']],
  received: [['applications.received'], ['narrative.applications_received']],
  carried_in: [['applications.carried_in']],
  granted: [['applications.granted']],
  partly_granted: [['applications.partly_granted']],
  concluded: [['applications.concluded']],
  carried_out: [['applications.carried_out']],
  mail_received: [['mail.received']],
  mail_replied: [['mail.replied']],
  mail_printed: [['mail.reply_rate']],
  hotline_received: [['hotline.received']],
  hotline_replied: [['hotline.replied']],
}

/** Ways of the groups, from the dictionary itself: the rows under a heading. */
export const groupWays = (rows: DatasetRows, group: string): string[][] => {
  const id = `applications.${group}`
  const children = rows.indicators.filter((i) => i.parent === id).map((i) => i.indicator)
  return group === 'other' ? [[id], children] : [children]
}
