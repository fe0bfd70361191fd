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

/** A PDF transformation: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** One transformation after another: first `b`, then `a`. */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

/** The operators of a page that pdf.js hands over, and their codes. */
export interface PageOperators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}
export interface OperatorCodes {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
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
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The ruling lines that a page draws: stroked lines and boxes, and filled boxes thin as a line. */
export const rulesOf = (operators: PageOperators, codes: OperatorCodes): Rules => {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const strokes = new Set([
    codes.stroke,
    codes.closeStroke,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
    codes.closeEOFillStroke,
  ])
  const fills = new Set([codes.fill, codes.eoFill])
  const line = (x0: number, y0: number, x1: number, y1: number) => {
    const wide = Math.abs(x1 - x0)
    const high = Math.abs(y1 - y0)
    if (high <= STRAIGHT && wide >= SHORTEST)
      horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
    else if (wide <= STRAIGHT && high >= SHORTEST)
      vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
  }
  const stack: Matrix[] = []
  let matrix = IDENTITY
  operators.fnArray.forEach((code, i) => {
    const args = operators.argsArray[i]
    if (code === codes.save) stack.push(matrix)
    else if (code === codes.restore) matrix = stack.pop() ?? IDENTITY
    else if (code === codes.transform) matrix = times(matrix, asMatrix(args))
    else if (code === codes.paintFormXObjectBegin) {
      stack.push(matrix)
      matrix = times(matrix, asMatrix(Array.isArray(args) ? args[0] : null))
    } else if (code === codes.paintFormXObjectEnd) matrix = stack.pop() ?? IDENTITY
    else if (code === codes.constructPath && Array.isArray(args)) {
      const paint: unknown = args[0]
      const isFill = typeof paint === 'number' && fills.has(paint)
      if (!isFill && !(typeof paint === 'number' && strokes.has(paint))) return
      for (const path of subpaths(args[1], matrix)) {
        if (!isFill) path.forEach(([x, y], p) => p > 0 && line(...(path[p - 1] ?? [x, y]), x, y))
        else fillLine(path, line)
      }
    }
  })
  return { horizontal, vertical }
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

/** The six numbers of a matrix argument, whatever array holds them. */
export const asMatrix = (args: unknown): Matrix => {
  const list = args && typeof args === 'object' ? Object.values(args).map(Number) : []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = list
  return [a, b, c, d, e, f]
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
