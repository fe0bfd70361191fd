/** A PDF transformation: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** One transformation after another: first `b`, then `a`. */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

/** The six numbers of a matrix argument, whatever array holds them. */
export const asMatrix = (args: unknown): Matrix => {
  const list = args && typeof args === 'object' ? Object.values(args).map(Number) : []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = list
  return [a, b, c, d, e, f]
}

/** Left, bottom, right and top on the page. */
export type Box = readonly [number, number, number, number]

/** The box around a box that a transformation has moved. */
export const movedBox = (m: Matrix, [x0, y0, x1, y1]: Box): Box => {
  const corners = [
    [x0, y0],
    [x0, y1],
    [x1, y0],
    [x1, y1],
  ] as const
  const xs = corners.map(([x, y]) => m[0] * x + m[2] * y + m[4])
  const ys = corners.map(([x, y]) => m[1] * x + m[3] * y + m[5])
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** The operators of a page that pdf.js hands over, and their codes. */
export interface PageOperators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface StateCodes {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly constructPath: number
  readonly clip: number
  readonly eoClip: number
  readonly setGState: number
  readonly setFillRGBColor: number
  readonly setFillColorN: number
  readonly beginMarkedContent: number
  readonly beginMarkedContentProps: number
  readonly endMarkedContent: number
}

/** What a page has set at some place of its content. */
export interface PageState {
  matrix: Matrix
  /** Red, green and blue of what is filled, as `#rrggbb`; null for a pattern. */
  color: string | null
  alpha: number
  /** Whether what is painted darkens what lies below instead of covering it. */
  blends: boolean
  clip: Box | null
  /** Whether it stands in a layer that is switched off. */
  isOff: boolean
}

/** What a walk over a page's content does at an operator. */
export interface Visitor {
  readonly save: () => void
  readonly restore: () => void
  readonly visit: (code: number, args: readonly unknown[], raw: unknown, at: number) => void
}

/** Walks over a page's content and keeps its state; `isOff` tells layers that do not show. */
export const walkPage = (
  operators: PageOperators,
  codes: StateCodes,
  state: PageState,
  { save, restore, visit }: Visitor,
  isOff: (layer: unknown) => boolean,
): void => {
  const stack: PageState[] = []
  const layers: boolean[] = []
  let clips = false
  const push = () => {
    stack.push({ ...state })
    save()
  }
  const pop = () => {
    const last = stack.pop()
    const { isOff: layer } = state
    if (last) Object.assign(state, last, { isOff: layer })
    restore()
  }
  operators.fnArray.forEach((code, i) => {
    const raw: unknown = operators.argsArray[i]
    const args: readonly unknown[] = Array.isArray(raw) ? raw : []
    switch (code) {
      case codes.save:
        return push()
      case codes.restore:
      case codes.paintFormXObjectEnd:
        return pop()
      case codes.transform:
        state.matrix = times(state.matrix, asMatrix(raw))
        return
      case codes.paintFormXObjectBegin:
        push()
        state.matrix = times(state.matrix, asMatrix(args[0]))
        return
      case codes.setFillRGBColor:
        state.color = typeof args[0] === 'string' ? args[0] : null
        return
      case codes.setFillColorN:
        state.color = null
        return
      case codes.setGState:
        return setState(state, args[0])
      case codes.clip:
      case codes.eoClip:
        clips = true
        return
      case codes.beginMarkedContent:
      case codes.beginMarkedContentProps:
        layers.push(state.isOff)
        if (args[0] === 'OC' && isOff(args[1])) state.isOff = true
        return
      case codes.endMarkedContent:
        state.isOff = layers.pop() ?? false
        return
      default:
        if (code === codes.constructPath && clips) {
          clips = false
          state.clip = within(state.clip, boxOf(args[2], state.matrix))
        }
        visit(code, args, raw, i)
    }
  })
}

/** The box of a path as pdf.js counts it, on the page; null where it counts none. */
export const boxOf = (ends: unknown, matrix: Matrix): Box | null => {
  const [x0, y0, x1, y1] = ends && typeof ends === 'object' ? Object.values(ends).map(Number) : []
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null
  return Number.isFinite(x0 + y0 + x1 + y1) ? movedBox(matrix, [x0, y0, x1, y1]) : null
}

const within = (a: Box | null, b: Box | null): Box | null =>
  a && b
    ? [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
    : (a ?? b)

const setState = (state: PageState, entries: unknown): void => {
  if (!Array.isArray(entries)) return
  for (const entry of entries) {
    if (!Array.isArray(entry)) continue
    const [key, value] = entry as readonly unknown[]
    if (key === 'ca') state.alpha = Number(value)
    if (key === 'BM') state.blends = value !== 'source-over' && value !== 'Normal'
  }
}
