import { drawCoverage } from '../charts/coverage.ts'
import type { Drawing, Look } from '../charts/drawing.ts'
import { drawMailboxReply } from '../charts/mailbox-reply.ts'
import { drawMeasureRanking } from '../charts/measure-ranking.ts'
import { drawMeasureTrend } from '../charts/measure-trend.ts'
import { drawRequestOutcomes } from '../charts/request-outcomes.ts'
import type { Row } from '../database/connection.ts'
import type { FigureContext } from '../models/context.ts'
import { compareChoice } from '../models/comparison.ts'
import { coverageFigure } from '../models/coverage.ts'
import type { Figure } from '../models/figure.ts'
import { headlineFigure } from '../models/headline.ts'
import { mailboxReplyFigure } from '../models/mailbox-reply.ts'
import { measureRankingFigure } from '../models/measure-ranking.ts'
import { measureTrendFigure } from '../models/measure-trend.ts'
import { requestOutcomesFigure } from '../models/request-outcomes.ts'
import type { OverviewName } from '../queries/first-paint.ts'
import type { RequestOutcomesRow } from '../queries/request-outcomes.ts'
import type { MeasureValueRow } from '../queries/measure-values.ts'
import type { Address } from './address.ts'

/** A figure that can stand alone on another page, from what was painted. */
export interface EmbedFigure {
  /** The question of the overview that it is made of. */
  readonly asks: OverviewName
  /** Path of the page that shows it with all that can be chosen. */
  readonly page: string
  readonly read: (rows: readonly Row[], context: FigureContext, address: Address) => Figure
  /** Null where the figure is no chart. */
  readonly draw: ((figure: Figure, look: Look) => Drawing) | null
}

// The question's name says which rows there are, the model which chart: the pair is kept here.
const figure = <R extends Row, C>(of: {
  readonly asks: OverviewName
  readonly page: string
  readonly read: (rows: readonly R[], context: FigureContext, address: Address) => Figure<C>
  readonly draw: ((figure: Figure<C>, look: Look) => Drawing) | null
}): EmbedFigure => of as unknown as EmbedFigure

const VOLUME = { measure: 'volume', pool: 1 } as const

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
    read: (rows: readonly MeasureValueRow[], context, address) =>
      measureRankingFigure(rows, context, VOLUME, compareChoice(address), 'volume-ranking'),
    draw: drawMeasureRanking,
  }),
  'volume-trend': figure({
    asks: 'volume',
    page: '/disclosure',
    read: (rows: readonly MeasureValueRow[], context, address) =>
      measureTrendFigure(rows, context, VOLUME, compareChoice(address), 'volume-trend'),
    draw: drawMeasureTrend,
  }),
  'request-outcomes': figure({
    asks: 'requests',
    page: '/requests',
    read: (rows: readonly RequestOutcomesRow[], context) => requestOutcomesFigure(rows, context),
    draw: drawRequestOutcomes,
  }),
  'mailbox-reply': figure({
    asks: 'mailbox',
    page: '/mailbox',
    read: mailboxReplyFigure,
    draw: drawMailboxReply,
  }),
}
