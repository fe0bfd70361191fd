import { sql } from '../database/statement.ts'
import type { Capture } from '../dataset/rows.ts'
import type { QuantityId } from './quantities.ts'
import { columnsOf, numbers } from './quantity-columns.ts'
import { bodies, flaws, isListed } from './scope.ts'
import type { ValueState } from './value-state.ts'
import type { Filter } from './filter.ts'
import { questionOfFilter, type Query } from './question.ts'

/** The counts that one line of a township's page is made of, in the order of the report. */
export const TOWNSHIP_CELLS = [
  'volume',
  'received',
  'granted',
  'partly_granted',
  'concluded',
  'carried_out',
  'review_total',
  'litigation_total',
  'mail_received',
  'mail_replied',
  'hotline_received',
  'hotline_replied',
] as const satisfies readonly QuantityId[]
export type TownshipCell = (typeof TOWNSHIP_CELLS)[number]

/** What one township reported of one year, with how far its report is known. */
export type TownshipFiguresRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string | null
  edition: string | null
  capture: Capture | null
  /** The stated total covers one channel only: shown, but neither ranked nor put into a median. */
  one_channel: boolean
  /** Findings of severity error or warning on the report. */
  findings: number
  source_url: string | null
} & { [C in TownshipCell]: number | null } & { [C in `${TownshipCell}_state`]: ValueState }

/** The key figures of every township of a filter in every chosen year, by code and year. */
export const townshipFigures = questionOfFilter<TownshipFiguresRow>(
  'township-figures',
  (filter) => sql`
  with ${bodies(filter)}, ${flaws}, ${numbers(TOWNSHIP_CELLS)}
  select b.township_code, b.name, b.county, b.year, b.report_id, b.edition, b.capture,
    cast(coalesce(b.total_scope = 'one channel', false) as boolean) as one_channel,
    cast(coalesce(f.flaws, 0) as integer) as findings, b.source_url,
    ${columnsOf(TOWNSHIP_CELLS)}
  from bodies as b
  left join numbers as n on n.of_report = b.report_id
  left join flaws as f on f.report_id = b.report_id
  where ${isListed(filter)}
  order by b.township_code, b.year`,
  { body: 'township_code', everywhere: true },
)

/** The key figures of a whole county in the chosen years; null where no county is given. */
export const figuresOfCounty = (
  { years }: Filter,
  county: string | null | undefined,
): Query<TownshipFiguresRow> | null =>
  county
    ? townshipFigures({ region: { level: 'county', code: county }, years, townships: [] })
    : null
