/**
 * The views that open on the latest year with figures of theirs, each with the beginnings of the
 * indicators that it shows. In a manifest a report's are bits, the first view's the lowest.
 */
const VIEWS = {
  disclosure: ['disclosed.total'],
  requests: ['applications.', 'narrative.applications_received'],
  mailbox: ['mail.', 'hotline.'],
  reviews: ['review.', 'litigation_direct.', 'litigation_after_review.'],
} as const

export type StatedView = keyof typeof VIEWS

const IDS = Object.keys(VIEWS) as readonly StatedView[]

/** Whether a page is a view with figures of its own. */
export const isStatedView = (page: string): page is StatedView => page in VIEWS

/** The views that a report states a number of, as bits. */
export const statedViews = (
  observations: readonly { readonly indicator: string; readonly value: number | null }[],
): number =>
  IDS.reduce(
    (bits, id, i) =>
      observations.some(
        ({ indicator, value }) =>
          value !== null && VIEWS[id].some((beginning) => indicator.startsWith(beginning)),
      )
        ? bits | (1 << i)
        : bits,
    0,
  )

/** Whether a report states a number of a view; without bits nothing is known against it. */
export const statesView = (bits: number | undefined, view: StatedView): boolean =>
  bits === undefined || (bits & (1 << IDS.indexOf(view))) !== 0

/**
 * The view that a figure is of: that of the page where it is met, else that of the first page on which
 * it stands (`home`, a path); null where neither has figures of its own.
 */
export const viewOfFigure = (home: string, page: string): StatedView | null =>
  [page, home.slice(1)].find(isStatedView) ?? null
