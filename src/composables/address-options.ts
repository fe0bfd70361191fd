import { RULE_IDS } from '../findings/rule-ids.ts'
import { APPLICANTS } from '../form/applicants.ts'
import { MEASURE_IDS } from '../queries/measures.ts'
import { LANGUAGES } from '../wording/language.ts'

interface Option {
  /** Its name in the address. */
  readonly key: string
  /** The first is the default, which is left out of the address. */
  readonly values: readonly string[]
}

/** Choices of what figures show and how they are drawn, one word each in the address. */
export const OPTIONS = {
  language: { key: 'l', values: LANGUAGES },
  /** The measure compared; none is the first of the page. */
  measure: { key: 'm', values: ['', ...MEASURE_IDS] },
  order: { key: 'o', values: ['code', 'value'] },
  /** Unasked a trend bends its scale only where one value would flatten all others. */
  scale: { key: 's', values: ['auto', 'linear', 'log'] },
  /** Years added up behind every rate. */
  pool: { key: 'p', values: ['1', '3'] },
  /** What townships are held against: their county, or the bodies of their kind in it. */
  reference: { key: 'c', values: ['county', 'kind', 'none'] },
  /** Many townships over the years: in one chart, or each in its own. */
  form: { key: 'f', values: ['together', 'apart'] },
  /** Requests of the shown year township by township, or of all townships year by year. */
  by: { key: 'g', values: ['body', 'year'] },
  applicant: { key: 'a', values: ['total', ...APPLICANTS.map(({ id }) => id)] },
  /** Findings of one rule only. */
  rule: { key: 'q', values: ['', ...RULE_IDS] },
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof OPTIONS
export type Options = {
  readonly [Name in OptionName]: (typeof OPTIONS)[Name]['values'][number]
}

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[]

export const DEFAULT_OPTIONS = Object.fromEntries(
  OPTION_NAMES.map((name) => [name, OPTIONS[name].values[0]]),
) as Options
