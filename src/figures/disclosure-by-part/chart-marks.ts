import type { PartItem, PartsBody } from './model.ts'
import { numberText } from '../../wording/say.ts'
import type { Look } from '../../charts/drawing.ts'
import { words } from '../../charts/look.ts'
import { pressLines } from '../../charts/press-words.ts'
import { position, type Scale } from '../../charts/scale.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { fitted, FONT, SIZE, textWidth } from '../../charts/text.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

const BAR = 8

/** The printed number of a topic or channel, or the word of what stands there instead. */
export const itemText = ({ value, state }: PartItem, look: Look): string => {
  if (value === null) return words(look, `state.${state}`)
  const text = numberText(value, look.locale)
  return state === 'approximate' ? words(look, 'value.about', { text }) : text
}

/** A bar with its number behind it; `largest` fills the box. A stated nought is a tick. */
export const itemBar = (
  item: PartItem,
  box: Box,
  { largest, scale = 'linear', look }: { largest: number; scale?: Scale; look: Look },
): Shape[] => {
  const { palette } = look
  const text = itemText(item, look)
  const room = Math.max(0, box.width - textWidth(numberText(largest, look.locale), SIZE.body) - 8)
  const part = position(item.value ?? 0, scale) / Math.max(position(largest, scale), 1e-9)
  const width = room * part
  const y = box.y + box.height / 2
  const bar = { x: box.x, y: y - BAR / 2, width: Math.max(width, 1.5), height: BAR }
  const isAbout = item.state === 'approximate'
  return [
    ...(item.value === null
      ? []
      : [
          {
            type: 'rect' as const,
            shape: bar,
            style: isAbout
              ? { fill: palette.dataSoft, stroke: palette.data, lineWidth: 1 }
              : { fill: palette.data },
          },
        ]),
    {
      type: 'text',
      style: {
        text,
        x: item.value === null ? box.x : box.x + bar.width + 5,
        y,
        verticalAlign: 'middle',
        fontFamily: FONT,
        fontSize: SIZE.body,
        fill: item.value === null ? palette.muted : palette.ink,
      },
    },
  ]
}

/** The label as printed, cut only where it does not fit. */
export const itemLabel = (
  { label }: PartItem,
  { x, y, width }: { x: number; y: number; width: number },
  look: Look,
): Shape => ({
  type: 'text',
  style: {
    text: fitted(label, width, SIZE.small),
    x,
    y,
    verticalAlign: 'middle',
    fontFamily: FONT,
    fontSize: SIZE.small,
    fill: look.palette.muted,
  },
})

/** A sentence above the chart that says over what its bars may be compared. */
export const scaleNote = (key: WordKey, look: Look): Shape & { silent: true } => ({
  type: 'text',
  silent: true,
  style: {
    text: words(look, key),
    x: 0,
    y: 8,
    verticalAlign: 'middle',
    fontFamily: FONT,
    fontSize: SIZE.small,
    fill: look.palette.muted,
  },
})

/** One topic or channel in words, or, without one, whose row it is. */
export const partTip = (
  body: PartsBody,
  item: PartItem | null,
  { counties, look }: { counties: boolean; look: Look },
): string =>
  [
    body.name,
    ...(counties ? [body.county] : []),
    ...(item === null
      ? []
      : [
          words(look, 'chart.tip.line', {
            label: item.label,
            value:
              item.value === null
                ? itemText(item, look)
                : words(look, 'chart.items', { value: itemText(item, look) }),
          }),
        ]),
    ...pressLines({ source: item?.source ?? null, township: body.code }, look),
  ].join('\n')
