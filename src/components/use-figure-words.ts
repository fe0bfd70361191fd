import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useSay } from '../composables/use-say.ts'
import type { FigureContext } from '../models/context.ts'
import type { Figure } from '../models/figure.ts'
import { figureSummary } from '../models/figure-summary.ts'
import { coverageMessage } from '../models/scope.ts'

/** A figure for those who listen, in one text: what it shows, its ends, and what is missing. */
export const useFigureWords = (
  figure: () => Figure | null,
  context: Readonly<{ value: FigureContext | null }>,
): ComputedRef<string> => {
  const { say } = useSay()
  return computed(() => {
    const now = figure()
    if (!now || !context.value) return ''
    return [
      now.heading,
      now.subtitle,
      coverageMessage(now.coverage),
      ...figureSummary(now, context.value),
      ...now.absent.map((group) => group.label),
      'figure.summary.table' as const,
    ]
      .map((part) => say(part))
      .join(say('figure.summary.join'))
  })
}
