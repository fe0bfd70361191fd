import { markPressed, namePressed, townshipBeside } from '../charts/pressed.ts'
import type { Pressed } from '../charts/pressed.ts'
import { sourceOf } from '../charts/source-of.ts'
import { headPressed, regionOf } from '../composables/region-of.ts'
import type { Figure, FigureRow, FigureSource } from '../models/figure.ts'

/** A mark of a chart that can be pressed, by its place in the option. */
export interface ChartPoint {
  readonly seriesIndex: number
  readonly dataIndex: number
  /** What a click on the mark would tell. */
  readonly event: { readonly data: unknown }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const dataOf = (series: unknown): readonly unknown[] =>
  typeof series === 'object' && series !== null && 'data' in series && isList(series.data)
    ? series.data
    : []

/** Whether pressing here does anything, from an ECharts event: what the pointer's shape tells. */
export const canPress = (event: unknown): boolean =>
  [sourceOf, regionOf, markPressed, namePressed, headPressed].some((read) => read(event) !== null)

/** Every mark of an ECharts option that opens or chooses something, in the order of drawing. */
export const pointsOf = (option: { readonly series?: unknown }): readonly ChartPoint[] => {
  const all = isList(option.series) ? option.series : [option.series]
  return all.flatMap((series, seriesIndex) =>
    dataOf(series).flatMap((data, dataIndex): ChartPoint[] => {
      const event = { data }
      return canPress(event) ? [{ seriesIndex, dataIndex, event }] : []
    }),
  )
}

/** What a press on the name beside a point would tell; null where it has no name to press. */
export const namePress = ({ event }: ChartPoint): unknown => {
  const township = townshipBeside(event)
  return township === null ? null : { ...event, info: { pressed: { township } } }
}

/** The point that an arrow key leads to; it stops at the ends. */
export const stepTo = (key: string, now: number, count: number): number | null => {
  const steps: Record<string, number> = {
    ArrowRight: now + 1,
    ArrowDown: now + 1,
    ArrowLeft: now - 1,
    ArrowUp: now - 1,
    Home: 0,
    End: count - 1,
  }
  const next = steps[key]
  return next === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, next))
}

const isOf = (row: FigureRow, source: FigureSource): boolean =>
  Object.values(row).some(
    (cell) => cell.source?.townshipCode === source.townshipCode && cell.source.year === source.year,
  )

/** What a mark chooses stands in its row: the year, the kind of applicant, the rule. */
const isNamed = (row: FigureRow, pressed: Pressed): boolean =>
  Object.values(row).some((cell) => Object.values(pressed).includes(cell.value))

/** The row of the figure that a point stands for. */
export const rowOfPoint = (
  figure: Pick<Figure, 'rows'>,
  { event }: ChartPoint,
): FigureRow | null => {
  const source = sourceOf(event)
  if (source) return figure.rows.find((row) => isOf(row, source)) ?? null
  const pressed = markPressed(event)
  if (pressed) return figure.rows.find((row) => isNamed(row, pressed)) ?? null
  const region = regionOf(event)
  return (region && figure.rows.find((row) => row.code?.value === region.code)) ?? null
}
