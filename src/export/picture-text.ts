import { textLines } from '../charts/text.ts'
import { textElement } from './svg.ts'

/** The page's own face for headings. */
export const SERIF =
  "'Palatino Linotype', Palatino, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Serif SC', STSong, SimSun, serif"

/** Something of a known height that can be set at any place below each other. */
export interface Part {
  readonly height: number
  readonly svg: (x: number, top: number) => string
}

export interface ParagraphStyle {
  readonly size: number
  readonly fill: string
  readonly weight?: number
  readonly family?: string
  /** Pixels of white above it. */
  readonly above?: number
}

/** A text wrapped to a width; never cut. */
export const paragraph = (text: string, width: number, style: ParagraphStyle): Part => {
  const { above = 0, size } = style
  const leading = Math.round(size * (size > 24 ? 1.35 : 1.55))
  const lines = textLines(text, width, size)
  return {
    height: above + lines.length * leading,
    svg: (x, top) =>
      lines
        .map((line, i) =>
          textElement(line, { ...style, x, top: top + above + i * leading, leading }),
        )
        .join(''),
  }
}

export const heightOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + part.height, 0)

/** Parts one below the other. */
export const stacked = (parts: readonly Part[], x: number, top: number): string => {
  let at = top
  return parts
    .map((part) => {
      const svg = part.svg(x, at)
      at += part.height
      return svg
    })
    .join('')
}
