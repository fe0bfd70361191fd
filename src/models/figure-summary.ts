import { isNumber } from '../queries/value-state.ts'
import type { FigureContext } from './context.ts'
import { stateWord } from './columns.ts'
import type { Figure, FigureColumn, FigureRow, Message, Param } from './figure.ts'
import { named, nameIn } from './scope.ts'

type Summed = Pick<Figure, 'columns' | 'rows' | 'lead' | 'absent'>

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
export const figureSummary = (figure: Summed, context: FigureContext): readonly Message[] => {
  const column = leadOf(figure)
  if (!column) return statesOf(figure)
  const measured = measuredIn(figure, column)
  return [
    ...extremesOf(measured, column, nameOf(figure.rows)),
    ...changeOf(measured, figure.rows, column),
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

// A total of one channel is no total: it is neither the highest nor the lowest.
const measuredIn = ({ rows }: Summed, { id }: FigureColumn): readonly Measured[] =>
  rows.flatMap((row): Measured[] => {
    const cell = row[id]
    const isCompared = cell && (cell.state === null || isNumber(cell.state))
    if (!isCompared || typeof cell.value !== 'number' || row.one_channel?.value === true) return []
    return [{ row, value: cell.value, approximate: cell.state === 'approximate' }]
  })

const textIn = (row: FigureRow, id: string): string => {
  const value = row[id]?.value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What rows are called: their body, its year where there are several, else their year. */
const nameOf = (rows: readonly FigureRow[]): ((row: FigureRow) => string | Message) => {
  const severalOf = (id: string): boolean => new Set(rows.map((row) => textIn(row, id))).size > 1
  const [counties, bodies, years] = [severalOf('county'), severalOf('code'), severalOf('year')]
  return (row) => {
    const own = textIn(row, 'name') || textIn(row, 'area') || textIn(row, 'rule_title')
    const year = textIn(row, 'year')
    if (years && !bodies) return { key: 'chart.year', params: { year } }
    const name = nameIn({ name: own, county: textIn(row, 'county') }, counties)
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
  const say = (key: string, of: Measured): Message => ({
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

const changeOf = (
  measured: readonly Measured[],
  rows: readonly FigureRow[],
  column: FigureColumn,
): readonly Message[] => {
  const [first, last] = [measured[0], measured.at(-1)]
  const isOne = new Set(rows.map((row) => textIn(row, 'code'))).size === 1
  if (!first || !last || !isOne) return []
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
        change: { change: last.value - first.value },
      },
    },
  ]
}

/** How many there are of each word, as «未载明 3». */
const counted = (words: readonly string[]): Param =>
  [...new Set(words)].map((word) => ({
    key: 'summary.state',
    params: {
      state: { key: `state.${word}` },
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
