import { simplify } from './simplify.ts'

// Control characters and zero-width marks come along when pages are copied (traps.md T28).
const PLAIN = /^[!-~]*$/u
// NFKC leaves these as they are, and none of them is a blank: most texts are of nothing else.
const COMPOSED = /^[!-~\u3001\u3002\u300a\u300b\u201c\u201d\u4e00-\u9fff]*$/
const BLANKS = /[\s\p{Cc}\p{Cf}]+/gu

/**
 * Text as the matchers see it: full-width letters and digits become ASCII (NFKC), every blank is
 * gone, traditional characters become simplified ones. Labels and names are compared in this form only; evidence keeps the printed words.
 */
export const plainText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : simplify(COMPOSED.test(text) ? text : text.normalize('NFKC').replace(BLANKS, ''))
