import type { ValueState } from '../queries/value-state.ts'
import type { FigureContext } from './context.ts'
import type {
  CellKind,
  FigureCell,
  FigureColumn,
  FigureRow,
  FigureSource,
  Message,
} from './figure.ts'
import { sourceAddress } from './source-address.ts'
import type { KeyAfter } from '../wording/message.ts'

/** A column under a heading of its own. */
export const headedColumn = (
  id: string,
  heading: Message,
  kind: CellKind,
  unit: KeyAfter<'unit.'> | null = null,
): FigureColumn => ({ id, heading, kind, unit: unit === null ? null : { key: `unit.${unit}` } })

/** A column whose heading is `column.<id>`, with its unit where it has one. */
export const column = (
  id: KeyAfter<'column.'>,
  kind: CellKind,
  unit: KeyAfter<'unit.'> | null = null,
): FigureColumn => headedColumn(id, { key: `column.${id}` }, kind, unit)

export const IDENTITY: readonly FigureColumn[] = [
  column('code', 'code'),
  column('county', 'text'),
  column('name', 'text'),
  column('year', 'year'),
]

export const PROVENANCE: readonly FigureColumn[] = [
  column('findings', 'flag'),
  column('source', 'url'),
]

/** The columns of a table, closed by what the set is where it is synthetic. */
export const columnsFor = (
  context: FigureContext,
  columns: readonly FigureColumn[],
): readonly FigureColumn[] =>
  context.about.synthetic ? [...columns, column('synthetic', 'text')] : columns

export const plain = (value: FigureCell['value']): FigureCell => ({
  value,
  state: null,
  source: null,
})

export const figureCell = (
  value: number | null,
  state: ValueState,
  source: FigureSource | null,
): FigureCell => ({ value, state, source })

const synthetic: FigureCell = plain({ key: 'file.synthetic' } satisfies Message)

/** Cells of the columns IDENTITY and PROVENANCE, and of `synthetic`. */
export const frame = (
  context: FigureContext,
  row: {
    readonly township_code: string
    readonly county: string
    readonly name: string
    readonly year: number
    readonly report_id: string | null
    readonly findings: number
    readonly source_url: string | null
  },
): FigureRow => ({
  code: plain(row.township_code),
  county: plain(row.county),
  name: plain(row.name),
  year: plain(row.year),
  // Without a report there is nothing that could have been checked.
  findings: plain(row.report_id === null ? null : row.findings > 0),
  source: plain(sourceAddress(row.source_url, context.base)),
  ...(context.about.synthetic ? { synthetic } : {}),
})

/**
 * The word of a state: a township without a report has not filed only where the set claims to be
 * complete; elsewhere its report was merely not collected.
 */
export const stateWord = (
  state: ValueState,
  { about }: FigureContext,
): ValueState | 'not_collected' =>
  state === 'no_report' && about.collection === 'partial' ? 'not_collected' : state

/** The cell of a state column. */
export const stateCell = (state: ValueState, context: FigureContext): FigureCell => ({
  value: stateWord(state, context),
  state,
  source: null,
})
