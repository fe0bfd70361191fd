import type { MeasureId } from './measures.ts'

/** The measures by which a page compares townships; the first unless the reader chooses another. */
export type PageMeasures = readonly [MeasureId, ...MeasureId[]]

/** By the name of the page, in the order in which they can be chosen. */
export const PAGE_MEASURES = {
  disclosure: ['volume', 'volume_pc'],
  requests: [
    'grant',
    'grant_full',
    'grant_merit',
    'clearance',
    'carry',
    'not_held',
    'natural_person',
    'requests',
    'load',
  ],
  mailbox: ['mail_reply', 'hotline_reply', 'visits'],
  reviews: ['review_corrected', 'litigation_lost', 'dispute'],
} as const satisfies Record<string, PageMeasures>
