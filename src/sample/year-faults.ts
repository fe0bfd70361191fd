import { APPLICANTS } from '../form/applicants.ts'
import type { Draft, Neighbours } from './draft.ts'
import { hasCounts } from './told-facts.ts'
import { error, warning, type Fault } from './fault.ts'

const RECEIVED = 'applications.received'
const CARRIED_IN = 'applications.carried_in'
const CARRIED_OUT = 'applications.carried_out'
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
/** Faults that show only beside last year’s report. */
export const YEAR_FAULTS: readonly Fault[] = [
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
]
