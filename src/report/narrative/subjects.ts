import { remember } from '../remember.ts'
import { APPLICATION, DISPUTES, HOTLINE, LITIGATION, MAIL, REVIEW } from './case-subjects.ts'
import type { SubjectWords } from './subject-words.ts'
import { ADOPTED, CONSULTATION, INTERPRETATION, OPINION, VISITS } from './subject-words.ts'
import { expressionOf } from './word-table.ts'

/** What a clause speaks of. */
export type Subject =
  | 'adopted'
  | 'hotline'
  | 'visits'
  | 'review'
  | 'litigation'
  | 'disputes'
  | 'application'
  | 'consultation'
  | 'opinion'
  | 'mail'
  | 'interpretation'

/** The words of each subject. The first that a clause holds decides: 复议申请 is no application. */
export const SUBJECTS: readonly { readonly subject: Subject; readonly words: SubjectWords }[] = [
  { subject: 'adopted', words: ADOPTED },
  { subject: 'hotline', words: HOTLINE },
  { subject: 'visits', words: VISITS },
  { subject: 'disputes', words: DISPUTES },
  { subject: 'review', words: REVIEW },
  { subject: 'litigation', words: LITIGATION },
  { subject: 'application', words: APPLICATION },
  { subject: 'consultation', words: CONSULTATION },
  { subject: 'opinion', words: OPINION },
  { subject: 'mail', words: MAIL },
  { subject: 'interpretation', words: INTERPRETATION },
]

const PATTERNS = SUBJECTS.map(({ subject, words }) => ({
  subject,
  says: expressionOf(words.says),
  unless: expressionOf(words.unless),
}))

/** What a stretch of normalised text speaks of, or null. */
export const subjectOf = remember((text: string): Subject | null => {
  for (const { subject, says, unless } of PATTERNS)
    if (says.test(text) && !unless.test(text)) return subject
  return null
})
