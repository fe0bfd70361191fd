import type { Box, Shape } from './shape.ts'

/** Several shapes that belong to one datum. */
export interface Group {
  readonly type: 'group'
  readonly children: readonly Shape[]
}

/** A mark by its place among the series and their data. */
export interface TipPlace {
  readonly seriesIndex: number
  readonly dataIndex: number
}

/** Where values stand: what a series draws itself by. */
export interface RenderApi {
  /** Pixels of a value of each axis; of a category its place in the list. */
  readonly coord: (at: readonly number[]) => number[]
  /** One of the numbers of the datum's `value`. */
  readonly value: (dimension: number) => number
}

export interface RenderParams {
  readonly dataIndex: number
  /** The plot, in pixels. */
  readonly coordSys: Box
}

/** Data and how each is drawn. Its other properties are what tips, presses and keys read. */
export interface SeriesOption {
  readonly data: readonly { readonly value: readonly number[] }[]
  /** Answers to no pointer and no key. */
  readonly silent?: boolean
  /** Drawn after those with less; 2 unless it says so. */
  readonly z?: number
  /** Which axes it stands on, where there are several. */
  readonly xAxisIndex?: number
  readonly yAxisIndex?: number
  readonly renderItem: (params: RenderParams, api: RenderApi) => Shape | Group | null
}

/** The plot: its distance from the edges of the chart, in pixels, or a height of its own. */
export interface GridOption {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom?: number
  readonly height?: number
}

interface LineOption {
  readonly show?: boolean
  readonly lineStyle?: { readonly color: string }
}

export interface LabelOption {
  readonly show?: boolean
  readonly color?: string
  readonly fontSize?: number
  readonly lineHeight?: number
  /** Pixels between the axis and its labels. */
  readonly margin?: number
  /** Where a label begins, in place of ending at the axis. */
  readonly align?: 'left'
  /** Set the first label to the right of its tick: it has no room on the left. */
  readonly alignMinLabel?: 'left'
  /** Whether the end of the axis is labelled where it is no round value. */
  readonly showMaxLabel?: boolean
  /** The values that are labelled, in place of round ones. */
  readonly customValues?: readonly number[]
  /** Styles of lines that stand as `{name|text}`. */
  readonly rich?: Readonly<Record<string, { readonly color: string; readonly fontSize: number }>>
}

interface AxisCommon {
  readonly gridIndex?: number
  readonly show?: boolean
  readonly inverse?: boolean
  readonly position?: 'top'
  /** Whether its labels can be pressed. */
  readonly triggerEvent?: boolean
  readonly axisLine?: LineOption
  readonly splitLine?: LineOption
}

/** An axis of numbers, from `min`; without `max` it ends at the next round value. */
export interface ValueAxis extends AxisCommon {
  readonly type: 'value'
  readonly min: number
  readonly max?: number
  /** Between labels; without it as many round steps as `splitNumber` asks for. */
  readonly interval?: number
  readonly splitNumber?: number
  readonly minInterval?: number
  readonly axisLabel?: LabelOption & { readonly formatter?: (at: number) => string }
  readonly name?: string
  /** Pixels from the axis to its name. */
  readonly nameGap?: number
  readonly nameTextStyle?: { readonly color: string; readonly fontSize: number }
}

/** An axis of names, each in a band of its own, or with `boundaryGap: false` on a tick. */
export interface CategoryAxis extends AxisCommon {
  readonly type: 'category'
  readonly data: readonly string[]
  readonly boundaryGap?: false
  readonly axisLabel?: LabelOption & {
    readonly formatter?: (name: string, index: number) => string
  }
}

export type AxisOption = ValueAxis | CategoryAxis

type OneOrMore<T> = T | readonly T[]

/** All that a chart draws, as data; `scene.ts` makes shapes of it. */
export interface ChartOption {
  /** Shapes that stand where they say, behind the marks; legend and headings. */
  readonly graphic?: readonly Shape[]
  readonly grid?: OneOrMore<GridOption>
  readonly xAxis?: OneOrMore<AxisOption>
  readonly yAxis?: OneOrMore<AxisOption>
  readonly tooltip?: { readonly formatter: (at: TipPlace) => string }
  readonly series?: readonly SeriesOption[]
}

export const listOf = <T>(given: OneOrMore<T> | undefined): readonly T[] =>
  given === undefined ? [] : Array.isArray(given) ? (given as readonly T[]) : [given as T]
