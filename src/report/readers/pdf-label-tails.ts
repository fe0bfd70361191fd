import { joinedText, wordsOf, type Line, type PdfText } from './pdf-text.ts'

const FIGURE = /^(?:[\d０-９][\d０-９.,，．]*|[/／—–-]+)$/u
const BEGINS =
  /^(?:[\d０-９]{1,2}[.．、]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）])/u
const LEAST_FIGURES = 5
const FARTHEST = 2.5

/**
 * Lines of a table without rules whose label is set at the top and goes on below its figures: the
 * label's tail is put before them. Read in order, it would seem to head the next row's figures.
 */
export const withLabelTails = (lines: readonly Line[]): readonly Line[] => {
  const rest = [...lines]
  for (const [i, line] of rest.entries()) {
    const label = labelOf(line)
    const last = label?.at(-1)
    if (!label || !last) continue
    const [from, to] = [label[0]?.x ?? 0, last.x + last.width]
    let tail = ''
    let y = line.y
    for (let j = i + 1; j < rest.length; j++) {
      const below = rest[j]
      if (!below || y - below.y > line.height * FARTHEST) break
      const words = wordsOf(below.texts)
      if (words.some((word) => FIGURE.test(joinedText(word)))) break
      const own = words.filter((word) =>
        word.every((text) => text.x + text.width > from - 1 && text.x < to + line.height),
      )
      if (own.length !== 1 || BEGINS.test(joinedText(own[0] ?? []))) break
      tail += joinedText(own[0] ?? [])
      const taken = new Set(own[0])
      rest[j] = { ...below, texts: below.texts.filter((text) => !taken.has(text)) }
      y = below.y
    }
    if (tail === '') continue
    const whole: PdfText = { ...last, text: last.text + tail }
    rest[i] = { ...line, texts: line.texts.map((text) => (text === last ? whole : text)) }
  }
  return rest.filter((line) => line.texts.length > 0)
}

/** The words right before a line's figures, where they begin a label. */
const labelOf = (line: Line): readonly PdfText[] | null => {
  const words = wordsOf(line.texts)
  const end = words.findLastIndex((word) => !FIGURE.test(joinedText(word)))
  const label = words[end]
  if (!label || words.length - 1 - end < LEAST_FIGURES) return null
  return BEGINS.test(joinedText(label)) ? label : null
}
