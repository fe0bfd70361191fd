/**
 * How a piece of text shows. `struck` is crossed out, `aside` raised, lowered or otherwise set apart
 * from the words beside it: neither may ever run together with a figure.
 */
export type Ink = 'live' | 'struck' | 'aside'

/** Stands for text of which everything is crossed out: a place that shows, but says nothing. */
export const STRUCK = '〔已划去〕'

// «①», «1», «[2]», «注1», «*»: what a note is called by.
const NOTE_MARK =
  /^[[(（【〔]?(?:注|备注)?(?:\d{1,2}|[a-z]|[①-⑳⓪❶-❿⑴-⒇*＊※†‡#★☆]{1,3}|[一二三四五六七八九十])(?:[,，、-]\d{1,2})*[\])）】〕]?$/iu

/** Whether words may be what a note is called by, rather than text of their own. */
export const isNoteMark = (text: string): boolean => NOTE_MARK.test(text.replace(/\s+/gu, ''))

/** Words of one line as they are set, piece by piece. */
export class LiveText {
  private pieces: { text: string; ink: Ink }[] = []

  add(text: string, ink: Ink): void {
    const last = this.pieces.at(-1)
    if (last?.ink === ink) last.text += text
    else this.pieces.push({ text, ink })
  }

  /** What counts of the line: what is crossed out and marks of notes are left aside. */
  toString(): string {
    const holds = (ink: Ink) => this.pieces.some((p) => p.ink === ink && p.text.trim() !== '')
    if (!holds('live')) {
      if (holds('aside')) return this.textOf('aside')
      return holds('struck') ? STRUCK : this.textOf('live')
    }
    return this.pieces
      .map(({ text, ink }) => {
        if (ink === 'live') return text
        return ink === 'struck' || isNoteMark(text) ? '' : ` ${text} `
      })
      .join('')
  }

  private textOf(ink: Ink): string {
    return this.pieces.map((piece) => (piece.ink === ink ? piece.text : '')).join('')
  }
}
