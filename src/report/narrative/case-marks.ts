import { DISPUTE_WORDS } from './case-words.ts'
import type { Segment } from './clauses.ts'
import { lastClause } from './clauses.ts'
import type { Deed } from './deeds.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import { withoutQuantity } from './quantity-words.ts'
import type { ReadingState } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import type { Subject } from './subjects.ts'
import { anyOf } from './word-table.ts'

/** The words round a figure, by the place where they stand: a rule names the place it looks at. */
export interface CaseMarks {
  readonly subject: Subject
  readonly deed: Deed
  readonly value: number | null
  readonly unit: string
  /** Cases of the subject were received before. */
  readonly told: boolean
  /** The clause with the noun behind the number; the clause alone, as printed and without 共, 计. */
  readonly own: string
  readonly clause: string
  readonly bare: string
  /** Everything since the figure before; the noun next to the number; what follows the unit. */
  readonly lead: string
  readonly noun: string
  readonly tail: string
  /** The clauses before its own, a line each; the whole sentence; what follows in it. */
  readonly earlier: string
  readonly sentence: string
  readonly behind: string
  /** What a dispute is over, where its words are not those of every dispute over information. */
  readonly over: string
}

const OF_INFORMATION = new RegExp(`^(?:${anyOf(DISPUTE_WORDS)})*$`)
// Who went to the reviewing body is told apart from whose matter it is.
const PERSON =
  /^有?[一两二三四五六七八九十]?[名位]?(?:申请人|当事人|村民|群众|公民|居民|市民|企业|公司)/

const overOf = (sentence: Sentence, segment: Segment): string => {
  const before = withoutPrefixes(lastClause(segment)).split(/复议|诉讼/)[0] ?? ''
  const said = /公开|答复/.test(sentence.text.slice(0, segment.figure.start))
  const plain = before.replace(/[^\u4e00-\u9fff]/g, '')
  const over = said ? plain.replace(PERSON, '') : plain
  return OF_INFORMATION.test(over) ? '' : over
}

/** The noun next to the number, without the verb that carries it out. */
const nounOf = (segment: Segment): string =>
  (segment.tail === '' ? withoutQuantity(lastClause(segment)) : segment.tail).replace(
    /(?:召开|举办|开展|组织|进行)$/,
    '',
  )

/** The marks of a figure of cases, taken once. */
export const caseMarks = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
  subject: Subject,
  deed: Deed,
  own: string,
): CaseMarks => {
  const { figure, lead, tail } = segment
  const clause = lastClause(segment)
  return {
    subject,
    deed,
    value: figure.value,
    unit: figure.unit,
    told: state.received.has(subject),
    own,
    clause: withoutMarks(clause),
    bare: withoutQuantity(clause),
    lead,
    noun: nounOf(segment),
    tail,
    earlier: segment.clauses.slice(0, -1).join('\n'),
    sentence: sentence.text,
    behind: sentence.text.slice(figure.end),
    over: /^(?:review|litigation|disputes)$/.test(subject) ? overOf(sentence, segment) : '',
  }
}
