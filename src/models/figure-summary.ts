import { isNumber } from '../queries/value-state.ts'
import type { FigureContext } from './context.ts'
import { stateWord } from './columns.ts'
import type { Figure, FigureColumn, FigureRow, Message, Param } from './figure.ts'
import { named, nameIn } from './scope.ts'
import type { KeyAfter } from '../wording/message.ts'
import { stateMessage } from './cell-text.ts'

type Summed = Pick<Figure, 'columns' | 'rows' | 'lead' | 'changeFrom' | 'absent'>

/** A row with a number that may be compared with the others'. */
interface Measured {
  readonly row: FigureRow
  readonly value: number
  readonly approximate: boolean
}

/**
 * What the rows of a figure come to, for those who cannot see it: the highest, the lowest, of one
 * body the change, and what has no number and why. What the figure counts as absent in words of its
 * own is not counted again.
 */
export const figureSummary = (whole: Summed, context: FigureContext): readonly Message[] => {
  // Neighbours stand beside the chosen for comparison only.
  const figure = { ...whole, rows: whole.rows.filter((row) => row.chosen?.value !== false) }
  const column = leadOf(figure)
  if (!column) return statesOf(figure)
  const measured = measuredIn(figure, column)
  return [
    ...extremesOf(measured, column, nameOf(figure.rows)),
    ...changeOf(measured, figure, column),
    ...(figure.absent.length > 0 ? [] : missingOf(figure.rows, column, context)),
  ]
}

const COMPARED: ReadonlySet<string> = new Set(['count', 'amount'])

/** The column that the figure names, else the first that holds figures of reports. */
const leadOf = ({ columns, rows, lead }: Summed): FigureColumn | null =>
  columns.find(({ id }) => id === lead) ??
  columns.find(
    ({ id, kind }) => COMPARED.has(kind) && rows.some((row) => (row[id]?.state ?? null) !== null),
  ) ??
  null

// A total of one channel is no total, and a rate of few cases is neither high nor low.
const MISLEADING = ['one_channel', 'small'] as const

const measuredIn = ({ rows }: Summed, { id }: FigureColumn): readonly Measured[] =>
  rows.flatMap((row): Measured[] => {
    const cell = row[id]
    const isCompared = cell && (cell.state === null || isNumber(cell.state))
    if (!isCompared || typeof cell.value !== 'number') return []
    if (MISLEADING.some((flag) => row[flag]?.value === true)) return []
    return [{ row, value: cell.value, approximate: cell.state === 'approximate' }]
  })

const textIn = (row: FigureRow, id: string): string => {
  const value = row[id]?.value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What a row is of where it is not of a body alone: a part of a whole, which says itself. */
const PARTS = ['label', 'reason', 'flow_cell', 'rule_title', 'applicant'] as const

const partOf = (row: FigureRow): string | Message | null => {
  const [part] = PARTS.flatMap((id) => row[id]?.value ?? [])
  return typeof part === 'string' || (typeof part === 'object' && part !== null) ? part : null
}

/** What rows are called: their body, its year where there are several, else their year. */
const nameOf = (rows: readonly FigureRow[]): ((row: FigureRow) => string | Message) => {
  const severalOf = (id: string): boolean => new Set(rows.map((row) => textIn(row, id))).size > 1
  const [counties, bodies, years] = [severalOf('county'), severalOf('code'), severalOf('year')]
  const parts = rows.some((row) => row.label || row.flow_cell)
  return (row) => {
    const own = textIn(row, 'name') || textIn(row, 'area')
    const part = partOf(row)
    const year = textIn(row, 'year')
    if (years && !bodies) return { key: 'chart.year', params: { year } }
    if (own === '') return part ?? ''
    const name = nameIn({ name: own, county: textIn(row, 'county') }, counties)
    if (part !== null && parts) return { key: 'summary.part', params: { name, part } }
    return years ? { key: 'chart.tip.place', params: { name, year } } : name
  }
}

const valueOf = ({ value, approximate }: Measured, { kind, unit }: FigureColumn): Param => {
  if (kind === 'rate') return { rate: value }
  const number: Param = approximate ? { key: 'value.about', params: { text: value } } : value
  return unit ? { key: 'summary.value', params: { value: number, unit } } : number
}

const extremesOf = (
  measured: readonly Measured[],
  column: FigureColumn,
  name: (row: FigureRow) => string | Message,
): readonly Message[] => {
  const sorted = [...measured].sort((a, b) => a.value - b.value)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (!low || !high) return []
  const say = (key: KeyAfter<'summary.'>, of: Measured): Message => ({
    key: `summary.${key}`,
    params: {
      column: column.heading,
      names: named(measured.filter(({ value }) => value === of.value).map(({ row }) => name(row))),
      value: valueOf(of, column),
    },
  })
  if (measured.length === 1) return [say('only', high)]
  return low.value === high.value
    ? [say('equal', high)]
    : [say('highest', high), say('lowest', low)]
}

const changed = (by: number, { kind }: FigureColumn): Param =>
  kind === 'rate'
    ? { key: 'compare.points', params: { points: { points: by } } }
    : { change: Math.round(by * 100) / 100 }

const changeOf = (
  measured: readonly Measured[],
  { rows, changeFrom = -Infinity }: Summed,
  column: FigureColumn,
): readonly Message[] => {
  const comparable = measured.filter(({ row }) => Number(textIn(row, 'year')) >= changeFrom)
  const [first, last] = [comparable[0], comparable.at(-1)]
  // Years added over whoever has reported are not the same reports: only a body changes.
  const [body, ...others] = new Set(rows.map((row) => textIn(row, 'code')))
  if (!first || !last || !body || others.length > 0) return []
  const [before, after] = [textIn(first.row, 'year'), textIn(last.row, 'year')]
  if (before === after) return []
  return [
    {
      key: 'summary.change',
      params: {
        name: textIn(first.row, 'name'),
        before,
        from: valueOf(first, column),
        after,
        to: valueOf(last, column),
        change: changed(last.value - first.value, column),
      },
    },
  ]
}

/** How many there are of each word, as «未载明 3». */
const counted = (words: readonly string[]): Param =>
  [...new Set(words)].map((word): Message => ({
    key: 'summary.state',
    params: {
      state: stateMessage(word),
      count: words.filter((other) => other === word).length,
    },
  }))

const missingOf = (
  rows: readonly FigureRow[],
  { id }: FigureColumn,
  context: FigureContext,
): readonly Message[] => {
  const reasons = rows.flatMap((row) => {
    const cell = row[id]
    return cell?.value === null && cell.state !== null ? [stateWord(cell.state, context)] : []
  })
  return reasons.length === 0
    ? []
    : [{ key: 'summary.missing', params: { count: reasons.length, reasons: counted(reasons) } }]
}

/** Where a figure measures nothing, how many rows are in each state. */
const statesOf = ({ columns, rows }: Summed): readonly Message[] => {
  const column = columns.find(({ kind }) => kind === 'state')
  if (!column || rows.length === 0) return []
  const words = rows.map((row) => textIn(row, column.id)).filter((word) => word !== '')
  return [{ key: 'summary.states', params: { column: column.heading, reasons: counted(words) } }]
}
