import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useSay } from '../composables/use-say.ts'
import type { Figure } from '../models/figure.ts'
import { coverageMessage } from '../models/scope.ts'
import { cellText, headingText } from '../wording/cell-text.ts'
import { rowOfPoint } from './chart-points.ts'
import type { ChartPoint } from './chart-points.ts'

/** A figure for those who listen: the whole in one sentence, and each of its marks. */
export const useFigureWords = (figure: () => Figure | null) => {
  const { say, t, locale } = useSay()

  const summary: ComputedRef<string> = computed(() => {
    const now = figure()
    if (!now) return ''
    return [
      say(now.heading),
      say(now.subtitle),
      say(coverageMessage(now.coverage)),
      ...now.absent.map((group) => say(group.label)),
      say('figure.summary.table'),
    ].join(say('figure.summary.join'))
  })

  /** A mark in words: its row's texts and numbers. */
  const describe = (point: ChartPoint): string => {
    const now = figure()
    const row = now && rowOfPoint(now, point)
    if (!now || !row) return ''
    return now.columns
      .filter(({ kind }) => kind !== 'code' && kind !== 'url')
      .map((column) => [
        headingText(column, t, locale.value),
        cellText(column, row[column.id], t, locale.value),
      ])
      .filter(([, text]) => text !== '')
      .map((pair) => pair.join(' '))
      .join(say('figure.summary.join'))
  }

  return { summary, describe }
}
