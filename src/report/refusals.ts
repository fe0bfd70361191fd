import type { ReadError } from './report-document.ts'

/** Thrown where a file holds more than a report can need. */
export class TooLarge extends Error {}

/** The answer for a file that is not read: what it is and what to do, in Chinese. */
export const refusal = (
  code: ReadError['code'],
  message: string,
): { readonly error: ReadError } => ({
  error: { code, message },
})
