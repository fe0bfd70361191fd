import {
  walkPage,
  type Box,
  type Matrix,
  type PageOperators,
  type PageState,
  type StateCodes,
} from './pdf-walk.ts'

/** A straight ruling line, horizontal (`at` is y) or vertical (`at` is x), in page units, y upwards. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rules {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

/** The codes of the operators that draw. */
export interface DrawingCodes extends StateCodes {
  readonly stroke: number
  readonly closeStroke: number
  readonly fill: number
  readonly eoFill: number
  readonly fillStroke: number
  readonly eoFillStroke: number
  readonly closeFillStroke: number
  readonly closeEOFillStroke: number
}

const THIN = 3
const SHORTEST = 3
const STRAIGHT = 0.8

/** A box filled with one colour, which may hide what was drawn before it. */
export interface Fill {
  readonly box: Box
  readonly color: string
  readonly isOpaque: boolean
  /** When it was drawn. */
  readonly at: number
}

export interface Drawing extends Rules {
  readonly fills: readonly Fill[]
  /** How far the long lines lean from the page's own directions, in degrees; 0 where most do not. */
  readonly lean: number
}

const LONG = 40
const MOST_LEAN = 4
const LEAST_FILL = 4

/** The ruling lines that a page draws: stroked lines and boxes, and filled boxes thin as a line. */
export const drawingOf = (
  operators: PageOperators,
  codes: DrawingCodes,
  base: Matrix,
  isOff: (layer: unknown) => boolean,
): Drawing => {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const fills: Fill[] = []
  const leans: [number, number][] = []
  const strokes = new Set([
    codes.stroke,
    codes.closeStroke,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
    codes.closeEOFillStroke,
  ])
  const filled = new Set([codes.fill, codes.eoFill])
  const line = (x0: number, y0: number, x1: number, y1: number) => {
    const wide = Math.abs(x1 - x0)
    const high = Math.abs(y1 - y0)
    const long = Math.max(wide, high)
    if (long >= LONG) {
      const lean =
        wide > high
          ? (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI
          : leanOfUpright(x1 - x0, y1 - y0)
      leans.push([((lean + 270) % 180) - 90, long])
    }
    if (high <= STRAIGHT && wide >= SHORTEST)
      horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
    else if (wide <= STRAIGHT && high >= SHORTEST)
      vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
  }
  const state: PageState = {
    matrix: base,
    color: '#000000',
    alpha: 1,
    blends: false,
    clip: null,
    isOff: false,
  }
  const nothing = () => undefined
  const visit = (code: number, args: readonly unknown[], _: unknown, at: number) => {
    if (code !== codes.constructPath || state.isOff) return
    const paint: unknown = args[0]
    const isFill = typeof paint === 'number' && filled.has(paint)
    if (!isFill && !(typeof paint === 'number' && strokes.has(paint))) return
    for (const path of subpaths(args[1], state.matrix)) {
      if (!isFill) path.forEach(([x, y], p) => p > 0 && line(...(path[p - 1] ?? [x, y]), x, y))
      else {
        fillLine(path, line)
        const fill = fillOf(path, state, at)
        if (fill) fills.push(fill)
      }
    }
  }
  walkPage(operators, codes, state, { save: nothing, restore: nothing, visit }, isOff)
  return { horizontal, vertical, fills, lean: commonLean(leans) }
}

const leanOfUpright = (x: number, y: number): number =>
  (Math.atan2(y < 0 ? x : -x, Math.abs(y)) * 180) / Math.PI

// Where a page was drawn askew all its lines lean alike; a drawing's lean this way and that.
const commonLean = (leans: readonly (readonly [number, number])[]): number => {
  const near = leans.filter(([lean]) => Math.abs(lean) <= MOST_LEAN).sort((a, b) => a[0] - b[0])
  const all = near.reduce((sum, [, long]) => sum + long, 0)
  let sum = 0
  const middle = near.find(([, long]) => (sum += long) >= all / 2)?.[0] ?? 0
  const alike = near.reduce((n, [lean, long]) => n + (Math.abs(lean - middle) < 0.1 ? long : 0), 0)
  return alike >= all * 0.6 && Math.abs(middle) > 0.02 ? middle : 0
}

const fillOf = (
  path: readonly (readonly [number, number])[],
  { color, alpha, blends, clip }: PageState,
  at: number,
): Fill | null => {
  if (color === null || path.length < 4) return null
  const xs = path.map(([x]) => x)
  const ys = path.map(([, y]) => y)
  const [x0, y0, x1, y1] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  const isCorner = ([x, y]: readonly [number, number]): boolean =>
    Math.min(x - x0, x1 - x) < 0.5 && Math.min(y - y0, y1 - y) < 0.5
  if (!path.every(isCorner)) return null
  const box: Box = clip
    ? [Math.max(x0, clip[0]), Math.max(y0, clip[1]), Math.min(x1, clip[2]), Math.min(y1, clip[3])]
    : [x0, y0, x1, y1]
  if (box[2] - box[0] < LEAST_FILL || box[3] - box[1] < LEAST_FILL) return null
  return { box, color, isOpaque: alpha > 0.9 && !blends, at }
}

const fillLine = (
  path: readonly (readonly [number, number])[],
  line: (x0: number, y0: number, x1: number, y1: number) => void,
): void => {
  const xs = path.map(([x]) => x)
  const ys = path.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const [x, y] = [(left + right) / 2, (low + high) / 2]
  if (high - low <= THIN && right - left > THIN) line(left, y, right, y)
  else if (right - left <= THIN && high - low > THIN) line(x, low, x, high)
}

const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3

// pdf.js packs a path into one array of numbers: the step's code, then its coordinates.
const subpaths = (
  packed: unknown,
  m: Matrix,
): readonly (readonly (readonly [number, number])[])[] => {
  const data: unknown = Array.isArray(packed) ? packed[0] : null
  if (!(data instanceof Float32Array) && !(data instanceof Float64Array) && !Array.isArray(data))
    return []
  const numbers = Array.from(data as ArrayLike<number>)
  const paths: [number, number][][] = []
  const at = (i: number): [number, number] => {
    const [x, y] = [numbers[i] ?? 0, numbers[i + 1] ?? 0]
    return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
  }
  let i = 0
  while (i < numbers.length) {
    const step = numbers[i++]
    const open = paths.at(-1)
    if (step === MOVE) {
      paths.push([at(i)])
      i += 2
    } else if (step === LINE) {
      open?.push(at(i))
      i += 2
    } else if (step === CURVE) i += 6
    else if (step === QUADRATIC) i += 4
    else if (open?.[0]) open.push(open[0])
  }
  return paths
}
