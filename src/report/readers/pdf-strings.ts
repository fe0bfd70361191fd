import type { PdfText } from './pdf-text.ts'

const APART = 0.6

/** Characters as the page draws them: strings without a wide gap, in the order of drawing. */
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
  if (last.run === undefined || last.run !== text.run) return false
  if (text.turned) return true
  const gap = text.x - last.x - last.width
  return Math.abs(text.y - last.y) < 1 && Math.abs(gap) <= text.height * APART
}
