/** The face of all charts, as in the page's sheet: the reader's own Chinese face, no download. */
export const FONT =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif"

export const SIZE = { body: 13, small: 12 } as const

// Ideographs and full-width marks are one em wide, Latin letters and digits a little over half.
const WIDE =
  '\\u1100-\\u115F\\u2E80-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6'
const IS_WIDE = new RegExp(`[${WIDE}]`)
const isWide = (char: string): boolean => IS_WIDE.test(char)

// No line begins with what closes, none ends with what opens.
const OPENS = '（「『《〈【'
const CLOSES = '，。、；：！？）」』》〉】…'
const PIECES = new RegExp(`\\s+|[${OPENS}]*(?:[^\\s${WIDE}]+|[${WIDE}])[${CLOSES}]*`, 'gu')

// In em, a little more than the widest of the faces that readers have, Arial and PingFang.
const LATIN = [
  [/[ijl.,:;!'|\s/]/, 0.31],
  [/[frt()[\]-]/, 0.38],
  [/[mwMW%@]/, 0.92],
  [/[▲→—…“”‘’]/, 1],
  [/[A-Z]/, 0.71],
  [/[a-z]/, 0.57],
] as const

const EMS = new Map<string, number>()

const emOf = (char: string): number => {
  const known = EMS.get(char)
  if (known !== undefined) return known
  const em = isWide(char) ? 1 : (LATIN.find(([kind]) => kind.test(char))?.[1] ?? 0.62)
  EMS.set(char, em)
  return em
}

/** About how many pixels a text takes; charts are laid out without a screen to measure on. */
export const textWidth = (text: string, size: number): number => {
  let em = 0
  for (const char of text) em += emOf(char)
  return em * size
}

/** The text, cut with an ellipsis where it would be wider than `width`. */
export const fitted = (text: string, width: number, size: number): string => {
  if (textWidth(text, size) <= width) return text
  const chars = [...text]
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > width) chars.pop()
  return `${chars.join('')}…`
}

// Where a text may break: after any ideograph, and after a word.
const pieces = (text: string): readonly string[] =>
  text.match(/\s*(?:[\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF]|[^\s\p{sc=Han}]+)/gu) ?? []

/** The text broken into at most `most` lines; the last one is cut where even that is not enough. */
export const wrapped = (text: string, width: number, size: number, most = 2): string => {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line !== '' && lines.length < most - 1 && textWidth(line + piece, size) > width) {
      lines.push(fitted(line, width, size))
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  lines.push(fitted(line, width, size))
  return lines.join('\n')
}

/** The whole text in as many lines as the width asks for, broken between words. */
export const textLines = (text: string, width: number, size: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const add = (piece: string): void => {
    if (line !== '' && textWidth(line + piece, size) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  for (const piece of text.match(PIECES) ?? [])
    // A word that is wider than the line, such as an address, breaks anywhere.
    if (textWidth(piece, size) > width) for (const char of piece) add(char)
    else add(piece)
  return [...lines, line.trimEnd()]
}
