import { APPLICANTS, type ApplicantId } from '../../form/applicants.ts'
import { APPLICATIONS } from '../../form/applications.ts'
import { ARTICLE20 } from '../../form/article20.ts'
import type { IndicatorId } from '../../form/indicators.ts'
import { SHEET2014_INDICATORS } from '../../form/sheet2014-indicators.ts'
import { GROUP_VARIANTS, ROW_VARIANTS, SHEET2014_OTHER_ROWS } from './label-variants.ts'
import { labelKey } from './label-key.ts'

/** A cell that the form prescribes. */
export interface FormCell {
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
  readonly column: string
}

/** A row of the form with its cells in printed order and every key by which it is known. */
export interface FormRow {
  readonly index: number
  readonly label: string
  readonly cells: readonly FormCell[]
  readonly keys: readonly string[]
  /** The block of the article 20 tables that holds it; 0 elsewhere. */
  readonly block: number
}

const keysOf = (label: string, indicators: readonly IndicatorId[]): readonly string[] => [
  ...new Set([label, ...indicators.flatMap((id) => ROW_VARIANTS[id] ?? [])].map(labelKey)),
]

const articleRows = (edition: '2019' | '2021'): readonly FormRow[] =>
  ARTICLE20[edition]
    .flatMap((block, number) => block.rows.map((row) => ({ block, number, row })))
    .map(({ block, number, row }, index) => ({
      index,
      label: row.label,
      block: number,
      keys: keysOf(row.label, row.cells),
      cells: row.cells.map((indicator, i) => ({
        indicator,
        applicant: null,
        column: block.columns[i] ?? '',
      })),
    }))

const applicationRows = (edition: '2019' | '2021'): readonly FormRow[] =>
  APPLICATIONS[edition].map((row, index) => ({
    index,
    label: row.label,
    block: 0,
    keys: keysOf(row.label, [row.indicator]),
    cells: APPLICANTS.map((applicant) => ({
      indicator: row.indicator,
      applicant: applicant.id,
      column: applicant.labelZh,
    })),
  }))

/** Rows of each form table, derived from the form and the wordings beside it. */
export const ARTICLE20_ROWS = { '2019': articleRows('2019'), '2021': articleRows('2021') } as const
export const APPLICATION_ROWS = {
  '2019': applicationRows('2019'),
  '2021': applicationRows('2021'),
} as const
export const SHEET2014_ROWS: readonly FormRow[] = SHEET2014_INDICATORS.map((item, index) => ({
  index,
  label: item.labelZh,
  block: 0,
  keys: keysOf(item.labelZh, [item.id]),
  cells: [{ indicator: item.id, applicant: null, column: '统计数' }],
}))

/** Labels of merged cells and of rows without figures: they end the row before them. */
export const GROUP_KEYS: ReadonlySet<string> = new Set(
  [
    ...GROUP_VARIANTS,
    ...APPLICATIONS['2021'].flatMap((row) => row.under),
    ...SHEET2014_OTHER_ROWS,
  ].map(labelKey),
)

const ROW_KEYS: ReadonlySet<string> = new Set(
  [
    ...ARTICLE20_ROWS['2019'],
    ...ARTICLE20_ROWS['2021'],
    ...APPLICATION_ROWS['2019'],
    ...APPLICATION_ROWS['2021'],
    ...SHEET2014_ROWS,
  ].flatMap((row) => row.keys),
)

const GROUPS = [...GROUP_KEYS]

/** The key without the words of merged cells that were printed in front of it. */
export const withoutGroups = (key: string, known: (key: string) => boolean): string => {
  let rest = key
  while (!known(rest)) {
    const group = GROUPS.find((g) => rest.length > g.length && rest.startsWith(g))
    if (!group) return rest
    rest = rest.slice(group.length)
  }
  return rest
}

const isKnown = (key: string): boolean => ROW_KEYS.has(key)

/** Whether the key is the label of some row of the form, merged cells' words in front or not. */
export const isRowLabel = (key: string): boolean => isKnown(withoutGroups(key, isKnown))

const ALL_LABELS = [...ROW_KEYS, ...GROUP_KEYS].join('\n')

/** Whether the letters stand in some label of the form. */
export const isPieceOfLabel = (key: string): boolean => ALL_LABELS.includes(key)

const cellsOf = (rows: readonly FormRow[]): readonly FormCell[] => rows.flatMap((row) => row.cells)

/** Every cell of each table, in printed order. */
export const ARTICLE20_CELLS = {
  '2019': cellsOf(ARTICLE20_ROWS['2019']),
  '2021': cellsOf(ARTICLE20_ROWS['2021']),
} as const
export const APPLICATION_CELLS = {
  '2019': cellsOf(APPLICATION_ROWS['2019']),
  '2021': cellsOf(APPLICATION_ROWS['2021']),
} as const
export const SHEET2014_CELLS = cellsOf(SHEET2014_ROWS)
