import { largestOf } from '../../models/amounts.ts'
import type { MeasureTrendChart } from './model.ts'
import type { TrendLine, TrendPoint } from './model-lines.ts'
import type { TrendReference } from './model-references.ts'
import type { Look } from '../../charts/drawing.ts'
import { BEHIND } from '../../charts/frames/measure-look.ts'
import type { Shape, Style } from '../../charts/shape.ts'

const DASHES: readonly number[][] = [[], [6, 3], [2, 3]]

/** The largest value of lines and of what they are held against. */
export const largestIn = (
  lines: readonly TrendLine[],
  references: Iterable<TrendReference>,
): number =>
  largestOf([
    ...lines.flatMap((line) => line.points.map((point) => point.value)),
    ...[...references].flatMap(({ points }) => points.map((peers) => peers?.value ?? 0)),
  ])

/** How a township's line looks: coloured and dashed apart, or thin and grey among many. */
export const lineStyle = ({ nth }: TrendLine, { palette }: Look): Style => {
  if (nth === null) return { stroke: palette.context, lineWidth: 1, opacity: BEHIND, fill: 'none' }
  const dash = DASHES[Math.floor(nth / 4) % DASHES.length] ?? []
  return {
    stroke: palette.series[nth % palette.series.length] ?? palette.data,
    lineWidth: 2,
    fill: 'none',
    ...(dash.length > 0 ? { lineDash: [...dash] } : {}),
  }
}

/** Where a year and a value stand, in pixels. */
export type At = (year: number, value: number) => readonly [x: number, y: number]

/** A line for each run of points; a run of one is a point alone. */
export const runShapes = (
  runs: readonly (readonly TrendPoint[])[],
  at: At,
  style: Style,
): readonly Shape[] =>
  runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      type: 'polyline',
      shape: { points: run.map(({ year, value }) => [...at(year, value)]) },
      style,
    }))

/** The line of a reference, broken where fewer than two bodies have a number or meanings change. */
export const referenceShapes = (
  { points }: TrendReference,
  { years, changes }: Pick<MeasureTrendChart, 'years' | 'changes'>,
  at: At,
  style: Style,
): readonly Shape[] => {
  const breaks = new Set(changes.filter((change) => change.breaks).map(({ year }) => year))
  const runs: number[][][] = [[]]
  points.forEach((peers, i) => {
    const year = years[i] ?? 0
    if (peers === null || breaks.has(year)) runs.push([])
    if (peers !== null) runs.at(-1)?.push([...at(year, peers.value)])
  })
  return runs.flatMap((run): Shape[] => {
    const [only] = run
    if (only === undefined) return []
    if (run.length > 1) return [{ type: 'polyline', shape: { points: run }, style }]
    const [cx = 0, cy = 0] = only
    return [{ type: 'circle', shape: { cx, cy, r: 3 }, style: { fill: style.stroke ?? '' } }]
  })
}

/** Points that are drawn: all of lines in colour; of grey ones too, but small. */
export const pointsIn = ({ lines }: Pick<MeasureTrendChart, 'lines'>) =>
  lines.flatMap((line) => line.points.map((point) => ({ line, point })))
