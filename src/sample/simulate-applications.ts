import type { ApplicantId } from '../form/applicants.ts'
import type { IndicatorId } from '../form/indicators.ts'
import type { CellNumbers, SampleEdition } from './cell-numbers.ts'
import type { Character } from './county.ts'
import type { Random } from './random.ts'

type Kind = Exclude<ApplicantId, 'total'>

const APPLICANT_WEIGHTS: readonly (readonly [Kind, number])[] = [
  ['natural_person', 72],
  ['business', 12],
  ['research', 2],
  ['social_organization', 3],
  ['legal_service', 8],
  ['other_organization', 3],
]

const REFUSALS: readonly (readonly [IndicatorId, number])[] = [
  ['applications.refused.state_secret', 1],
  ['applications.refused.prohibited_by_law', 4],
  ['applications.refused.endangers_security', 1],
  ['applications.refused.third_party_rights', 9],
  ['applications.refused.internal_affairs', 6],
  ['applications.refused.process_information', 8],
  ['applications.refused.enforcement_files', 4],
  ['applications.refused.administrative_query', 3],
]

const OTHERWISE: readonly (readonly [IndicatorId, number])[] = [
  ['applications.granted', 48],
  ['applications.partly_granted', 11],
  ['applications.unable.not_held', 20],
  ['applications.unable.must_be_created', 4],
  ['applications.unable.still_unclear', 3],
  ['applications.not_processed.petition', 6],
  ['applications.not_processed.repeated', 3],
  ['applications.not_processed.publication', 1],
  ['applications.not_processed.excessive', 0.5],
  ['applications.not_processed.reconfirmation', 1.5],
]

const OTHER: Record<SampleEdition, readonly (readonly [IndicatorId, number])[]> = {
  '2019': [['applications.other', 3]],
  '2021': [
    ['applications.other.not_corrected', 1.5],
    ['applications.other.fee_unpaid', 0.5],
    ['applications.other.other', 1],
  ],
}

const outcome = (random: Random, of: Character, edition: SampleEdition): IndicatorId =>
  random.chance(of.refusing)
    ? random.weighted(REFUSALS, 'applications.refused.third_party_rights')
    : random.weighted([...OTHERWISE, ...OTHER[edition]], 'applications.granted')

const RESULTS = [
  ['upheld', 60],
  ['corrected', 15],
  ['other', 15],
  ['pending', 10],
] as const

/**
 * One year of applications, case by case, so that every balance of the form holds by itself.
 * Returns the cases that go over into the next year, by who applied.
 */
export const simulateApplications = (
  random: Random,
  of: Character,
  yearsOn: number,
  carriedIn: readonly Kind[],
  into: CellNumbers,
): Kind[] => {
  const count = (indicator: IndicatorId, kind: Kind): void => {
    into.add(indicator, kind, 1)
    into.add(indicator, 'total', 1)
  }
  const conclude = (kind: Kind): void => {
    count(outcome(random, of, into.edition), kind)
    count('applications.concluded', kind)
  }
  const carriedOut: Kind[] = []
  for (const kind of carriedIn) {
    count('applications.carried_in', kind)
    conclude(kind)
  }
  const received = random.events(of.applications * of.applicationsGrowth ** yearsOn)
  for (let i = 0; i < received; i += 1) {
    const kind = random.weighted(APPLICANT_WEIGHTS, 'natural_person')
    count('applications.received', kind)
    if (!random.chance(of.carrying)) {
      conclude(kind)
      continue
    }
    count('applications.carried_out', kind)
    carriedOut.push(kind)
  }
  return carriedOut
}

/** Reviews and lawsuits that follow from the year's concluded applications. */
export const simulateReviews = (random: Random, into: CellNumbers): void => {
  const concluded = into.get('applications.concluded', 'total')
  const draw = (
    block: 'review' | 'litigation_direct' | 'litigation_after_review',
    cases: number,
  ): void => {
    for (let i = 0; i < cases; i += 1) {
      into.add(`${block}.${random.weighted(RESULTS, 'upheld')}`, null, 1)
      into.add(`${block}.total`, null, 1)
    }
  }
  draw('review', random.events(concluded * 0.06))
  draw('litigation_direct', random.events(concluded * 0.015))
  draw('litigation_after_review', random.events(into.get('review.total') * 0.2))
}
