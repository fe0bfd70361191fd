// Bullets that Word sets from a symbol font: they stand for nothing.
const BULLETS = /[\uf06c\uf06e\uf075\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e8\uf0fc\uf0fe]/gu
const LOST = /\p{Co}|\ufffd|(?![\t\n\r])\p{Cc}/gu
// Rare characters of Chinese, and scripts that stand beside none.
const RARE = /[\u3400-\u4dbf\ua000-\ua4cf\uac00-\ud7af\u1100-\u11ff]/gu
const ACCENTED = /[\u00a1-\u024f]/gu
// What any report is full of.
const USUAL = /[政府信息公开年度报告工作的一]/gu

const LEAST = 100
const LEAST_LOST = 8

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Whether a file draws letters without saying which they are: they come out in a font's private
 * use area, or as characters that no Chinese text is made of. Nothing in such a text may be read.
 */
export const areLettersTorn = (text: string): boolean => {
  const letters = text.replace(BULLETS, '')
  const lost = count(letters, LOST)
  if (lost >= LEAST_LOST && lost > letters.length * 0.02) return true
  if (letters.length < LEAST || count(letters, USUAL) > letters.length * 0.02) return false
  const odd = lost + count(letters, RARE)
  return odd > letters.length * 0.02 || count(letters, ACCENTED) > letters.length * 0.2
}
