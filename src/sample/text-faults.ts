import { CHARACTERS } from './county.ts'
import { GUIDES } from './told-facts.ts'
import { error, warning, type Fault } from './fault.ts'

const RECEIVED = 'applications.received'
const TOTAL = 'total'

/** Faults of the running text, the title and the signature. */
export const TEXT_FAULTS: readonly Fault[] = [
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
]
