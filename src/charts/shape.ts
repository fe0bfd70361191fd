import type { Pressed } from './pressed.ts'

/**
 * The few shapes that charts are drawn with. What pressing a name chooses stands in the `info` of the
 * area around it.
 */
export type Shape =
  | { type: 'rect'; shape: Box & { r?: number | number[] }; style: Style; info?: Info }
  | { type: 'line'; shape: { x1: number; y1: number; x2: number; y2: number }; style: Style }
  | { type: 'circle'; shape: { cx: number; cy: number; r: number }; style: Style }
  | { type: 'polyline'; shape: { points: number[][] }; style: Style }
  | { type: 'path'; shape: { pathData: string }; style: Style }
  | { type: 'text'; style: TextStyle; silent?: boolean }

type Info = { readonly pressed: Pressed }

export interface Style {
  fill?: string
  stroke?: string
  lineWidth?: number
  lineDash?: number[]
  lineCap?: 'round'
  opacity?: number
}

export interface TextStyle {
  text: string
  x: number
  y: number
  align?: 'left' | 'center' | 'right'
  verticalAlign?: 'top' | 'middle' | 'bottom'
  fontFamily: string
  fontSize: number
  fontWeight?: number
  fill: string
  /** The ground, as a halo that keeps a label readable over lines. */
  stroke?: string
  lineWidth?: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
