import { layOut, type Style } from './canvas.ts'
import type { Part } from './write-pdf.ts'

/**
 * A report as `pdftotext -layout` and text browsers print it: words at columns of characters, a
 * line for every height at which a word stands. A character is one column wide, or two.
 * Nothing stands on its side.
 */
export const laidText = (parts: readonly Part[], style: Style, linesAPage: number): string => {
  const lines: string[] = []
  for (const part of parts) {
    if (typeof part === 'string') {
      lines.push(part)
      continue
    }
    const heights = new Map<number, { text: string; x: number }[]>()
    for (const { text, x, y } of layOut(part, { ...style, turned: false }).items) {
      const at = Math.round(y * 2)
      heights.set(at, [...(heights.get(at) ?? []), { text, x: Math.round(x) }])
    }
    for (const [, items] of [...heights].sort(([a], [b]) => a - b))
      lines.push(printed(items, style.characterWidth))
  }
  return paged(lines, linesAPage)
}

const printed = (
  items: readonly { text: string; x: number }[],
  widthOf: (character: string) => number,
): string => {
  let line = ''
  let at = 0
  for (const { text, x } of [...items].sort((a, b) => a.x - b.x)) {
    const gap = Math.max(at === 0 ? 0 : 1, x - at)
    line += ' '.repeat(gap) + text
    at += gap + [...text].reduce((sum, c) => sum + widthOf(c), 0)
  }
  return line
}

const paged = (lines: readonly string[], linesAPage: number): string => {
  const pages: string[] = []
  for (let i = 0; i < lines.length; i += linesAPage)
    pages.push([...lines.slice(i, i + linesAPage), '', `- ${pages.length + 1} -`, ''].join('\n'))
  return pages.join('\f')
}
