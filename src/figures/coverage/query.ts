import { identifier, sql } from '../../database/statement.ts'
import type { Filter } from '../../queries/filter.ts'
import { bodies, flaws, listsAll } from '../../queries/scope.ts'
import { questionOfFilter } from '../../queries/question.ts'

export type CoverageLevel = 'province' | 'prefecture' | 'county' | 'township'

/** How many bodies of an area filed for a year; the four kinds add up to `due`. */
export type CoverageRow = {
  code: string
  name: string
  level: CoverageLevel
  year: number
  /** Townships on the roster. */
  due: number
  /** Captured in full, no finding of severity error or warning. */
  clean: number
  findings: number
  /** Captured in part, with or without findings: nothing can be said of the rest. */
  partial: number
  missing: number
}

/** The level of the rows: the one under the chosen region. */
export const coverageLevel = (filter: Filter): CoverageLevel => {
  if (listsAll(filter)) return 'township'
  if (filter.region === null) return 'province'
  return filter.region.level === 'province' ? 'prefecture' : 'county'
}

/** Who filed: one row for each area under the region and each year. */
export const coverage = questionOfFilter<CoverageRow>(
  'coverage',
  (filter) => {
    const level = coverageLevel(filter)
    const code = identifier(`${level}_code`)
    const name = identifier(level === 'township' ? 'name' : level)
    return sql`with ${bodies(filter)}, ${flaws}
    select b.${code} as code, min(b.${name}) as name, ${level} as level, b.year,
      cast(count(*) as integer) as due,
      cast(count(case when b.capture = 'full' and f.flaws is null then 1 end) as integer) as clean,
      cast(count(case when b.capture = 'full' and f.flaws > 0 then 1 end) as integer) as findings,
      cast(count(case when b.capture = 'opening' then 1 end) as integer) as partial,
      cast(count(case when b.report_id is null then 1 end) as integer) as missing
    from bodies as b
    left join flaws as f on f.report_id = b.report_id
    group by b.${code}, b.year
    order by b.${code}, b.year`
  },
  { body: 'code', everywhere: false },
)
