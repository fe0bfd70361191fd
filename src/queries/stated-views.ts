import type { MeasureId } from './measures.ts'

/**
 * The views that open on the latest year with figures of theirs, each with the beginnings of the
 * indicators that it shows. In a manifest a report's are bits, the first view's the lowest.
 */
const VIEWS = {
  disclosure: ['disclosed.total'],
  requests: ['applications.', 'narrative.applications_received'],
  mailbox: ['mail.', 'hotline.'],
  reviews: [
    'review.',
    'litigation_direct.',
    'litigation_after_review.',
    'narrative.reviews',
    'narrative.litigations',
    'sheet2014.review.',
    'sheet2014.litigation.',
  ],
} as const

/** What only some figures of a view need: a report that states the view need not state it. */
const PARTS = {
  parts: ['disclosed.by_topic', 'disclosed.by_channel'],
  outcomes: ['applications.concluded'],
  letters: ['mail.replied'],
  hotline: ['hotline.replied'],
  visits: ['visits.total'],
  cases: ['review.corrected', 'litigation_direct.corrected', 'sheet2014.review.corrected'],
} as const

type View = keyof typeof VIEWS
export type StatedView = View | keyof typeof PARTS

const BEGINNINGS: Readonly<Record<StatedView, readonly string[]>> = { ...VIEWS, ...PARTS }
const IDS = Object.keys(BEGINNINGS) as readonly StatedView[]

/** Whether a page is a view with figures of its own. */
export const isStatedView = (page: string): page is View => page in VIEWS

/** The views that a report states a number of, as bits. */
export const statedViews = (
  observations: readonly { readonly indicator: string; readonly value: number | null }[],
): number =>
  IDS.reduce(
    (bits, id, i) =>
      observations.some(
        ({ indicator, value }) =>
          value !== null && BEGINNINGS[id].some((beginning) => indicator.startsWith(beginning)),
      )
        ? bits | (1 << i)
        : bits,
    0,
  )

/** Whether a report states a number of a view; without bits nothing is known against it. */
export const statesView = (bits: number | undefined, view: StatedView): boolean =>
  bits === undefined || (bits & (1 << IDS.indexOf(view))) !== 0

const MEASURES: Partial<Record<MeasureId, StatedView>> = {
  volume: 'disclosure',
  volume_pc: 'disclosure',
  requests: 'requests',
  load: 'outcomes',
  clearance: 'outcomes',
  carry: 'outcomes',
  outcome_mix: 'outcomes',
  refusal_mix: 'outcomes',
  grant: 'outcomes',
  grant_full: 'outcomes',
  grant_merit: 'outcomes',
  not_held: 'outcomes',
  natural_person: 'outcomes',
  mail_reply: 'letters',
  hotline_reply: 'hotline',
  visits: 'visits',
  review_corrected: 'cases',
  litigation_lost: 'cases',
  dispute: 'outcomes',
}

/** What a report must state to have a number of a measure; null where that is not kept. */
export const viewOfMeasure = (measure: MeasureId): StatedView | null => MEASURES[measure] ?? null

/** What a report must state for a figure to have something to show; null where that is not kept. */
export const viewOfFigure = ({
  needs,
  measures: [first],
}: {
  readonly needs?: StatedView | null
  readonly measures: readonly MeasureId[]
}): StatedView | null =>
  needs === undefined && first !== undefined ? viewOfMeasure(first) : (needs ?? null)
