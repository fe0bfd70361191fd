import type { Drawing, Look } from '../charts/drawing.ts'
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
import { defineFigure, type Definition, type FigureDefinition } from './definition.ts'

/** What is compared where the page does not say: how much was disclosed, year by year. */
const VOLUME: Compared = { measure: 'volume', pool: 1 }

/** A figure that compares townships by one measure, which the page chooses. */
export const defineComparison = <C>(
  about: Pick<Definition<MeasureValueRow, C>, 'id' | 'pages' | 'isEmbedded' | 'ahead'>,
  model: (
    rows: readonly MeasureValueRow[],
    context: FigureContext,
    compared: Compared,
    choice: CompareChoice,
    id: FigureId,
  ) => Figure<C>,
  draw: (figure: Figure<C>, look: Look) => Drawing,
): FigureDefinition<MeasureValueRow, C> =>
  defineFigure({
    ...about,
    ask: ({ filter }, options) =>
      comparedValues(filter, options?.compared ?? VOLUME, options?.base ?? null),
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
