import { drawCoverage } from '../figures/coverage/chart.ts'
import type { Drawing, Look } from '../charts/drawing.ts'
import { drawMailboxReply } from '../figures/mailbox-reply/chart.ts'
import { drawMeasureRanking } from '../figures/measure-ranking/chart.ts'
import { drawMeasureTrend } from '../figures/measure-trend/chart.ts'
import { drawRequestOutcomes } from '../figures/request-outcomes/chart.ts'
import type { Row } from '../database/connection.ts'
import type { FigureContext } from '../models/context.ts'
import { compareChoice } from '../models/comparison.ts'
import { coverageFigure } from '../figures/coverage/model.ts'
import type { Figure } from '../models/figure.ts'
import { headlineFigure } from '../figures/headline/model.ts'
import { mailboxReplyFigure } from '../figures/mailbox-reply/model.ts'
import { measureRankingFigure } from '../figures/measure-ranking/model.ts'
import { measureTrendFigure } from '../figures/measure-trend/model.ts'
import { requestOutcomesFigure } from '../figures/request-outcomes/model.ts'
import type { OverviewName } from '../queries/first-paint.ts'
import type { RequestOutcomesRow } from '../figures/request-outcomes/query.ts'
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
