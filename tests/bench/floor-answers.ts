import { MAILBOX_REPLY } from '../../src/figures/mailbox-reply/figure.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { VOLUME_RANKING } from '../../src/figures/measure-ranking/figure.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { REQUEST_OUTCOMES } from '../../src/figures/request-outcomes/figure.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import { OUTCOMES } from '../../src/figures/request-outcomes/query.ts'
import type { FigureContext } from '../../src/models/context.ts'
import type { FirstPaint } from '../../src/queries/first-paint.ts'
import { paintedRows } from '../../src/queries/painted-rows.ts'
import type { Query } from '../../src/queries/question.ts'
import type { Row } from '../../src/database/connection.ts'

/** One chart of one year, ready to be drawn. */
interface FloorBars {
  readonly title: string
  readonly names: readonly string[]
  readonly parts: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** What the floor draws: for each year the bars of the overview's three charts. */
export interface FloorAnswers {
  readonly years: readonly { readonly year: number; readonly charts: readonly FloorBars[] }[]
}

/** Rows that our page draws before it is asked for all. */
const FIRST = 40

/** The bars that our page draws of a set, from the answers that its build has left. */
export const floorAnswers = (paint: FirstPaint): FloorAnswers => {
  const { filter, about } = paint
  const chartsOf = (year: number): readonly FloorBars[] => {
    const context: FigureContext = {
      filter: { ...filter, years: filter.years.filter((one) => one <= year) },
      about,
      base: '',
      place: null,
      due: 2,
    }
    const rows = <R extends Row>(query: Query<R> | null): readonly R[] =>
      (query && paintedRows([paint], query, () => new Set())) ?? []
    const volume = measureRankingFigure(rows(VOLUME_RANKING.ask(context)), context, {
      measure: 'volume',
      pool: 1,
    }).chart.marks.slice(0, FIRST)
    const requests = requestOutcomesFigure(rows(REQUEST_OUTCOMES.ask(context)), context)
    const bars = requests.chart.bars.slice(0, FIRST)
    const mail = mailboxReplyFigure(rows(MAILBOX_REPLY.ask(context)), context)
    const replies = mail.chart.mail.slice(0, FIRST)
    return [
      {
        title: 'volume',
        names: volume.map(({ name }) => name),
        parts: [{ name: 'volume', values: volume.map(({ value }) => value ?? 0) }],
      },
      {
        title: 'requests',
        names: bars.map(({ name }) => name),
        parts: OUTCOMES.map((name) => ({ name, values: bars.map(({ counts }) => counts[name]) })),
      },
      {
        title: 'mail',
        names: replies.map(({ name }) => name),
        parts: [
          { name: 'replied', values: replies.map(({ replied }) => replied) },
          { name: 'open', values: replies.map((bar) => bar.received - bar.replied) },
        ],
      },
    ]
  }
  return { years: filter.years.map((year) => ({ year, charts: chartsOf(year) })) }
}
