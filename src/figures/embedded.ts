import { COVERAGE } from './coverage/figure.ts'
import type { AnyFigure } from './definition.ts'
import { HEADLINE } from './headline/figure.ts'
import { MAILBOX_REPLY } from './mailbox-reply/figure.ts'
import { VOLUME_RANKING } from './measure-ranking/figure.ts'
import { VOLUME_TREND } from './measure-trend/figure.ts'
import { REQUEST_OUTCOMES } from './request-outcomes/figure.ts'

/** Every figure that can be embedded: what the embedded page must be able to show. */
export const EMBEDDED: readonly AnyFigure[] = [
  HEADLINE,
  COVERAGE,
  VOLUME_RANKING,
  VOLUME_TREND,
  REQUEST_OUTCOMES,
  MAILBOX_REPLY,
]

export const embedded = (id: string): AnyFigure | null =>
  EMBEDDED.find((figure) => figure.id === id) ?? null
