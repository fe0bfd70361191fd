import { computed } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import type { Row } from '../database/connection.ts'
import type { FigureContext } from '../models/context.ts'
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
