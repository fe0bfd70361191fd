import { simplify } from './simplify.ts'

// Control characters and zero-width marks come along when pages are copied (traps.md T28).
const PLAIN = /^[!-~]*$/u
const BLANKS = /[\s\p{Cc}\p{Cf}]+/gu

/**
 * Text as the matchers see it: full-width letters and digits become ASCII (NFKC), every blank is
 * gone, traditional characters become simplified ones. Labels and names are compared in this form only; evidence keeps the printed words.
 */
export const plainText = (text: string): string =>
  PLAIN.test(text) ? text : simplify(text.normalize('NFKC').replace(BLANKS, ''))
