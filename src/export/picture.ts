import { PAPER } from '../charts/palette.ts'
import { FONT } from '../charts/text.ts'
import type { Figure, Message } from '../models/figure.ts'
import { imprintMessage, type Imprint } from '../models/imprint.ts'
import { coverageMessage } from '../models/scope.ts'
import { say, type Translate } from '../wording/say.ts'
import { grown, within, type DrawBlock } from './fit-block.ts'
import { heightOf, paragraph, SERIF, stacked, type Part } from './picture-text.ts'
import { attributes, textElement, xmlText } from './svg.ts'

/**
 * What a picture measures, in pixels. A wide and a square one are of that size whatever they show, a
 * long one is at least as high and grows downwards with its rows.
 */
export const FRAMES = {
  wide: { width: 1200, height: 675, grows: false },
  square: { width: 1080, height: 1080, grows: false },
  long: { width: 1200, height: 675, grows: true },
} as const
export type FrameName = keyof typeof FRAMES
export const FRAME_NAMES = Object.keys(FRAMES) as readonly FrameName[]

/** A figure that can leave the page: what it says, of whom, of how many, and from where. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly body: string
  /** The figure in words, for those who do not see it. */
  readonly title: string
  readonly summary: string
}

/** A code of an address: its dark modules, row by row. */
export interface AddressCode {
  readonly data: readonly (readonly boolean[])[]
  readonly size: number
}

export interface PictureOptions {
  readonly frame: FrameName
  /** The address as a code, for those who meet the picture on paper; left out where there is none. */
  readonly code?: AddressCode | null
  readonly imprint: Imprint
  /** Where the view stands on the site. */
  readonly address: string
  readonly t: Translate
  readonly locale: string
}

type Words = (message: Message) => string

const MARGIN = 48
const BAND = 64
const GAP = 20
/** With less room than this for the figure, its notes are left to the page. */
const ROOM_FOR_NOTES = 260
/** With less room than this nothing can be seen: a heading of many lines makes all of it smaller. */
const LEAST_ROOM = 140
/** Side of the code of the address, its light border included. */
const CODE = 96

/** A figure as a picture on white, whatever the page's colours are; what is left out is told. */
export const composePicture = (
  figure: Figure,
  draw: DrawBlock,
  { frame, imprint, address, code = null, t, locale }: PictureOptions,
): Picture => {
  const words: Words = (message) => say(message, t, locale)
  const { width, height: least, grows: isLong } = FRAMES[frame]
  const room = width - 2 * MARGIN
  const sizes = isLong ? TEXT.long : TEXT.fixed
  const { synthetic } = imprint.about
  const head = headOf(figure, room, sizes, words)
  const top = (synthetic ? BAND : 0) + MARGIN - 8 + heightOf(head) + GAP
  const foot = (hidden: number, notes: boolean): readonly Part[] =>
    footOf(figure, code ? room - CODE - GAP : room, {
      hidden,
      notes,
      sizes,
      imprint,
      address,
      words,
    })
  const below = (parts: readonly Part[]): number =>
    GAP + Math.max(heightOf(parts), code ? CODE : 0) + MARGIN - 16
  const left = (parts: readonly Part[]): number => least - top - below(parts)
  const notes = isLong || left(foot(1, true)) >= ROOM_FOR_NOTES
  const grows = isLong || left(foot(1, notes)) < LEAST_ROOM
  const { block, scale } = grows
    ? grown(draw, room, left(foot(0, notes)))
    : within(draw, room, left(foot(1, notes)))
  const end = foot(block.hidden, notes)
  const blockHeight = Math.ceil(block.height * scale)
  const height = grows ? Math.max(least, top + blockHeight + below(end)) : least
  const body = [
    `<rect${attributes({ width, height, fill: PAPER.ground })}/>`,
    ...(synthetic ? [bandOf(width, words), watermark(width, top + blockHeight / 2, words)] : []),
    stacked(head, MARGIN, top - GAP - heightOf(head)),
    `<g transform="translate(${MARGIN} ${top})${scale === 1 ? '' : ` scale(${scale})`}">${block.svg()}</g>`,
    stacked(end, MARGIN, height - below(end) + GAP),
    ...(code ? [codeOf(code, width - MARGIN - CODE, height - below(end) + GAP)] : []),
  ].join('')
  const said = { title: words(figure.heading), summary: summaryOf(figure, words) }
  return isLong || height === least
    ? { width, height, body, ...said }
    : { width, height: least, body: shrunk(body, { width, height, least }), ...said }
}

/** A picture of a fixed size is of that size also where its words need more: all of it is smaller. */
const shrunk = (
  body: string,
  { width, height, least }: { width: number; height: number; least: number },
): string => {
  const scale = least / height
  const left = (width * (1 - scale)) / 2
  return (
    `<rect${attributes({ width, height: least, fill: PAPER.ground })}/>` +
    `<g transform="translate(${left} 0) scale(${scale})">${body}</g>`
  )
}

/** Light modules around a code, without which cameras do not find it. */
const BORDER = 4

const codeOf = ({ data, size }: AddressCode, x: number, y: number): string => {
  const scale = CODE / (size + 2 * BORDER)
  const dark = data
    .flatMap((row, j) => row.map((is, i) => (is ? `M${i + BORDER} ${j + BORDER}h1v1h-1z` : '')))
    .join('')
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path${attributes({ d: dark, fill: PAPER.ink, 'shape-rendering': 'crispEdges' })}/></g>`
}

/** The picture as a file. `ratio` enlarges it without drawing it anew. */
export const pictureSvg = ({ width, height, body, title, summary }: Picture, ratio = 1): string =>
  `<svg${attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: width * ratio,
    height: height * ratio,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FONT,
    role: 'img',
  })}><title>${xmlText(title)}</title><desc>${xmlText(summary)}</desc>${body}</svg>`

/** Sizes of the words around a figure: a picture of a fixed size leaves the figure more room. */
const TEXT = {
  long: { heading: 34, line: 19, remark: 16, small: 15 },
  fixed: { heading: 28, line: 16, remark: 15, small: 13 },
} as const
type TextSizes = (typeof TEXT)[keyof typeof TEXT]

const headOf = (figure: Figure, room: number, sizes: TextSizes, words: Words): Part[] => [
  paragraph(words(figure.heading), room, {
    size: sizes.heading,
    weight: 600,
    family: SERIF,
    fill: PAPER.ink,
  }),
  paragraph(words(figure.subtitle), room, { size: sizes.line, fill: PAPER.muted, above: 6 }),
  paragraph(words(coverageMessage(figure.coverage)), room, {
    size: sizes.line,
    weight: 600,
    fill: PAPER.ink,
  }),
]

const footOf = (
  figure: Figure,
  room: number,
  about: {
    hidden: number
    notes: boolean
    sizes: TextSizes
    imprint: Imprint
    address: string
    words: Words
  },
): Part[] => {
  const { hidden, notes, sizes, imprint, address, words } = about
  const small = { size: sizes.small, fill: PAPER.muted }
  const remark = { size: sizes.remark, fill: PAPER.ink }
  const reasons = labelsOf(figure)
    .map(words)
    .join(words({ key: 'picture.join' }))
  return [
    ...(hidden > 0
      ? [paragraph(words({ key: 'picture.rest', params: { count: hidden } }), room, remark)]
      : []),
    ...(reasons !== ''
      ? [paragraph(words({ key: 'picture.absent', params: { reasons } }), room, remark)]
      : []),
    ...(notes ? figure.notes.map((note) => paragraph(words(note), room, small)) : []),
    ...(!notes && figure.notes.length > 0
      ? [paragraph(words({ key: 'picture.notes' }), room, small)]
      : []),
    rule(room),
    ...(imprint.about.synthetic
      ? [paragraph(words({ key: 'picture.synthetic' }), room, { ...remark, fill: PAPER.accent })]
      : []),
    paragraph(words(imprintMessage(imprint)), room, small),
    paragraph(address, room, { ...small, fill: PAPER.link }),
  ]
}

const rule = (room: number): Part => ({
  height: 14,
  svg: (x, top) =>
    `<path${attributes({ d: `M${x} ${top + 7}h${room}`, stroke: PAPER.line, fill: 'none' })}/>`,
})

/** Nobody who sees the picture, and nobody who cuts a piece out of it, may take it for real. */
const bandOf = (width: number, words: Words): string =>
  `<rect${attributes({ width, height: BAND, fill: PAPER.accent })}/>` +
  textElement(words({ key: 'picture.synthetic' }), {
    x: width / 2,
    top: 0,
    leading: BAND,
    size: 26,
    weight: 700,
    fill: PAPER.ground,
    anchor: 'middle',
  })

const watermark = (width: number, middle: number, words: Words): string =>
  `<g opacity="0.07">${textElement(words({ key: 'file.synthetic' }), {
    x: width / 2,
    top: middle - 60,
    leading: 120,
    size: 120,
    weight: 700,
    fill: PAPER.accent,
    anchor: 'middle',
  })}</g>`

/** What the figure says, for those who do not see it. */
const summaryOf = (figure: Figure, words: Words): string =>
  [figure.heading, figure.subtitle, coverageMessage(figure.coverage), ...labelsOf(figure)]
    .map(words)
    .join(words({ key: 'picture.join' }))

const labelsOf = (figure: Figure): readonly Message[] => figure.absent.map((group) => group.label)
