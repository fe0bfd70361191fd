import { formatRecord } from '../dataset/csv.ts'
import { columnEn } from '../dataset/tables-en.ts'
import { TABLES, type Table } from '../dataset/tables.ts'
import { INDICATORS } from '../form/indicators.ts'
import type { Indicator } from '../form/indicator.ts'
import { isRate, type Measure, type MeasurePart } from '../queries/measure.ts'
import { MEASURE_IDS, measureOf } from '../queries/measures.ts'
import type { MeasureId } from '../queries/measures.ts'
import { QUANTITIES, type Quantity } from '../queries/quantities.ts'

const HEAD = [
  'section',
  'table',
  'name',
  'title_zh',
  'title_en',
  'type',
  'unit',
  'required',
  'parent',
  'editions',
  'description_zh',
  'description_en',
  'formula',
  'legal_basis',
  'legal_basis_en',
] as const

type Entry = Partial<Record<(typeof HEAD)[number], string>>

const columnEntries = (table: Table): Entry[] =>
  table.columns.map((column) => {
    const en = columnEn(table, column)
    return {
      section: 'column',
      table: table.name,
      name: column.name,
      title_zh: column.title,
      title_en: en.title,
      type: column.type,
      required: String(column.required),
      description_zh: column.description,
      description_en: en.description,
    }
  })

const indicatorEntry = (item: Indicator): Entry => ({
  section: 'indicator',
  table: item.table,
  name: item.id,
  title_zh: item.labelZh,
  title_en: item.labelEn,
  type: item.kind,
  unit: item.unit,
  parent: item.parent ?? '',
  editions: item.editions === 'all' ? 'all' : item.editions.join(' '),
})

const isQuantity = (part: MeasurePart): part is keyof typeof QUANTITIES => part in QUANTITIES

/** A part as indicators: those that are added, and «|» before the next way to come by it. */
const partFormula = (part: MeasurePart): string => {
  if (!isQuantity(part)) return part
  const { anyOf, applicant }: Quantity = QUANTITIES[part]
  const column = applicant === undefined ? '' : `[${applicant}]`
  const ways = anyOf.map((way) => way.map((id) => id + column).join(' + '))
  return ways.length > 1 ? `(${ways.join(' | ')})` : ways.join('')
}

const sumFormula = (parts: readonly MeasurePart[]): string => parts.map(partFormula).join(' + ')

/** How a measure comes of indicators and counts of reports, in ids: language has no part in it. */
export const measureFormula = ({ numerator, denominator, per }: Measure): string =>
  denominator === null
    ? sumFormula(numerator)
    : `(${sumFormula(numerator)}) / (${sumFormula(denominator)})${per === undefined ? '' : ` * ${per}`}`

const measureEntry = (id: MeasureId): Entry => {
  const measure = measureOf(id)
  const { zh, en, unit } = measure
  return {
    section: 'measure',
    name: id,
    title_zh: zh.name,
    title_en: en.name,
    type: isRate(measure) ? 'rate' : 'count',
    unit,
    description_zh: `${zh.definition}${zh.caveat}`,
    description_en: `${en.definition} ${en.caveat}`,
    formula: measureFormula(measure),
    legal_basis: zh.basis,
    legal_basis_en: en.basis,
  }
}

/** Every column, indicator and measure of a data package as CSV, without byte order mark. */
export const dictionaryCsv = (): string => {
  const entries = [
    ...TABLES.flatMap(columnEntries),
    ...INDICATORS.map(indicatorEntry),
    ...MEASURE_IDS.map(measureEntry),
  ]
  const lines = entries.map((entry) => formatRecord(HEAD.map((name) => entry[name] ?? '')))
  return formatRecord(HEAD) + lines.join('')
}
