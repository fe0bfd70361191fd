import type { Message } from '../models/figure.ts'
import { isChinese } from '../wording/language.ts'
import type { Refusal } from './work/messages.ts'

/** What the readers say of a file, each with a sentence of the page; a newer one stands in Chinese. */
const KNOWN = [
  'not_found',
  'unsupported_type',
  'legacy_word',
  'encrypted',
  'no_text_layer',
  'pdf_text_unreadable',
  'damaged',
  'too_large',
  'undecodable',
  'not_a_report',
  'blank_form',
  'duplicate',
  'hangs',
  'crashed',
  'cancelled',
  'unreadable',
  'archive_encrypted',
  'archive_damaged',
  'archive_large',
  'archive_empty',
  'workspace_damaged',
  'site_damaged',
] as const

/** Why a file was refused, in the page's language: the reader's own sentence is Chinese. */
export const refusalMessage = (refusal: Refusal, locale: string): Message => {
  const { code, message, about } = refusal
  if (message !== null && isChinese(locale))
    return { key: 'check.refused.said', params: { message } }
  const known = KNOWN.find((name) => name === code)
  return known === undefined
    ? { key: 'check.refused.said', params: { message: message ?? code } }
    : { key: `check.refused.${known}`, params: { about: about ?? '' } }
}
