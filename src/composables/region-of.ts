import type { Pressed } from '../charts/pressed.ts'
import type { Region } from '../queries/filter.ts'

const LEVELS: readonly unknown[] = ['province', 'prefecture', 'county'] satisfies Region['level'][]

const isRegion = (value: unknown): value is Region =>
  typeof value === 'object' &&
  value !== null &&
  'level' in value &&
  'code' in value &&
  typeof value.code === 'string' &&
  LEVELS.includes(value.level)

/** The area that was pressed in a chart, from a press; null for everything else. */
export const regionOf = (event: unknown): Region | null => {
  if (typeof event !== 'object' || event === null || !('data' in event)) return null
  const { data } = event
  if (typeof data !== 'object' || data === null || !('region' in data)) return null
  return isRegion(data.region) ? data.region : null
}

/** What stands on an axis of a grid and was pressed, from a press. */
const axisValue = (event: unknown, axis: 'xAxis' | 'yAxis'): string | null =>
  typeof event === 'object' &&
  event !== null &&
  'componentType' in event &&
  event.componentType === axis &&
  'value' in event &&
  typeof event.value === 'string'
    ? event.value
    : null

/** The row whose name was pressed, from a press on an axis; null for everything else. */
export const rowOf = (event: unknown): string | null => axisValue(event, 'yAxis')

/** A grid's columns are headed by years, its rows by townships: what pressing a heading chooses. */
export const headPressed = (event: unknown): Pressed | null => {
  const year = axisValue(event, 'xAxis')
  if (year !== null && /^\d{4}$/.test(year)) return { year: Number(year) }
  const row = rowOf(event)
  return row === null ? null : { township: row }
}
