/**
 * The formulas of shared/reference/measures.md, spelt in the cells of the form and by nothing of
 * the program: what the registry of measures is held to. A cell is a list of ways to come by a
 * number, best first; each way is a list of indicators to add. A word is a count of bodies.
 */
export type Cell = readonly (readonly string[])[] | string

export interface Formula {
  readonly top: readonly Cell[]
  readonly bottom?: readonly Cell[]
  readonly per?: number
  /** Column of the applications table that the numerator is read from. */
  readonly topColumn?: string
  /** A total of one channel is no total. */
  readonly isTotal?: boolean
}

const row = (id: string): Cell => [[`applications.${id}`]]
/** A heading of the table is the sum of the rows under it; `>` stands for them. */
const group = (id: string): Cell => [[`>applications.${id}`]]

const N: Cell = [['applications.received'], ['narrative.applications_received']]
const B = row('carried_in')
const G = row('granted')
const P = row('partly_granted')
const D = group('refused')
const U = group('unable')
const R = group('not_processed')
const O: Cell = [['applications.other'], ['>applications.other']]
const T = row('concluded')
const C = row('carried_out')

const review = (result: string): Cell => [[`review.${result}`], [`sheet2014.review.${result}`]]
const lawsuits = (result: string): Cell => [
  [`litigation_direct.${result}`, `litigation_after_review.${result}`],
  [`sheet2014.litigation.${result}`],
]
const RESULTS = ['upheld', 'corrected', 'other']

const mix = (name: string, parts: Readonly<Record<string, Cell>>, whole: Cell) =>
  Object.entries(parts).map(([part, cell]): [string, Formula] => [
    `${name} ${part}`,
    { top: [cell], bottom: [whole] },
  ])

/** By measure, and of a mix by measure and part. */
export const FORMULAS: Readonly<Record<string, Formula>> = {
  coverage: { top: ['filed'], bottom: ['on the roster'] },
  on_time: { top: ['in time'], bottom: ['with a date'] },
  check_clean: { top: ['without findings'], bottom: ['in full'] },
  check_pass: { top: ['checks passed'], bottom: ['checks assessable'] },
  volume: { top: [[['disclosed.total']]], isTotal: true },
  volume_pc: { top: [[['disclosed.total']]], bottom: ['residents'], per: 10_000, isTotal: true },
  requests: { top: [N] },
  load: { top: [N, B] },
  clearance: { top: [T], bottom: [N, B] },
  carry: { top: [C], bottom: [N, B] },
  grant: { top: [G, P], bottom: [T] },
  grant_full: { top: [G], bottom: [T] },
  grant_merit: { top: [G, P], bottom: [G, P, D] },
  not_held: { top: [row('unable.not_held')], bottom: [T] },
  natural_person: {
    top: [row('received')],
    topColumn: 'natural_person',
    bottom: [row('received')],
  },
  review_corrected: { top: [review('corrected')], bottom: RESULTS.map(review) },
  litigation_lost: { top: [lawsuits('corrected')], bottom: RESULTS.map(lawsuits) },
  dispute: {
    top: [
      [['review.total'], ['sheet2014.review.total'], ['narrative.reviews']],
      [['litigation_direct.total']],
    ],
    bottom: [T],
  },
  mail_reply: { top: [[['mail.replied']]], bottom: [[['mail.received']]] },
  hotline_reply: { top: [[['hotline.replied']]], bottom: [[['hotline.received']]] },
  visits: { top: [[['visits.total']]] },
  ...Object.fromEntries(
    mix(
      'outcome_mix',
      { granted: G, partly_granted: P, refused: D, unable: U, not_processed: R, other: O },
      T,
    ),
  ),
  ...Object.fromEntries(
    mix(
      'refusal_mix',
      Object.fromEntries(
        [
          ...['state_secret', 'prohibited_by_law', 'endangers_security', 'third_party_rights'],
          ...['internal_affairs', 'process_information', 'enforcement_files'],
          'administrative_query',
        ].map((reason) => [`refused_${reason}`, row(`refused.${reason}`)]),
      ),
      D,
    ),
  ),
}
