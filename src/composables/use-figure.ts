import { computed, inject, provide } from 'vue'
import type { ComputedRef, InjectionKey, Ref } from 'vue'
import type { Row } from '../database/connection.ts'
import { useRoute } from 'vue-router'
import type { FigureDefinition, FigureOptions } from '../figures/definition.ts'
import type { FigureContext } from '../models/context.ts'
import type { Figure } from '../models/figure.ts'
import { paintedRows } from '../queries/painted-rows.ts'
import type { Query } from '../queries/question.ts'
import { useDatasets } from '../stores/datasets.ts'
import { useEngine } from '../stores/engine.ts'
import { useAnswer } from './answer.ts'
import type { Answer } from './answer.ts'
import { useChoice } from './use-choice.ts'

/** Rows with the choice that they answer, so that a figure never mixes two choices. */
export interface Asked<R extends Row, Of = undefined> {
  readonly rows: readonly R[]
  readonly context: FigureContext
  /** What else the question was about. */
  readonly of: Of
}

/** Asks about what is chosen, and about what `of` says, and again whenever the choice changes. */
export function useRows<R extends Row>(
  ask: (context: FigureContext) => Query<R> | null,
): Ref<Answer<Asked<R>>>
export function useRows<R extends Row, Of>(
  ask: (context: FigureContext, of: Of) => Query<R> | null,
  of: () => Of,
): Ref<Answer<Asked<R, Of>>>
export function useRows<R extends Row, Of>(
  ask: (context: FigureContext, of: Of | undefined) => Query<R> | null,
  of?: () => Of,
): Ref<Answer<Asked<R, Of | undefined>>> {
  const { context, dataset, townships } = useChoice()
  const datasets = useDatasets()
  const engine = useEngine()
  const question = computed(() => {
    const now = context.value
    const about = of?.()
    const query = now && ask(now, about)
    if (!now || !query) return null
    const read = (rows: readonly R[]) => ({ rows, context: now, of: about })
    return { query, read }
  })
  return useAnswer<R, Asked<R, Of | undefined>>(() => question.value, {
    painted: (query) => paintedRows(datasets.paintsOf(dataset.value), query, townships),
    connection: () => engine.connectionOf(dataset.value),
    engineFailed: () => engine.failed,
    awaited: () => datasets.fetching > 0,
    want: ({ name }) => {
      if (datasets.mayHave(dataset.value, name)) void datasets.loadRest(dataset.value)
      else engine.want(dataset.value)
    },
  })
}

/** What a model makes of an answer's rows. */
export const readAs = <R extends Row, T, Of = undefined>(
  answer: Ref<Answer<Asked<R, Of>>>,
  model: (rows: readonly R[], context: FigureContext, of: Of) => T,
): ComputedRef<Answer<T>> => {
  const value = computed(() => {
    const asked = answer.value.value
    return asked && model(asked.rows, asked.context, asked.of)
  })
  return computed(() => ({ ...answer.value, value: value.value }))
}

/** A figure on a page: its definition, and what it says of the choice. */
export interface ShownFigure<R extends Row, C> {
  readonly of: FigureDefinition<R, C>
  readonly answer: ComputedRef<Answer<Figure<C>>>
}

/** What can be chosen on a figure's first page is not chosen elsewhere. */
const usual = (context: FigureContext): FigureContext => ({
  ...context,
  applicant: 'total',
  rule: null,
})

/** Reads a figure from rows that were asked for, maybe for other figures as well. */
export const readFigure = <R extends Row, C, Of>(
  of: FigureDefinition<R, C>,
  rows: Ref<Answer<Asked<R, Of>>>,
  optionsFor: (of: Of) => FigureOptions | null,
): ShownFigure<R, C> => ({
  of,
  answer: readAs(rows, (all, context, about) => of.read(all, context, optionsFor(about))),
})

/**
 * A figure of what is chosen, by its definition: with all options on the first of its pages, as usual
 * on the others. `isWanted` says whether it is there at all; `rows` serve figures that read the same.
 */
export const useFigure = <R extends Row, C>(
  of: FigureDefinition<R, C>,
  isWanted: () => boolean = () => true,
): ShownFigure<R, C> & { readonly rows: Ref<Answer<Asked<R>>> } => {
  const { address } = useChoice()
  const isFirst = useRoute().path === of.pages[0]
  const options = (): FigureOptions | null => (isFirst ? address.value : null)
  const about = (context: FigureContext): FigureContext => (isFirst ? context : usual(context))
  const rows = useRows((context) => (isWanted() ? of.ask(about(context), options()) : null))
  const answer = readAs(rows, (all, context) => of.read(all, about(context), options()))
  return { of, rows, answer }
}

const PAGE_FIGURES: InjectionKey<() => readonly string[]> = Symbol('page figures')

/** Says which figures a page has, for «all as tables». */
export const providePageFigures = (
  figures: () => readonly Pick<FigureDefinition<Row, never>, 'id'>[],
): void => provide(PAGE_FIGURES, () => figures().map(({ id }) => id))

/** Ids of all figures of the page. */
export const usePageFigures = (): (() => readonly string[]) => inject(PAGE_FIGURES, () => [])
