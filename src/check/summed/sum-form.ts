import { figureKey } from '../../dataset/corrections.ts'
import type { Edition } from '../../form/edition.ts'
import { indicator as indicatorOf } from '../../form/indicators.ts'
import { formTables, isHead, type FigureKey, type PrintedTable } from '../../form/printed-tables.ts'
import type { Observation, ParsedReport } from '../../report/parsed-report.ts'

/** A body whose report is summed, as its corrections leave it. */
export interface SummedBody {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly report: ParsedReport
}

/**
 * What a body gives for a cell. Only the first two are in the sum. `blank`: left empty, which is no
 * zero. `to_check`: read from a picture and not compared yet. `unread`: the text is no number.
 * `absent`: the report has the table without this cell; `no_table`: it has no such table, or that of
 * another edition.
 */
export type Share =
  'number' | 'approximate' | 'blank' | 'to_check' | 'unread' | 'absent' | 'no_table'

export const IN_SUM: ReadonlySet<Share> = new Set(['number', 'approximate'])

export interface CellShare {
  readonly body: SummedBody
  readonly share: Share
  readonly value: number | null
}

/** A cell of the form over all bodies. */
export interface SummedCell extends FigureKey {
  /** Null where no body gives a number, or where numbers of this kind do not add up. */
  readonly value: number | null
  /** How many bodies the sum is over. */
  readonly counted: number
  readonly approximate: number
  readonly shares: readonly CellShare[]
}

/** The statutory form over several bodies of one year. */
export interface SummedForm {
  readonly edition: Edition
  readonly tables: readonly PrintedTable[]
  readonly bodies: readonly SummedBody[]
  /** Every cell of the form by its key (`figureKey`). */
  readonly cells: ReadonlyMap<string, SummedCell>
}

/** Decimal amounts add up to what a person would write: six places are more than any form has. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6

/** The edition that most of the reports keep to; the newer one of two that are as common. */
export const commonEdition = (bodies: readonly SummedBody[]): Edition | null => {
  const counts = new Map<Edition, number>()
  for (const { report } of bodies)
    for (const edition of new Set(report.tables.map((table) => table.edition)))
      counts.set(edition, (counts.get(edition) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
  return first?.[0] ?? null
}

interface Known {
  readonly body: SummedBody
  readonly tables: ReadonlySet<string>
  readonly found: ReadonlyMap<string, Observation>
  readonly unread: ReadonlySet<string>
}

const knownOf = (body: SummedBody, edition: Edition): Known => {
  const found = new Map<string, Observation>()
  for (const o of body.report.observations)
    if (o.place.kind === 'cell' && !found.has(figureKey(o))) found.set(figureKey(o), o)
  const own = body.report.tables.filter((table) => table.edition === edition)
  const unread = own.flatMap((table) =>
    table.unread.map((cell) => figureKey({ ...cell, label: null })),
  )
  return { body, tables: new Set(own.map(({ table }) => table)), found, unread: new Set(unread) }
}

const shareOf = ({ body, tables, found, unread }: Known, table: string, id: string): CellShare => {
  const none = (share: Share): CellShare => ({ body, share, value: null })
  if (!tables.has(table)) return none('no_table')
  const own = found.get(id)
  if (own === undefined) return none(unread.has(id) ? 'unread' : 'absent')
  if (own.status === 'to_check') return none('to_check')
  if (own.value === null) return none('blank')
  const share = own.status === 'approximate' ? 'approximate' : 'number'
  return { body, share, value: own.value }
}

const summed = (key: FigureKey, shares: readonly CellShare[]): SummedCell => {
  const counted = shares.filter(({ share }) => IN_SUM.has(share))
  // Percentages of several bodies make no percentage of all.
  const adds = indicatorOf(key.indicator)?.kind !== 'rate'
  return {
    ...key,
    value:
      counted.length === 0 || !adds
        ? null
        : round(counted.reduce((sum, { value }) => sum + (value ?? 0), 0)),
    counted: counted.length,
    approximate: counted.filter(({ share }) => share === 'approximate').length,
    shares,
  }
}

/** The figures of a table of the form, in its order. */
export const figuresIn = (table: PrintedTable): readonly FigureKey[] =>
  table.rows.flatMap((row) => row.flatMap((square) => (isHead(square) ? [] : [square])))

/** The reports of bodies, cell by cell of one edition's form. Blank is no zero: it is in no sum. */
export const sumForm = (bodies: readonly SummedBody[], edition: Edition): SummedForm => {
  const known = bodies.map((body) => knownOf(body, edition))
  const tables = formTables(edition)
  const cells = new Map<string, SummedCell>()
  for (const table of tables)
    for (const key of figuresIn(table)) {
      const id = figureKey(key)
      cells.set(
        id,
        summed(
          key,
          known.map((one) => shareOf(one, table.table, id)),
        ),
      )
    }
  return { edition, tables, bodies, cells }
}

export const cellAt = (form: SummedForm, key: FigureKey): SummedCell => {
  const cell = form.cells.get(figureKey(key))
  if (cell === undefined) throw new Error(`summed form: no cell ${figureKey(key)}`)
  return cell
}

/** Whether every body gives a plain number: only such sums can be reckoned with. */
export const isWhole = (form: SummedForm, cell: SummedCell): boolean =>
  cell.counted === form.bodies.length && cell.approximate === 0

/** What of a body's report is not in the sums. */
export interface BodyGap {
  readonly body: SummedBody
  /** Tables that it does not have, or has of another edition. */
  readonly tables: readonly PrintedTable['table'][]
  readonly cells: readonly { readonly key: FigureKey; readonly share: Share }[]
}

/** Body by body, what is missing from the sums; bodies of which nothing is are left out. */
export const gapsOf = (form: SummedForm): readonly BodyGap[] =>
  form.bodies.flatMap((body, i): BodyGap[] => {
    const tables: PrintedTable['table'][] = []
    const cells: BodyGap['cells'][number][] = []
    for (const table of form.tables) {
      const own = figuresIn(table).map((key) => ({
        key,
        share: cellAt(form, key).shares[i]?.share ?? 'absent',
      }))
      if (own.every(({ share }) => share === 'no_table')) tables.push(table.table)
      else cells.push(...own.filter(({ share }) => !IN_SUM.has(share)))
    }
    return tables.length + cells.length === 0 ? [] : [{ body, tables, cells }]
  })
