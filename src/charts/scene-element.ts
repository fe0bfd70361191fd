import type { Shape, Style, TextStyle } from './shape.ts'

/** An SVG element as data. */
export interface SceneElement {
  readonly tag: 'path' | 'polyline' | 'circle' | 'text'
  readonly attributes: Readonly<Record<string, string>>
  /** What a text says; '' for shapes. */
  readonly text: string
}

const px = (value: number): string => String(Math.round(value * 100) / 100)

/** A pixel of an area that is not seen is pressed all the same. */
const UNSEEN = { fill: 'none', 'pointer-events': 'all' } as const

const styled = (style: Style, isSilent: boolean): Record<string, string> => {
  const { fill = 'none', stroke, lineWidth = 1, lineDash, lineCap, opacity } = style
  return {
    ...(fill === 'transparent' ? UNSEEN : { fill }),
    ...(stroke === undefined ? {} : { stroke, 'stroke-width': px(lineWidth) }),
    ...(lineDash === undefined || lineDash.length === 0
      ? {}
      : { 'stroke-dasharray': lineDash.join() }),
    ...(lineCap === undefined ? {} : { 'stroke-linecap': lineCap }),
    ...(opacity === undefined ? {} : { opacity: String(opacity) }),
    ...(isSilent ? { 'pointer-events': 'none' } : {}),
  }
}

const corners = (r: number | readonly number[], most: number): readonly number[] => {
  const [a = 0, b = a, c = a, d = b] = typeof r === 'number' ? [r] : r
  return [a, b, c, d].map((radius) => Math.min(radius, most))
}

const rectPath = ({ shape }: Extract<Shape, { type: 'rect' }>): string => {
  const { x, y, width, height, r = 0 } = shape
  const [a = 0, b = 0, c = 0, d = 0] = corners(r, Math.min(width, height) / 2)
  const [right, foot] = [x + width, y + height]
  const arc = (radius: number, toX: number, toY: number): string =>
    radius > 0 ? `A${px(radius)} ${px(radius)} 0 0 1 ${px(toX)} ${px(toY)}` : ''
  return [
    `M${px(x + a)} ${px(y)}L${px(right - b)} ${px(y)}${arc(b, right, y + b)}`,
    `L${px(right)} ${px(foot - c)}${arc(c, right - c, foot)}`,
    `L${px(x + d)} ${px(foot)}${arc(d, x, foot - d)}`,
    `L${px(x)} ${px(y + a)}${arc(a, x + a, y)}Z`,
  ].join('')
}

const linePath = (shape: Shape): string => {
  if (shape.type !== 'line') return ''
  const { x1, y1, x2, y2 } = shape.shape
  return `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

const textAttributes = (style: TextStyle, isSilent: boolean): Record<string, string> => {
  const { x, y, align = 'left', verticalAlign = 'top', fontSize, fontWeight, fill } = style
  const middle = { top: fontSize / 2, middle: 0, bottom: -fontSize / 2 }[verticalAlign]
  return {
    x: px(x),
    y: px(y + middle),
    fill,
    'font-size': px(fontSize),
    ...(fontWeight === undefined ? {} : { 'font-weight': String(fontWeight) }),
    ...(align === 'left' ? {} : { 'text-anchor': ANCHORS[align] }),
    ...(style.stroke === undefined
      ? {}
      : {
          stroke: style.stroke,
          'stroke-width': px(style.lineWidth ?? 1),
          'paint-order': 'stroke',
          'stroke-linejoin': 'round',
        }),
    ...(isSilent ? { 'pointer-events': 'none' } : {}),
  }
}

const shapeElement = (shape: Shape, isSilent: boolean): SceneElement => {
  switch (shape.type) {
    case 'text':
      return {
        tag: 'text',
        attributes: textAttributes(shape.style, isSilent),
        text: shape.style.text,
      }
    case 'circle': {
      const { cx, cy, r } = shape.shape
      const place = { cx: px(cx), cy: px(cy), r: px(r) }
      return { tag: 'circle', attributes: { ...place, ...styled(shape.style, isSilent) }, text: '' }
    }
    case 'polyline': {
      const points = shape.shape.points.map((at) => at.map(px).join(' ')).join(' ')
      const attributes = { points, ...styled(shape.style, isSilent) }
      return { tag: 'polyline', attributes, text: '' }
    }
    case 'rect':
    case 'line':
    case 'path': {
      const d =
        shape.type === 'path'
          ? shape.shape.pathData
          : shape.type === 'rect'
            ? rectPath(shape)
            : linePath(shape)
      return { tag: 'path', attributes: { d, ...styled(shape.style, isSilent) }, text: '' }
    }
  }
}

/** A shape, or lines of one look together, as an SVG element; the pointer passes a silent one. */
export const elementOf = (
  shapes: readonly [Shape, ...Shape[]],
  isSilent: boolean,
): SceneElement => {
  const element = shapeElement(shapes[0], isSilent)
  return shapes.length === 1
    ? element
    : { ...element, attributes: { ...element.attributes, d: shapes.map(linePath).join('') } }
}
