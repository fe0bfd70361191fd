import type { Drawing, DrawContext } from '../charts/drawing.ts'
import type { Row } from '../database/connection.ts'
import type { Compared, CompareChoice } from '../models/comparison.ts'
import type { FigureContext } from '../models/context.ts'
import type { Figure, FigureId } from '../models/figure.ts'
import type { Telling, TextTable } from '../models/text-table.ts'
import type { Filter } from '../queries/filter.ts'
import type { Query } from '../queries/question.ts'
import type { HeadlineTile } from './headline/model.ts'

/** How the reader wants figures shown, of what can be chosen. */
export interface FigureOptions extends CompareChoice {
  readonly by: 'body' | 'year'
  /** What townships are compared by, where the page has more than one measure. */
  readonly compared?: Compared
}

/** A figure of what was answered, and how it is drawn where it is a chart. */
export interface MadeFigure<C = unknown> {
  readonly figure: Figure<C>
  readonly draw: ((look: DrawContext) => Drawing) | null
}

/** Where rows come from; null where there are none for this query. */
export type FindRows = <R extends Row>(query: Query<R>) => readonly R[] | null

/** What a picture shows of a figure that is no chart. */
export type PictureContent = TextTable | { readonly tiles: readonly HeadlineTile[] }

export interface Definition<R extends Row, C> {
  readonly id: FigureId
  /** Paths of the pages on which it stands; the first shows it with all that can be chosen. */
  readonly pages: readonly [string, ...string[]]
  /** Whether it can stand alone on another site, from what was answered ahead. */
  readonly isEmbedded?: boolean
  /** What the build answers ahead for every region that a page may open with, if anything. */
  readonly ahead?: (filter: Filter) => Query<R> | null
  /**
   * What it asks of a choice; null where it has nothing to ask. `options` are the reader's on the
   * first of its pages, null elsewhere.
   */
  readonly ask: (context: FigureContext, options?: FigureOptions | null) => Query<R> | null
  readonly read: (
    rows: readonly R[],
    context: FigureContext,
    options: FigureOptions | null,
  ) => Figure<C>
  /** Left out where the figure is no chart. */
  readonly draw?: (figure: Figure<C>, look: DrawContext) => Drawing
  /** The figure is a table or a list already: there is nothing to switch to. */
  readonly isTable?: boolean
  /** How a picture shows a figure that is no chart; without it there are no pictures. */
  readonly picture?: (figure: Figure<C>, telling: Telling) => PictureContent
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
  'id' | 'pages' | 'isEmbedded' | 'isTable' | 'make'
> & {
  readonly ahead?: (filter: Filter) => Query | null
  readonly ask: (context: FigureContext, options?: FigureOptions | null) => Query | null
}

export const defineFigure = <R extends Row, C>(
  definition: Definition<R, C>,
): FigureDefinition<R, C> => {
  const { ask, read, draw } = definition
  return {
    ...definition,
    make: (find, context, options) => {
      const query = ask(context, options)
      const rows = query && find(query)
      if (!rows) return null
      const figure = read(rows, context, options)
      return { figure, draw: draw ? (look) => draw(figure, look) : null }
    },
  }
}
