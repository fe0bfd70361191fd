import { stateWord } from './columns.ts'
import type { FigureContext } from './context.ts'
import type { FigureCell, FigureColumn, Message } from './figure.ts'
import { numberText, percentText, say, signedText } from '../wording/say.ts'
import type { Translate } from '../wording/say.ts'
import type { KeyAfter } from '../wording/message.ts'

/** What stands where a figure has no number; never 0. */
export const NO_NUMBER = '—'

/** The words of a state column's value: cells of that kind hold the end of a key (see FigureCell). */
export const stateMessage = (value: string): Message => ({
  key: `state.${value as KeyAfter<'state.'>}`,
})

/** The words of a finding flag. */
export const flagMessage = (value: boolean): Message => ({ key: value ? 'flag.yes' : 'flag.no' })

const NUMBERS: ReadonlySet<string> = new Set(['count', 'change', 'amount', 'rate'])

/** A heading with its unit: «公开数量（条）». */
export const headingText = (column: FigureColumn, t: Translate, locale = 'zh-CN'): string => {
  const name = say(column.heading, t, locale)
  if (column.unit === null) return name
  return say({ key: 'column.with_unit', params: { name, unit: column.unit } }, t, locale)
}

/**
 * What a table cell reads on screen: «1,234», «66.7%», «约 80», «—» for no number, words for states,
 * flags and messages. The CSV prints the same cells bare (export/csv.ts).
 */
export const cellText = (
  column: FigureColumn,
  cell: FigureCell | undefined,
  t: Translate,
  locale = 'zh-CN',
): string => {
  const value = cell?.value ?? null
  if (value === null) return NUMBERS.has(column.kind) ? NO_NUMBER : ''
  if (typeof value === 'boolean') return say(flagMessage(value), t, locale)
  if (typeof value === 'object') return say(value, t, locale)
  if (column.kind === 'state') return say(stateMessage(String(value)), t, locale)
  if (typeof value === 'string') return value
  if (column.kind === 'year') return String(value)
  if (column.kind === 'change') return signedText(value, locale)
  const text = column.kind === 'rate' ? percentText(value, locale) : numberText(value, locale)
  return cell?.state === 'approximate'
    ? say({ key: 'value.about', params: { text } }, t, locale)
    : text
}

/** What a cell reads where there is room for a reason: a number, or in words why there is none. */
export const reasonedText = (
  column: FigureColumn,
  cell: FigureCell | undefined,
  context: FigureContext,
  t: Translate,
  locale = 'zh-CN',
): string =>
  cell?.value === null && cell.state !== null
    ? say(stateMessage(stateWord(cell.state, context)), t, locale)
    : cellText(column, cell, t, locale)
