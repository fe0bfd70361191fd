import { onBeforeUnmount, shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'
import { afterPaint } from '../composables/after-paint.ts'
import { whenIdle } from '../composables/engine-start.ts'
import { useSay } from '../composables/use-say.ts'
import type { FigureContext } from '../models/context.ts'
import type { Figure } from '../models/figure.ts'
import { figureSummary } from '../models/figure-summary.ts'
import { coverageMessage } from '../models/scope.ts'

/** Bodies of a scope whose rows are only made when the page has nothing else to do. */
const MANY = 300

/**
 * A figure for those who listen, in one text: what it shows, its ends, and what is missing. It is
 * made after the chart stands, since it reads the rows of the table; until then it is empty.
 */
export const useFigureWords = (
  figure: () => Figure | null,
  context: Readonly<{ value: FigureContext | null }>,
): Readonly<ShallowRef<string>> => {
  const { say, locale } = useSay()
  const words = shallowRef('')
  let drop: () => void = () => undefined

  const wordsOf = (now: Figure, where: FigureContext): string =>
    [
      now.heading,
      now.subtitle,
      coverageMessage(now.coverage),
      ...figureSummary(now, where),
      ...now.absent.map((group) => group.label),
      'figure.summary.table' as const,
    ]
      .map((part) => say(part))
      .join(say('figure.summary.join'))

  watch(
    [figure, () => context.value, locale] as const,
    ([now, where]) => {
      drop()
      words.value = ''
      if (!now || !where) return
      const make = (): void => void (words.value = wordsOf(now, where))
      let isDropped = false
      const stop = afterPaint(() => {
        // The rows of a province take longer to make than its charts.
        if (now.coverage.of <= MANY) make()
        else whenIdle(() => !isDropped && make())
      })
      drop = () => {
        isDropped = true
        stop()
      }
    },
    { immediate: true },
  )
  onBeforeUnmount(() => drop())
  return words
}
