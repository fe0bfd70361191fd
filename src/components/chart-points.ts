import type { ChartOption } from '../charts/option.ts'
import { markPressed, namePressed, townshipBeside } from '../charts/pressed.ts'
import type { Pressed } from '../charts/pressed.ts'
import { sourceOf } from '../charts/source-of.ts'
import { tipLines } from '../charts/tip-text.ts'
import { headPressed, regionOf } from '../composables/region-of.ts'

/** What pressing a mark leads to. */
type Opens = 'source' | 'region' | 'township' | 'year' | 'applicant' | 'rule'

/** A mark of a chart that the keys lead to, by its place in the option. */
export interface ChartPoint {
  readonly seriesIndex: number
  readonly dataIndex: number
  /** What a click on the mark would tell. */
  readonly event: { readonly data: unknown }
  /** What a press leads to; null where it does nothing. */
  readonly opens: Opens | null
  /** What its tooltip says. */
  readonly lines: readonly string[]
}

type Walked = Pick<ChartOption, 'tooltip'> & { readonly series?: unknown }

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const dataOf = (series: unknown): readonly unknown[] =>
  isObject(series) && series['silent'] !== true && isList(series['data']) ? series['data'] : []

const seriesOf = ({ series }: Walked): readonly unknown[] => (isList(series) ? series : [series])

/** Whether pressing here does anything, from what the pointer is over: what its shape tells. */
export const canPress = (event: unknown): boolean =>
  [sourceOf, regionOf, markPressed, namePressed, headPressed].some((read) => read(event) !== null)

const kindOf = (pressed: Pressed): Opens => {
  if ('township' in pressed) return 'township'
  if ('year' in pressed) return 'year'
  return 'applicant' in pressed ? 'applicant' : 'rule'
}

const opensOf = (event: ChartPoint['event']): Opens | null => {
  if (sourceOf(event)) return 'source'
  const pressed = markPressed(event)
  if (pressed) return kindOf(pressed)
  return regionOf(event) ? 'region' : null
}

/**
 * Every mark of a chart that can be pressed, whose name can, or that has something to
 * say, in the order of drawing: what a mouse can find, keys can.
 */
export const pointsOf = (option: Walked): readonly ChartPoint[] =>
  seriesOf(option).flatMap((series, seriesIndex) =>
    dataOf(series).flatMap((data, dataIndex): ChartPoint[] => {
      if (!isObject(data)) return []
      const event = { data }
      const lines = tipLines(option, { seriesIndex, dataIndex })
      const isPoint = canPress(event) || townshipBeside(event) !== null || lines.length > 0
      return isPoint ? [{ seriesIndex, dataIndex, event, opens: opensOf(event), lines }] : []
    }),
  )

/** Whether there are names beside marks to press; reads nothing of what the marks say. */
export const hasNames = (option: Walked): boolean =>
  seriesOf(option).some((series) =>
    dataOf(series).some((data) => townshipBeside({ data }) !== null),
  )

/** What a press on the name beside a point would tell; null where it has no name to press. */
export const namePress = ({ event }: Pick<ChartPoint, 'event'>): unknown => {
  const township = townshipBeside(event)
  return township === null ? null : { ...event, info: { pressed: { township } } }
}

/** How far PageUp and PageDown go. */
const LEAP = 10

/** The point that a key leads to; it stops at the ends. Null for other keys. */
export const stepTo = (key: string, now: number, count: number): number | null => {
  const steps: Record<string, number> = {
    ArrowRight: now + 1,
    ArrowDown: now + 1,
    ArrowLeft: now - 1,
    ArrowUp: now - 1,
    PageDown: now + LEAP,
    PageUp: now - LEAP,
    Home: 0,
    End: count - 1,
  }
  const next = steps[key]
  return next === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, next))
}
