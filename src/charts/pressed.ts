import type { RuleId } from '../findings/rule-ids.ts'
import type { ApplicantId } from '../form/applicants.ts'

/** What pressing a mark, a name or a heading of a chart chooses for the page. */
export type Pressed =
  | { readonly township: string }
  | { readonly year: number }
  | { readonly applicant: ApplicantId }
  | { readonly rule: RuleId }

const KINDS: readonly string[] = ['township', 'year', 'applicant', 'rule']

const isPressed = (value: unknown): value is Pressed =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  KINDS.some((kind) => kind in value)

const partOf = (event: unknown, part: 'info' | 'data'): unknown =>
  typeof event === 'object' && event !== null && part in event
    ? (event as Readonly<Record<string, unknown>>)[part]
    : null

const choiceIn = (value: unknown): Pressed | null => {
  if (typeof value !== 'object' || value === null || !('pressed' in value)) return null
  return isPressed(value.pressed) ? value.pressed : null
}

/** What a name that was pressed chooses, from a press: shapes carry it as their `info`. */
export const namePressed = (event: unknown): Pressed | null => choiceIn(partOf(event, 'info'))

/** What a mark that was pressed chooses, from a press: data carry it as `pressed`. */
export const markPressed = (event: unknown): Pressed | null => choiceIn(partOf(event, 'data'))

/** The township whose name stands beside a mark, from a press: data carry its code. */
export const townshipBeside = (event: unknown): string | null => {
  const data = partOf(event, 'data')
  if (typeof data !== 'object' || data === null || !('township' in data)) return null
  return typeof data.township === 'string' ? data.township : null
}
