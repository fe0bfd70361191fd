import type { DrawContext } from './drawing.ts'
import { words } from './words.ts'
import type { Pressed } from './pressed.ts'
import type { WordKey } from '../wording/zh-CN.ts'

const keyOf = (pressed: Pressed): WordKey => {
  if ('township' in pressed) return 'chart.tip.choose.township'
  if ('year' in pressed) return 'chart.tip.choose.year'
  return 'applicant' in pressed ? 'chart.tip.choose.applicant' : 'chart.tip.choose.rule'
}

/** The last lines of a tooltip: what pressing the mark, and the name beside it, does. */
export const pressLines = (
  datum: {
    readonly source?: object | null
    readonly township?: string | undefined
    readonly pressed?: Pressed | undefined
  },
  look: DrawContext,
): readonly string[] => [
  ...(datum.source ? [words(look, 'chart.tip.open')] : []),
  ...(datum.pressed ? [words(look, keyOf(datum.pressed))] : []),
  ...(datum.township === undefined ? [] : [words(look, 'chart.tip.name')]),
]
