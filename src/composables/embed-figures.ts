import { drawCoverage } from '../charts/coverage.ts'
import type { Drawing, Look } from '../charts/drawing.ts'
import { drawMailboxReply } from '../charts/mailbox-reply.ts'
import { drawRequestOutcomes } from '../charts/request-outcomes.ts'
import { drawVolumeRanking } from '../charts/volume-ranking.ts'
import { drawVolumeTrend } from '../charts/volume-trend.ts'
import type { Row } from '../database/connection.ts'
import type { FigureContext } from '../models/context.ts'
import { coverageFigure } from '../models/coverage.ts'
import type { Figure } from '../models/figure.ts'
import { headlineFigure } from '../models/headline.ts'
import { mailboxReplyFigure } from '../models/mailbox-reply.ts'
import { requestOutcomesFigure } from '../models/request-outcomes.ts'
import { volumeRankingFigure } from '../models/volume-ranking.ts'
import { volumeTrendFigure } from '../models/volume-trend.ts'
import type { OverviewName } from '../queries/first-paint.ts'
import type { Options } from './address-options.ts'

/** A figure that can stand alone on another page, from what was painted. */
export interface EmbedFigure {
  /** The question of the overview that it is made of. */
  readonly asks: OverviewName
  /** Path of the page that shows it with all that can be chosen. */
  readonly page: string
  readonly read: (rows: readonly Row[], context: FigureContext, options: Options) => Figure
  /** Null where the figure is no chart. */
  readonly draw: ((figure: Figure, look: Look) => Drawing) | null
}

// The question's name says which rows there are, the model which chart: the pair is kept here.
const figure = <R extends Row, C>(of: {
  readonly asks: OverviewName
  readonly page: string
  readonly read: (rows: readonly R[], context: FigureContext, options: Options) => Figure<C>
  readonly draw: ((figure: Figure<C>, look: Look) => Drawing) | null
}): EmbedFigure => of as unknown as EmbedFigure

/** Every figure that can be embedded, by its id. */
export const EMBED_FIGURES: Readonly<Record<string, EmbedFigure>> = {
  headline: figure({
    asks: 'headline',
    page: '/',
    read: headlineFigure,
    draw: null,
  }),
  coverage: figure({
    asks: 'coverage',
    page: '/',
    read: coverageFigure,
    draw: drawCoverage,
  }),
  'volume-ranking': figure({
    asks: 'volume',
    page: '/disclosure',
    read: volumeRankingFigure,
    draw: drawVolumeRanking,
  }),
  'volume-trend': figure({
    asks: 'volume',
    page: '/disclosure',
    read: (rows: Parameters<typeof volumeTrendFigure>[0], context) =>
      volumeTrendFigure(rows, context),
    draw: drawVolumeTrend,
  }),
  'request-outcomes': figure({
    asks: 'requests',
    page: '/requests',
    read: requestOutcomesFigure,
    draw: drawRequestOutcomes,
  }),
  'mailbox-reply': figure({
    asks: 'mailbox',
    page: '/mailbox',
    read: mailboxReplyFigure,
    draw: drawMailboxReply,
  }),
}
