import type { PartItem, PartsBody } from './model.ts'
import { numberText } from '../../wording/say.ts'
import type { DrawContext } from '../../charts/drawing.ts'
import { words } from '../../charts/words.ts'
import { label, present, rect, type Silent } from '../../charts/marks/basic.ts'
import { pressLines } from '../../charts/press-words.ts'
import { position, type Scale } from '../../charts/scale.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { fitted, SIZE, textWidth } from '../../charts/text.ts'
import { tipLine, tipText } from '../../charts/tips.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

const BAR = 8

/** The printed number of a topic or channel, or the word of what stands there instead. */
export const itemText = ({ value, state }: PartItem, look: DrawContext): string => {
  if (value === null) return words(look, `state.${state}`)
  const text = numberText(value, look.locale)
  return state === 'approximate' ? words(look, 'value.about', { text }) : text
}

/** A topic or channel as data, or without one the name of its township. */
export const partDatum = (body: PartsBody, item: PartItem | null) => ({
  ...{ value: [0, 0], body, item, township: body.code },
  ...(item === null ? {} : { number: item.value, source: item.source }),
})

/** A bar with its number behind it; `largest` fills the box. A stated zero is a tick. */
export const itemBar = (
  item: PartItem,
  box: Box,
  { largest, scale = 'linear', look }: { largest: number; scale?: Scale; look: DrawContext },
): Shape[] => {
  const { palette } = look
  const room = Math.max(0, box.width - textWidth(numberText(largest, look.locale), SIZE.body) - 8)
  const part = position(item.value ?? 0, scale) / Math.max(position(largest, scale), 1e-9)
  const width = Math.max(room * part, 1.5)
  const y = box.y + box.height / 2
  const isNumber = item.value !== null
  const style =
    item.state === 'approximate'
      ? { fill: palette.dataSoft, stroke: palette.data, lineWidth: 1 }
      : { fill: palette.data }
  const at = {
    x: isNumber ? box.x + width + 5 : box.x,
    y,
    fontSize: SIZE.body,
    fill: isNumber ? palette.ink : palette.muted,
  }
  return present<Shape>([
    isNumber && rect({ x: box.x, y: y - BAR / 2, width, height: BAR }, style),
    label(itemText(item, look), at, look),
  ])
}

/** The label as printed, cut only where it does not fit. */
export const itemLabel = (
  item: PartItem,
  { x, y, width }: { x: number; y: number; width: number },
  look: DrawContext,
): Shape => label(fitted(item.label, width, SIZE.small), { x, y }, look)

/** A sentence above the chart that says over what its bars may be compared. */
export const scaleNote = (key: WordKey, look: DrawContext): Silent => ({
  ...label(words(look, key), { x: 0, y: 8 }, look),
  silent: true,
})

/** One topic or channel in words, or, without one, whose row it is. */
export const partTip = (
  body: PartsBody,
  item: PartItem | null,
  { counties, look }: { counties: boolean; look: DrawContext },
): string => {
  const valueOf = (of: PartItem): string => {
    const value = itemText(of, look)
    return of.value === null ? value : words(look, 'chart.items', { value })
  }
  return tipText(
    body.name,
    counties && body.county,
    item && tipLine(look, item.label, valueOf(item)),
    pressLines({ source: item?.source ?? null, township: body.code }, look),
  )
}
