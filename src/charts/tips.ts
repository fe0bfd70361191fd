import type { Message, Param } from '../models/figure.ts'
import type { DrawContext } from './drawing.ts'
import { words } from './words.ts'

/** A line of a tooltip: what it is and its value. */
export const tipLine = (look: DrawContext, label: Message | string, value: Param): string =>
  words(look, 'chart.tip.line', { label, value })

/** The 95 % interval of a rate, as a line; null where there is none. */
export const intervalLine = (
  look: DrawContext,
  interval: { readonly low: number; readonly high: number } | null,
): string | null =>
  interval &&
  tipLine(
    look,
    { key: 'chart.interval' },
    {
      key: 'chart.interval.value',
      params: { low: { rate: interval.low }, high: { rate: interval.high } },
    },
  )

/** The lines that there are, as one text. */
export const tipText = (...lines: readonly (string | false | null | readonly string[])[]): string =>
  lines
    .flat()
    .filter((one) => one !== false && one !== null)
    .join('\n')
