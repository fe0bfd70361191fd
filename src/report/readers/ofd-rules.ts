import type { Rule } from './pdf-rules.ts'

/** Ruling lines in the making. */
export interface OpenRules {
  readonly horizontal: Rule[]
  readonly vertical: Rule[]
}

const THIN = 3
const SHORTEST = 3
const STRAIGHT = 0.8

/** Adds a line, where it is level or upright and no dot. */
export const addLine = (rules: OpenRules, x0: number, y0: number, x1: number, y1: number): void => {
  const wide = Math.abs(x1 - x0)
  const high = Math.abs(y1 - y0)
  if (high <= STRAIGHT && wide >= SHORTEST)
    rules.horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
  else if (wide <= STRAIGHT && high >= SHORTEST)
    rules.vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
}

/** Adds a filled box, where it is thin as a line. */
export const addFilled = (
  rules: OpenRules,
  points: readonly (readonly [number, number])[],
): void => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const [x, y] = [(left + right) / 2, (low + high) / 2]
  if (high - low <= THIN && right - left > THIN) addLine(rules, left, y, right, y)
  else if (right - left <= THIN && high - low > THIN) addLine(rules, x, low, x, high)
}
