import { remember } from '../remember.ts'
import { plainText } from '../plain-text.ts'

const NOTES = /\([^()]{4,}\)|\[[^[\]]{4,}\]/gu
const ORDINALS =
  /\([一二三四五六七八九十]{1,3}\)|^[一二三四五六七八九十]{1,3}[、.,]|(?<!\d)\d{1,2}[.、](?!\d)|[①-⑳]/gu
const BARE_ORDINAL = /^\d{1,2}(?=[^\d]{3})/u
const AMONG_THEM = /^其中[:,]?/u
const MARKS = /[^\p{L}\p{N}/]+/gu

/**
 * A label as it is compared: no blanks, ordinals («三、», «（一）», «1.»), bracketed notes or
 * punctuation. The empty string for a label that is nothing but those.
 */
export const labelKey = remember((label) =>
  plainText(label.replace(/[①-⑳]/gu, ''))
    .replace(NOTES, '')
    .replace(ORDINALS, '')
    .replace(BARE_ORDINAL, '')
    .replace(AMONG_THEM, '')
    .replace(MARKS, ''),
)
