import { error, type Fault } from './fault.ts'

const CONCLUDED = 'applications.concluded'
const CARRIED_OUT = 'applications.carried_out'
const GRANTED = 'applications.granted'
const PERSON = 'natural_person'
const TOTAL = 'total'

/** Faults that break a balance of the form. */
export const BALANCE_FAULTS: readonly Fault[] = [
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
]
