import type { MeasureId } from '../queries/measures.ts'
import type { StatedView } from '../queries/stated-views.ts'
import type { ValueState } from '../queries/value-state.ts'
import type { KeyAfter, KeyBefore, Message } from '../wording/message.ts'

export type { Message, Param } from '../wording/message.ts'
export { bilingual } from '../wording/message.ts'

/** What opens a figure's evidence: whose figure, of which year, made of which indicators. */
export interface FigureSource {
  readonly townshipCode: string
  readonly year: number
  readonly indicators: readonly string[]
  /** Columns of the applications table; its total where none is named. */
  readonly applicants?: readonly string[]
}

/** How the cells of a column are read; see models/cell-text.ts, which says them. */
export type CellKind =
  'code' | 'text' | 'year' | 'count' | 'change' | 'amount' | 'rate' | 'state' | 'flag' | 'url'

/** One column of a figure's table; the same columns, in the same order, are its CSV. */
export interface FigureColumn {
  readonly id: string
  readonly heading: Message
  readonly unit: Message | null
  readonly kind: CellKind
}

/**
 * One value of a figure. A rate is a fraction (0.5 is 50 %) and carries its numerator and
 * denominator in columns of their own. `value` is null whenever `state` says there is no number.
 * In a column of kind `state` the value is the last part of a key `state.…`.
 */
export interface FigureCell {
  readonly value: string | number | boolean | Message | null
  readonly state: ValueState | null
  readonly source: FigureSource | null
}

export type FigureRow = Readonly<Record<string, FigureCell>>

/** Made when it is first asked for: a chart is drawn without the rows of its table. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** Bodies that cannot be drawn, for one reason; listed in words below the chart. */
export interface AbsentGroup {
  readonly id: string
  /** The reason, e.g. «未采集（仅采集了报告开头）». */
  readonly label: Message
  readonly state: ValueState
  readonly bodies: readonly AbsentBody[]
  /** Further bodies of the same kind, counted but not named in a wide scope. */
  readonly more: number
}

export interface AbsentBody {
  readonly code: string
  readonly name: string
  readonly county: string
  /** What is known of it all the same, e.g. «收到 3 件». */
  readonly detail: Message | null
  /** Null where there is no report to open. */
  readonly source: FigureSource | null
}

/** The figures there are: each has a name for its file. */
export type FigureId = KeyBefore<'.file', KeyAfter<'figure.'>>

/**
 * Who states what a figure shows, of all in scope: bodies, or the years of a single one (`by`). Of
 * findings it is the bodies with a report that can be judged, or with a finding.
 */
export interface Coverage {
  readonly have: number
  readonly of: number
  /** Of `have`: those that state that there was none, which is no gap though nothing is drawn. */
  readonly zero?: number
  readonly by?: 'year' | 'reports' | 'judged' | 'found'
}

/**
 * One chart as data: it feeds the chart, the table and the export, so that they cannot disagree.
 * `chart` is whatever this chart's option builder needs, derived from the same rows.
 */
export interface Figure<Chart = unknown> {
  /** Stable id: `data-chart`, address, and file name where `file` does not say it. */
  readonly id: FigureId
  /** What a file of it is called, where one id shows one thing or another. */
  readonly file?: Message
  /** The message, e.g. «2025 年 12 个乡镇公开最多的是 …». */
  readonly heading: Message
  /** What is shown, for whom and which years. */
  readonly subtitle: Message
  /** Who states what the figure shows, of all in scope. */
  readonly coverage: Coverage
  readonly notes: readonly Message[]
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  /** The column whose highest and lowest tell the figure; else the first with figures of reports. */
  readonly lead?: string
  /** The first year that the last may be set against; absent where any may. */
  readonly changeFrom?: number
  readonly chart: Chart
  /** Who is in scope and not drawn, by reason; never drawn as zero. */
  readonly absent: readonly AbsentGroup[]
  /** What is said in place of a chart that would show a single mark, or the same again and again. */
  readonly unvaried?: Message | null
  /** Why there is nothing to draw; null when there is. */
  readonly empty: Message | null
  /** What a report must state for it, where its measures do not say; null: nothing of the kind. */
  readonly needs?: StatedView | null
  /** Ids of the measures shown, for definitions. */
  readonly measures: readonly MeasureId[]
}
