import type { Drawing, DrawContext } from '../charts/drawing.ts'
import {
  compareChoice,
  comparedValues,
  USUAL_CHOICE,
  type Compared,
  type CompareChoice,
} from '../models/comparison.ts'
import type { FigureContext } from '../models/context.ts'
import type { Figure, FigureId } from '../models/figure.ts'
import type { MeasureValueRow } from '../queries/measure-values.ts'
import type { Filter } from '../queries/filter.ts'
import type { Query } from '../queries/question.ts'
import { defineFigure, type Definition, type FigureDefinition } from './definition.ts'

/** What is compared where the page does not say: how much was disclosed, year by year. */
const VOLUME: Compared = { measure: 'volume', pool: 1 }

/** A figure that compares townships by one measure, which the page chooses. */
export const defineComparison = <C>(
  about: Pick<Definition<MeasureValueRow, C>, 'id' | 'pages' | 'isEmbedded' | 'ahead'> & {
    /** What it asks where nothing can be chosen. */
    readonly usual?: (filter: Filter) => Query<MeasureValueRow>
  },
  model: (
    rows: readonly MeasureValueRow[],
    context: FigureContext,
    compared: Compared,
    choice: CompareChoice,
    id: FigureId,
  ) => Figure<C>,
  draw: (figure: Figure<C>, look: DrawContext) => Drawing,
): FigureDefinition<MeasureValueRow, C> => {
  const { usual = (filter) => comparedValues(filter, VOLUME, null), ...rest } = about
  return defineFigure({
    ...rest,
    ask: ({ filter }, options) =>
      options ? comparedValues(filter, options.compared ?? VOLUME, options.base) : usual(filter),
    read: (rows, context, options) =>
      model(
        rows,
        context,
        options?.compared ?? VOLUME,
        options ? compareChoice(options) : USUAL_CHOICE,
        about.id,
      ),
    draw,
  })
}
