import type { Shape } from './shape.ts'

type Text = Extract<Shape, { type: 'text' }>

/** A text of several lines as one shape a line, each set by its middle. */
export const linesOf = (text: Text, lineHeight = text.style.fontSize): readonly Text[] => {
  const lines = text.style.text.split('\n')
  const height = lines.length * lineHeight
  const above = { top: 0, middle: height / 2, bottom: height }[text.style.verticalAlign ?? 'top']
  return lines.map((line, i) => ({
    ...text,
    style: {
      ...text.style,
      text: line,
      y: text.style.y - above + (i + 0.5) * lineHeight,
      verticalAlign: 'middle',
    },
  }))
}
