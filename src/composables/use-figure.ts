import { computed } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import type { Row } from '../database/connection.ts'
import type { Statement } from '../database/statement.ts'
import type { FigureContext } from '../models/context.ts'
import { paintedRows } from '../queries/painted-rows.ts'
import { useDatasets } from '../stores/datasets.ts'
import { useEngine } from '../stores/engine.ts'
import { useAnswer } from './answer.ts'
import type { Answer } from './answer.ts'
import { useChoice } from './use-choice.ts'

/** Rows with the choice that they answer, so that a figure never mixes two choices. */
export interface Asked<R extends Row> {
  readonly rows: readonly R[]
  readonly context: FigureContext
}

/** Asks about what is chosen, and again whenever the choice changes. */
export const useRows = <R extends Row>(
  ask: (context: FigureContext) => Statement | null,
): Ref<Answer<Asked<R>>> => {
  const { context, dataset, townships } = useChoice()
  const datasets = useDatasets()
  const engine = useEngine()
  const question = computed(() => {
    const now = context.value
    const statement = now && ask(now)
    if (!now || !statement) return null
    return { statement, read: (rows: readonly R[]): Asked<R> => ({ rows, context: now }) }
  })
  return useAnswer<R, Asked<R>>(() => question.value, {
    painted: (statement) => {
      const filter = context.value?.filter
      const paints = datasets.paintsOf(dataset.value)
      return filter ? paintedRows<R>(paints, { filter, statement, townships }) : null
    },
    connection: () => engine.connectionOf(dataset.value),
    engineFailed: () => engine.failed,
  })
}

/** What a model makes of an answer's rows. */
export const readAs = <R extends Row, T>(
  answer: Ref<Answer<Asked<R>>>,
  model: (rows: readonly R[], context: FigureContext) => T,
): ComputedRef<Answer<T>> => {
  const value = computed(
    () => answer.value.value && model(answer.value.value.rows, answer.value.value.context),
  )
  return computed(() => ({ ...answer.value, value: value.value }))
}
