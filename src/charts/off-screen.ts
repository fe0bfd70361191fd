import type { Drawing, DrawContext } from './drawing.ts'
import { sceneText } from './scene-svg.ts'
import { sceneOf } from './scene.ts'

/** Marks as SVG elements without a root, in CSS pixels from the top left corner of their room. */
export interface Block {
  readonly height: number
  /** Rows left out; 0 when all are drawn. */
  readonly hidden: number
  readonly svg: () => string
}

/** A chart drawn without a page. What the page alone can use, such as hover styles, is left out. */
export const chartBlock = (draw: (look: DrawContext) => Drawing, look: DrawContext): Block => {
  const { option, height, hidden } = draw(look)
  return { height, hidden, svg: () => sceneText(sceneOf(option, look.width, height)) }
}
