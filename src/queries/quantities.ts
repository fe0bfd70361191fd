import type { ApplicantId } from '../form/applicants.ts'
import { indicator, type IndicatorId } from '../form/indicators.ts'

/**
 * A number of a report that measures are made of. `anyOf` are ways to come by it, best first; each
 * way is a list of indicators that are added, and holds only when every one of them is a number.
 */
export interface Quantity {
  readonly anyOf: readonly (readonly IndicatorId[])[]
  /** Column of the applications table; its total where none is named. */
  readonly applicant?: ApplicantId
}

/**
 * Every quantity, by name; the name is its column in SQL. Cells of the applications table are
 * those of its total column, unless the quantity names another or is asked for another. The groups have no cell of their own: they are the sums of their rows
 * (2019 prints «其他处理» as one row, 2021 as three).
 */
export const QUANTITIES = {
  volume: { anyOf: [['disclosed.total']] },
  // The table is the statutory statement; the text says the same in prose where no table was read.
  received: { anyOf: [['applications.received'], ['narrative.applications_received']] },
  // Of the table alone, where its columns are set beside each other.
  received_table: { anyOf: [['applications.received']] },
  received_natural_person: { anyOf: [['applications.received']], applicant: 'natural_person' },
  received_business: { anyOf: [['applications.received']], applicant: 'business' },
  received_research: { anyOf: [['applications.received']], applicant: 'research' },
  received_social_organization: {
    anyOf: [['applications.received']],
    applicant: 'social_organization',
  },
  received_legal_service: { anyOf: [['applications.received']], applicant: 'legal_service' },
  received_other_organization: {
    anyOf: [['applications.received']],
    applicant: 'other_organization',
  },
  carried_in: { anyOf: [['applications.carried_in']] },
  granted: { anyOf: [['applications.granted']] },
  partly_granted: { anyOf: [['applications.partly_granted']] },
  refused: {
    anyOf: [
      [
        'applications.refused.state_secret',
        'applications.refused.prohibited_by_law',
        'applications.refused.endangers_security',
        'applications.refused.third_party_rights',
        'applications.refused.internal_affairs',
        'applications.refused.process_information',
        'applications.refused.enforcement_files',
        'applications.refused.administrative_query',
      ],
    ],
  },
  refused_state_secret: { anyOf: [['applications.refused.state_secret']] },
  refused_prohibited_by_law: { anyOf: [['applications.refused.prohibited_by_law']] },
  refused_endangers_security: { anyOf: [['applications.refused.endangers_security']] },
  refused_third_party_rights: { anyOf: [['applications.refused.third_party_rights']] },
  refused_internal_affairs: { anyOf: [['applications.refused.internal_affairs']] },
  refused_process_information: { anyOf: [['applications.refused.process_information']] },
  refused_enforcement_files: { anyOf: [['applications.refused.enforcement_files']] },
  refused_administrative_query: { anyOf: [['applications.refused.administrative_query']] },
  unable: {
    anyOf: [
      [
        'applications.unable.not_held',
        'applications.unable.must_be_created',
        'applications.unable.still_unclear',
      ],
    ],
  },
  not_held: { anyOf: [['applications.unable.not_held']] },
  not_processed: {
    anyOf: [
      [
        'applications.not_processed.petition',
        'applications.not_processed.repeated',
        'applications.not_processed.publication',
        'applications.not_processed.excessive',
        'applications.not_processed.reconfirmation',
      ],
    ],
  },
  other: {
    anyOf: [
      ['applications.other'],
      [
        'applications.other.not_corrected',
        'applications.other.fee_unpaid',
        'applications.other.other',
      ],
    ],
  },
  concluded: { anyOf: [['applications.concluded']] },
  carried_out: { anyOf: [['applications.carried_out']] },
  mail_received: { anyOf: [['mail.received']] },
  mail_replied: { anyOf: [['mail.replied']] },
  mail_printed: { anyOf: [['mail.reply_rate']] },
  hotline_received: { anyOf: [['hotline.received']] },
  hotline_replied: { anyOf: [['hotline.replied']] },
  visits: { anyOf: [['visits.total']] },
  // Reviews and lawsuits over disclosure; the sheet of 2014 knows no pending ones and one kind of
  // lawsuit. The text mostly says only that there were none.
  review_upheld: { anyOf: [['review.upheld'], ['sheet2014.review.upheld']] },
  review_corrected: { anyOf: [['review.corrected'], ['sheet2014.review.corrected']] },
  review_other: { anyOf: [['review.other'], ['sheet2014.review.other']] },
  review_pending: { anyOf: [['review.pending']] },
  review_total: {
    anyOf: [['review.total'], ['sheet2014.review.total'], ['narrative.reviews']],
  },
  direct_upheld: { anyOf: [['litigation_direct.upheld']] },
  direct_corrected: { anyOf: [['litigation_direct.corrected']] },
  direct_other: { anyOf: [['litigation_direct.other']] },
  direct_pending: { anyOf: [['litigation_direct.pending']] },
  direct_total: { anyOf: [['litigation_direct.total']] },
  after_upheld: { anyOf: [['litigation_after_review.upheld']] },
  after_corrected: { anyOf: [['litigation_after_review.corrected']] },
  after_other: { anyOf: [['litigation_after_review.other']] },
  after_pending: { anyOf: [['litigation_after_review.pending']] },
  after_total: { anyOf: [['litigation_after_review.total']] },
  litigation_upheld: {
    anyOf: [
      ['litigation_direct.upheld', 'litigation_after_review.upheld'],
      ['sheet2014.litigation.upheld'],
    ],
  },
  litigation_corrected: {
    anyOf: [
      ['litigation_direct.corrected', 'litigation_after_review.corrected'],
      ['sheet2014.litigation.corrected'],
    ],
  },
  litigation_other: {
    anyOf: [
      ['litigation_direct.other', 'litigation_after_review.other'],
      ['sheet2014.litigation.other'],
    ],
  },
  litigation_pending: {
    anyOf: [['litigation_direct.pending', 'litigation_after_review.pending']],
  },
  litigation_total: {
    anyOf: [
      ['litigation_direct.total', 'litigation_after_review.total'],
      ['sheet2014.litigation.total'],
      ['narrative.litigations'],
    ],
  },
} as const satisfies Record<string, Quantity>

export type QuantityId = keyof typeof QUANTITIES

const isTabled = (id: IndicatorId): boolean => indicator(id)?.table === 'applications'

const anyOf = (id: QuantityId): readonly (readonly IndicatorId[])[] => QUANTITIES[id].anyOf

/**
 * Whose column of the applications table a quantity is read from: its own, else the one asked for;
 * what has no cell in that table is always of all.
 */
export const applicantOf = (id: QuantityId, asked: ApplicantId = 'total'): ApplicantId =>
  (QUANTITIES[id] as Quantity).applicant ?? (anyOf(id).flat().some(isTabled) ? asked : 'total')

/**
 * The ways to come by a quantity of an applicant, best first. Only the applications table tells
 * applicants apart: what the text says is of all of them.
 */
export const waysOf = (
  id: QuantityId,
  asked: ApplicantId = 'total',
): readonly (readonly IndicatorId[])[] =>
  applicantOf(id, asked) === 'total' ? anyOf(id) : anyOf(id).filter((way) => way.every(isTabled))

// Asked for every row of a province.
const behind = new Map<string, readonly IndicatorId[]>()

/** The indicators behind quantities of an applicant, whichever way they were come by. */
export const indicatorsFor = (
  asked: ApplicantId,
  ids: readonly QuantityId[],
): readonly IndicatorId[] => {
  const key = `${asked} ${ids.join()}`
  const known = behind.get(key)
  if (known) return known
  const found = ids.flatMap((id) => waysOf(id, asked).flat())
  behind.set(key, found)
  return found
}

/** The indicators behind quantities of the total: what opens their evidence. */
export const indicatorsOf = (...ids: readonly QuantityId[]): readonly IndicatorId[] =>
  indicatorsFor('total', ids)
