import type { Drawing, Look } from '../charts/drawing.ts'
import type { Row } from '../database/connection.ts'
import type { CompareChoice } from '../models/comparison.ts'
import type { FigureContext } from '../models/context.ts'
import type { Figure, FigureId } from '../models/figure.ts'
import type { Query } from '../queries/question.ts'

/** How the reader wants figures shown, of what can be chosen. */
export interface FigureOptions extends CompareChoice {
  readonly by: 'body' | 'year'
}

/** A figure of what was answered, and how it is drawn where it is a chart. */
export interface MadeFigure<C = unknown> {
  readonly figure: Figure<C>
  readonly draw: ((look: Look) => Drawing) | null
}

/** Where rows come from; null where there are none for this query. */
export type FindRows = <R extends Row>(query: Query<R>) => readonly R[] | null

interface Definition<R extends Row, C> {
  readonly id: FigureId
  /** Paths of the pages on which it stands; the first shows it with all that can be chosen. */
  readonly pages: readonly [string, ...string[]]
  /** Whether it can stand alone on another site, from what was answered ahead. */
  readonly isEmbedded?: boolean
  /** What it asks of a choice; null where it has nothing to ask. */
  readonly ask: (context: FigureContext) => Query<R> | null
  readonly read: (rows: readonly R[], context: FigureContext, options: FigureOptions) => Figure<C>
  /** Left out where the figure is no chart. */
  readonly draw?: (figure: Figure<C>, look: Look) => Drawing
}

/** What ties a figure's parts together: whoever shows it needs nothing else. */
export interface FigureDefinition<R extends Row, C> extends Definition<R, C> {
  /** The whole way from a choice to the drawing; null where there are no rows. */
  readonly make: (
    find: FindRows,
    context: FigureContext,
    options: FigureOptions,
  ) => MadeFigure<C> | null
}

/** A definition for those who need not know what its rows and its chart are. */
export type AnyFigure = Pick<
  FigureDefinition<Row, unknown>,
  'id' | 'pages' | 'isEmbedded' | 'make'
> & { readonly ask: (context: FigureContext) => Query | null }

export const defineFigure = <R extends Row, C>(
  definition: Definition<R, C>,
): FigureDefinition<R, C> => {
  const { ask, read, draw } = definition
  return {
    ...definition,
    make: (find, context, options) => {
      const query = ask(context)
      const rows = query && find(query)
      if (!rows) return null
      const figure = read(rows, context, options)
      return { figure, draw: draw ? (look) => draw(figure, look) : null }
    },
  }
}
