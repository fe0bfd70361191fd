import { APPLICANTS } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import { cellsOf } from './cell-numbers.ts'
import { CHARACTERS } from './county.ts'
import type { Draft, Neighbours } from './draft.ts'
import type { ExpectedFinding, FaultKind } from './sample-report.ts'
import { GUIDES, hasCounts } from './told-facts.ts'

/** One kind of fault: where it can be planted, and what it does to a draft. */
export interface Fault {
  readonly kind: FaultKind
  readonly fits: (draft: Draft, around: Neighbours) => boolean
  readonly plant: (draft: Draft, around: Neighbours) => readonly ExpectedFinding[]
}

const error = (rule: string, expected: number | null, actual: number | null): ExpectedFinding => ({
  rule,
  severity: 'error',
  expected,
  actual,
})

const warning = (
  rule: string,
  expected: number | null,
  actual: number | null,
): ExpectedFinding => ({ rule, severity: 'warning', expected, actual })

const RECEIVED = 'applications.received'
const CARRIED_IN = 'applications.carried_in'
const CONCLUDED = 'applications.concluded'
const CARRIED_OUT = 'applications.carried_out'
const GRANTED = 'applications.granted'
const IN_FORCE = 'article20.normative_documents.in_force'
const PERSON = 'natural_person'
const TOTAL = 'total'
const PERSON_AND_TOTAL = [PERSON, TOTAL] as const

const TOLD_EXACTLY = new Set(['topics', 'channels', 'open_list', 'total_last', 'plain'])

/** Whether the tables of `last`, printed again a year later, break no other rule. */
const mayCopy = (draft: Draft, { last, next }: Neighbours): boolean => {
  if (last === null || last.numbers.edition !== draft.numbers.edition) return false
  if (!hasCounts(last.numbers)) return false
  const old = last.numbers
  const steady =
    old.edition === '2019'
      ? (['licensing', 'other_services', 'penalties'] as const).every(
          (row) => old.get(`article20.${row}.change`) === 0,
        )
      : old.get('article20.normative_documents.made') ===
        old.get('article20.normative_documents.repealed')
  const carriesOn = APPLICANTS.every(
    ({ id }) =>
      old.get(CARRIED_IN, id) === old.get(CARRIED_OUT, id) &&
      (next === null || next.numbers.get(CARRIED_IN, id) === old.get(CARRIED_OUT, id)),
  )
  // Stocks would have to go on from the copied ones: only where no stock is compared after it.
  const nothingFollows = next === null || next.numbers.edition !== old.edition
  return steady && carriesOn && nothingFollows
}

/** The kinds, in the order in which they are planted: those that fit seldom come first. */
export const FAULTS: readonly Fault[] = [
  {
    kind: 'copied_tables',
    fits: mayCopy,
    plant: (draft, { last }) => {
      if (last === null) return []
      draft.numbers = last.numbers.copy()
      return [warning('identical.previous_year', null, null)]
    },
  },
  {
    kind: 'broken_stock',
    // A later report would go on from the wrong stock: only where none is compared with it.
    fits: ({ numbers }, { last, next }) =>
      numbers.edition === '2021' && last?.numbers.edition === '2021' && next === null,
    plant: ({ numbers }) => {
      const before = numbers.get(IN_FORCE)
      numbers.add(IN_FORCE, null, 2)
      return [warning('continuity.article20', before, before + 2)]
    },
  },
  {
    kind: 'broken_carry_over',
    fits: (draft, { last }) => last !== null && draft.numbers.get(CARRIED_IN, PERSON) > 0,
    plant: ({ numbers }) => {
      // The case is booked as new: the report itself balances, only the years do not.
      return PERSON_AND_TOTAL.map((column) => {
        const before = numbers.get(CARRIED_IN, column)
        numbers.add(CARRIED_IN, column, -1)
        numbers.add(RECEIVED, column, 1)
        return error('continuity.applications', before, before - 1)
      })
    },
  },
  {
    kind: 'unbalanced_review',
    fits: (draft) => draft.numbers.get('review.total') > 0,
    plant: ({ numbers, facts }) => {
      const before = numbers.get('review.total')
      numbers.add('review.total', null, 1)
      facts.reviews = 'silent'
      return [error('balance.review', before, before + 1)]
    },
  },
  {
    kind: 'impossible_rules',
    fits: (draft) => draft.numbers.edition === '2019',
    plant: ({ numbers }) => {
      numbers.set('article20.regulations.made', null, 2)
      numbers.set('article20.regulations.public_total', null, 2)
      return [error('cell.impossible', 0, 2)]
    },
  },
  {
    kind: 'repeated_total',
    fits: (_draft, { last, next }) =>
      last !== null &&
      TOLD_EXACTLY.has(last.facts.disclosed.style) &&
      next?.facts.disclosed.total !== last.facts.disclosed.total,
    plant: ({ facts }, { last }) => {
      const total = last?.facts.disclosed.total ?? facts.disclosed.total
      facts.disclosed = { style: 'plain', total, parts: [] }
      return [warning('narrative.repeats_last_year', null, total)]
    },
  },
  {
    kind: 'wrong_rate',
    fits: (draft) => (draft.facts.mail?.received ?? 0) >= 5,
    plant: ({ facts }) => {
      const received = facts.mail?.received ?? 0
      facts.mail = { received, replied: received - 2, rate: 100 }
      return [warning('narrative.rate', Math.round(((received - 2) / received) * 100), 100)]
    },
  },
  {
    kind: 'unbalanced_row',
    fits: (draft) => draft.numbers.get(GRANTED, PERSON) > 0,
    plant: ({ numbers }) => {
      const granted = numbers.get(GRANTED, TOTAL)
      const concluded = numbers.get(CONCLUDED, TOTAL)
      numbers.add(GRANTED, TOTAL, 1)
      return [
        error('balance.outcomes', concluded + 1, concluded),
        error('balance.applicants', granted, granted + 1),
      ]
    },
  },
  {
    kind: 'unbalanced_total',
    fits: (draft) => draft.numbers.get(CONCLUDED, TOTAL) > 1,
    plant: ({ numbers, facts }) => {
      const concluded = numbers.get(CONCLUDED, TOTAL)
      const carriedOut = numbers.get(CARRIED_OUT, TOTAL)
      numbers.add(CONCLUDED, TOTAL, -1)
      if (facts.applications === 'answered') facts.applications = 'received'
      return [
        error('balance.intake', concluded + carriedOut, concluded - 1 + carriedOut),
        error('balance.outcomes', concluded, concluded - 1),
        error('balance.applicants', concluded, concluded - 1),
      ]
    },
  },
  {
    kind: 'text_against_table',
    fits: (draft) => draft.numbers.get(RECEIVED, TOTAL) > 1,
    plant: (draft) => {
      const tabled = draft.numbers.get(RECEIVED, TOTAL)
      draft.toldReceived = tabled + 1
      draft.facts.applications = 'received'
      return [error('narrative.table', tabled, tabled + 1)]
    },
  },
  {
    kind: 'wrong_parts',
    fits: (draft) => draft.facts.disclosed.style === 'topics',
    plant: ({ facts }) => {
      const { total, parts } = facts.disclosed
      const [first, ...others] = parts
      if (first === undefined) return []
      facts.disclosed.parts = [{ label: first.label, value: first.value + 7 }, ...others]
      return [warning('narrative.parts', total + 7, total)]
    },
  },
  {
    kind: 'blank_cells',
    fits: (draft) =>
      APPLICATIONS[draft.numbers.edition].every(
        ({ indicator }) => draft.numbers.get(indicator, 'research') === 0,
      ),
    plant: ({ numbers, overprints }) => {
      const column = cellsOf(numbers.edition).filter((cell) => cell.applicant === 'research')
      for (const cell of column) overprints.set(`${cell.indicator}|research`, '')
      return [warning('cell.blank', 0, column.length)]
    },
  },
  {
    kind: 'no_number',
    fits: (draft) => draft.numbers.get('article20.licensing.decisions') > 0,
    plant: ({ overprints }) => {
      overprints.set('article20.licensing.decisions|', '见附件')
      return [warning('cell.not_a_number', 0, 1)]
    },
  },
  {
    kind: 'wrong_title_year',
    fits: () => true,
    plant: (draft) => {
      draft.titleYear = draft.year - 1
      return [error('period.year', draft.year, draft.titleYear)]
    },
  },
  {
    kind: 'foreign_signature',
    fits: ({ of }) => of.kind === '镇',
    plant: (draft) => {
      const others = CHARACTERS.filter((other) => other.kind === '镇' && other !== draft.of)
      draft.signedBy = others[draft.year % others.length]?.name ?? draft.of.name
      return [warning('identity.township', null, null)]
    },
  },
  {
    kind: 'told_twice',
    fits: (draft) =>
      draft.facts.disclosed.style === 'topics' && (draft.facts.disclosed.parts[0]?.value ?? 0) > 5,
    plant: ({ facts }) => {
      const [first, ...others] = facts.disclosed.parts
      if (first === undefined) return []
      facts.disclosed.parts = [{ label: GUIDES, value: first.value }, ...others]
      facts.guidesAgain = 3
      return [warning('narrative.contradiction', first.value, 3)]
    },
  },
  {
    kind: 'missing_table',
    fits: (draft) => draft.numbers.get('review.total') === 0,
    plant: ({ omittedTables, facts }) => {
      omittedTables.push('review')
      facts.reviews = 'silent'
      return [warning('table.missing', 15, 0)]
    },
  },
]
