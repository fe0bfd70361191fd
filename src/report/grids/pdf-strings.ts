import type { PdfText } from '../readers/pdf-text.ts'

const APART = 0.6
const TOUCHING = 0.05
const FIGURE = /^[\d０-９/／—–-]$/u

/**
 * Characters as the page draws them, in the order of drawing: strings without a wide gap, whether
 * the program draws them at once or one after the other. Figures set right beside others may be
 * the next cell's, so they are strings of their own.
 */
export const stringsOf = (texts: readonly PdfText[]): readonly (readonly PdfText[])[] => {
  const strings: PdfText[][] = []
  let last: PdfText | null = null
  for (const text of texts) {
    const open = strings.at(-1)
    if (open && last && goesOn(last, text)) open.push(text)
    else strings.push([text])
    last = text
  }
  return strings
}

const goesOn = (last: PdfText, text: PdfText): boolean => {
  const isSame = last.run !== undefined && last.run === text.run
  if (isSame && text.turned) return true
  if (Math.abs(text.y - last.y) >= 1) return false
  const gap = Math.abs(text.x - last.x - last.width)
  if (isSame) return gap <= text.height * APART
  return gap <= text.height * TOUCHING && !FIGURE.test(last.text) && !FIGURE.test(text.text)
}
