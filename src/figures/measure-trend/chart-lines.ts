import { largestOf } from '../../models/amounts.ts'
import type { MeasureTrendChart } from './model.ts'
import type { TrendLine, TrendPoint } from './model-lines.ts'
import type { TrendReference } from './model-references.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { BEHIND } from '../../charts/frames/measure-look.ts'
import { halo } from '../../charts/frames/rows.ts'
import { words } from '../../charts/words.ts'
import type { Shape, Style } from '../../charts/shape.ts'
import { FONT } from '../../charts/text.ts'
import { numberText } from '../../wording/say.ts'

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
export const lineStyle = ({ nth }: TrendLine, { palette }: DrawContext): Style => {
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

/** Stretches of a run in one look: what leads to or from a small sample is grey. */
const stretches = (run: readonly TrendPoint[]) => {
  const parts: { points: TrendPoint[]; small: boolean }[] = []
  run.forEach((point, i) => {
    const before = run[i - 1]
    if (before === undefined) return
    const small = before.small || point.small
    const last = parts.at(-1)
    if (last?.small === small) last.points.push(point)
    else parts.push({ points: [before, point], small })
  })
  return parts
}

/** A line for each run of points; a run of one is a point alone. Small samples are grey here too. */
export const runShapes = (
  runs: readonly (readonly TrendPoint[])[],
  at: At,
  style: Style,
  { palette }: DrawContext,
): readonly Shape[] =>
  runs.flatMap(stretches).map(({ points, small }) => ({
    type: 'polyline',
    shape: { points: points.map(({ year, value }) => [...at(year, value)]) },
    style: small ? { ...style, stroke: palette.context } : style,
  }))

/** The points of a reference, and lines between those of the same bodies. */
export const referenceShapes = (
  { points, joined }: TrendReference,
  { years }: Pick<MeasureTrendChart, 'years'>,
  at: At,
  style: Style,
): readonly Shape[] => {
  const runs: number[][][] = []
  points.forEach((peers, i) => {
    if (peers === null) return
    if (!joined[i]) runs.push([])
    runs.at(-1)?.push([...at(years[i] ?? 0, peers.value)])
  })
  return [
    ...runs
      .filter((run) => run.length > 1)
      .map((run): Shape => ({ type: 'polyline', shape: { points: run }, style })),
    ...runs.flat().map(([cx = 0, cy = 0]): Shape => ({
      type: 'circle',
      shape: { cx, cy, r: 3 },
      style: { fill: style.stroke ?? '' },
    })),
  ]
}

/** How many bodies are behind each point of a reference. */
export const countShapes = (
  { points }: TrendReference,
  { years }: Pick<MeasureTrendChart, 'years'>,
  at: At,
  look: DrawContext,
): readonly Shape[] =>
  points.flatMap((peers, i): Shape[] => {
    if (peers === null) return []
    const [x, y] = at(years[i] ?? 0, peers.value)
    return [
      {
        type: 'text',
        style: {
          text: words(look, 'compare.point.n', { count: numberText(peers.have, look.locale) }),
          x,
          y: y - 9,
          align: 'center',
          verticalAlign: 'middle',
          fontFamily: FONT,
          fontSize: 11,
          fill: look.palette.muted,
          ...halo(look),
        },
      },
    ]
  })

/** Points that are drawn: all of lines in colour; of grey ones too, but small. */
export const pointsIn = ({ lines }: Pick<MeasureTrendChart, 'lines'>) =>
  lines.flatMap((line) => line.points.map((point) => ({ line, point })))
