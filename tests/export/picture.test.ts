import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { drawCoverage } from '../../src/figures/coverage/chart.ts'
import type { Drawing, DrawContext } from '../../src/charts/drawing.ts'
import { drawMailboxReply } from '../../src/figures/mailbox-reply/chart.ts'
import { drawMeasureRanking } from '../../src/figures/measure-ranking/chart.ts'
import { drawMeasureTrend } from '../../src/figures/measure-trend/chart.ts'
import { chartBlock } from '../../src/charts/off-screen.ts'
import { PAPER } from '../../src/charts/palette.ts'
import type { DrawBlock } from '../../src/export/fit-block.ts'
import {
  composePicture,
  FRAME_NAMES,
  FRAMES,
  pictureSvg,
  type FrameName,
} from '../../src/export/picture.ts'
import { drawRequestOutcomes } from '../../src/figures/request-outcomes/chart.ts'
import { contentBlock } from '../../src/export/picture-blocks.ts'
import { tableBlock } from '../../src/export/picture-table.ts'
import { coverageFigure } from '../../src/figures/coverage/model.ts'
import { USUAL_CHOICE } from '../../src/models/comparison.ts'
import type { Figure } from '../../src/models/figure.ts'
import { headlineFigure } from '../../src/figures/headline/model.ts'
import { mailboxReplyFigure } from '../../src/figures/mailbox-reply/model.ts'
import { measureRankingFigure } from '../../src/figures/measure-ranking/model.ts'
import { measureTrendFigure } from '../../src/figures/measure-trend/model.ts'
import { requestOutcomesFigure } from '../../src/figures/request-outcomes/model.ts'
import type { HeadlineRow } from '../../src/figures/headline/query.ts'
import { look } from '../charts/draw.ts'
import { context, filing, outcomes, replies, volume } from '../models/example-rows.ts'
import { say, t } from '../models/translate.ts'
import { readPicture } from './read-picture.ts'
import { bilingual } from '../../src/wording/message.ts'

const VOLUME = { measure: 'volume', pool: 1 } as const
const YEARS = [2023, 2024, 2025]
const ADDRESS = 'https://open.example.cn/gongkai/#/disclosure?v=1&r=990101&fig=volume-ranking'

const charted =
  <C>(figure: Figure<C>, draw: (figure: Figure<C>, look: DrawContext) => Drawing): DrawBlock =>
  (room) =>
    chartBlock((now) => draw(figure, now), look({ palette: PAPER, ...room }))

type Case = readonly [figure: Figure, draw: DrawBlock]

const HEADLINE: HeadlineRow = {
  year: 2025,
  due: 5,
  reports: 4,
  full: 3,
  clean: 2,
  volume: 1234567,
  volume_have: 4,
  volume_approximate: 1,
  volume_one_channel: 1,
  volume_matched: 1000,
  volume_matched_have: 3,
  requests: 12,
  requests_have: 4,
  requests_from_text: 1,
  requests_matched: 10,
  requests_matched_have: 3,
  mail_received: null,
  mail_replied: null,
  mail_have: 0,
  mail_rate: null,
  mail_matched_received: null,
  mail_matched_replied: null,
  mail_matched_have: 0,
}

/** Every figure of the overview, and the trend, over this many townships. */
const cases = (count: number, synthetic: boolean): readonly Case[] => {
  const where = context(count + 1, YEARS, { synthetic })
  const all = <R>(make: (i: number, year: number) => R): R[] =>
    Array.from({ length: count }, (_, i) => YEARS.map((year) => make(i, year))).flat()
  const headline = headlineFigure([{ ...HEADLINE, year: 2024 }, HEADLINE], where)
  const coverage = coverageFigure(
    all((i, year) => filing(i, year, i % 3 === 0 ? 'partial' : 'clean')),
    where,
  )
  const totals = all((i, year) => volume(i, year, i % 7 === 6 ? 'blank' : 100 + i * i))
  const ranking = measureRankingFigure(totals, where, VOLUME, USUAL_CHOICE, 'volume-ranking')
  const trend = measureTrendFigure(totals, where, VOLUME, USUAL_CHOICE, 'volume-trend')
  const requests = requestOutcomesFigure(
    all((i, year) => outcomes(i, year, i % 4 === 3 ? 'not_stated' : [i, 2, 1, 0, 3, 1])),
    where,
  )
  const mailbox = mailboxReplyFigure(
    all((i, year) => replies(i, year, [40 + i, 39], i % 2 ? [5, 5] : undefined)),
    where,
  )
  return [
    [headline, contentBlock(headline.chart, { t, locale: 'zh-CN' })],
    [coverage, charted(coverage, drawCoverage)],
    [ranking, charted(ranking, drawMeasureRanking)],
    [trend, charted(trend, drawMeasureTrend)],
    [requests, charted(requests, drawRequestOutcomes)],
    [mailbox, charted(mailbox, drawMailboxReply)],
  ]
}

const options = (frame: FrameName, synthetic = false) => ({
  frame,
  imprint: {
    about: context(1, YEARS, { synthetic }).about,
    version: 'abc123def456',
    checks: { assessed: 1200, failed: 34 },
  },
  address: ADDRESS,
  t,
  locale: 'zh-CN',
})

const compose = ([figure, draw]: Case, frame: FrameName, synthetic = false) =>
  composePicture(figure, draw, options(frame, synthetic))

/** A code as the page's own library makes it, of the address. */
const CODE = encode(ADDRESS)

/** Texts that wrap are read as one again. */
const wordsOf = (texts: readonly { text: string }[]): string =>
  texts
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '')

const holds = (words: string, text: string): void =>
  expect(words).toContain(text.replaceAll(/\s/g, ''))

describe.each(FRAME_NAMES)('a %s picture', (frame) => {
  it('carries the address as a code, and keeps its size whatever its words need', () => {
    const { width, height, grows } = FRAMES[frame]
    for (const [figure, draw] of cases(12, false)) {
      const plain = composePicture(figure, draw, options(frame))
      const coded = composePicture(figure, draw, { ...options(frame), code: CODE })
      const dark = CODE.data.flat().filter(Boolean).length
      expect(coded.body.split('h1v1h-1z').length - 1).toBe(dark)
      expect(plain.body).not.toContain('h1v1h-1z')
      const long = {
        ...figure,
        subtitle: { key: 'names.quoted', params: { name: '很长'.repeat(900) } },
      } as const
      const picture = composePicture(long, draw, { ...options(frame), code: CODE })
      expect(picture.width).toBe(width)
      if (grows) expect(picture.height).toBeGreaterThan(height)
      else expect(picture.height).toBe(height)
      const outside = readPicture(pictureSvg(picture)).texts.filter(
        ({ left, right, middle }) =>
          left < 0 || right > width || middle < 0 || middle > picture.height,
      )
      expect(outside).toEqual([])
    }
  })

  it.each([1, 3, 12, 45])('of every figure with %i townships says what it must', (count) => {
    for (const one of cases(count, false)) {
      const [figure] = one
      const picture = compose(one, frame)
      const read = readPicture(pictureSvg(picture))
      const words = wordsOf(read.texts)
      expect(read.title).toBe(say(figure.heading))
      holds(words, say(figure.heading))
      holds(words, say(figure.subtitle))
      holds(words, `${figure.coverage.have} / ${figure.coverage.of} 个`)
      for (const group of figure.absent) holds(words, say(group.label))
      const isShort = words.includes('各项说明见网页')
      if (FRAMES[frame].grows) expect(isShort).toBe(false)
      if (!isShort) for (const note of figure.notes) holds(words, say(note))
      for (const part of ['abc123def456', '2026', '可核 1,200 项，相符 1,166 项', ADDRESS])
        holds(words, part)
      expect(words).not.toContain('合成示例数据')
      expect(words).not.toMatch(/undefined|NaN|null/)
      expect([...read.elements].filter((name) => /style|script|image|foreign/.test(name))).toEqual(
        [],
      )
      const { width, height, grows } = FRAMES[frame]
      expect(read.width).toBe(width)
      if (grows) expect(read.height).toBeGreaterThanOrEqual(height)
      else expect([figure.id, read.height]).toEqual([figure.id, height])
      expect(read.viewBox).toBe(`0 0 ${read.width} ${read.height}`)
      for (const { text, left, right, middle } of read.texts) {
        const isInside = left >= 0 && right <= width && middle > 0 && middle < read.height
        expect([figure.id, text, isInside]).toEqual([figure.id, text, true])
      }
    }
  })

  it('draws as many rows as it has room for and tells how many more there are', () => {
    for (const count of [60, 400]) {
      const [, , ranking] = cases(count, false)
      const read = readPicture(pictureSvg(compose(ranking!, frame)))
      const bars = (ranking![0].chart as { marks: { name: string }[] }).marks
      const words = wordsOf(read.texts)
      const [, rest = '0'] = /另有(\d+)项没有画出/.exec(words) ?? []
      const drawn = bars.length - Number(rest)
      expect(drawn).toBeGreaterThan(FRAMES[frame].grows ? 39 : 5)
      expect(words).toContain(bars[drawn - 1]!.name)
      if (drawn < bars.length) expect(words).not.toContain(bars[drawn]!.name)
      if (count === 60 && FRAMES[frame].grows) expect(drawn).toBe(bars.length)
      // Twice as large it must still fit on the smallest of canvases.
      expect(read.width * read.height * 4).toBeLessThan(16_777_216)
    }
  })

  it('of a synthetic set says so above, behind and below the chart', () => {
    for (const one of cases(5, true)) {
      const { texts } = readPicture(pictureSvg(compose(one, frame, true)))
      const marks = texts.filter(({ text }) => text.includes('合成示例数据'))
      expect(marks.length).toBeGreaterThanOrEqual(3)
      expect(Math.max(...marks.map((mark) => mark.right - mark.left))).toBeGreaterThan(600)
    }
  })

  it('wraps what is long instead of cutting it, in either script', () => {
    const [, , [ranking, draw] = []] = cases(3, false)
    const chinese = '二〇二五年某某回族自治县某某街道办事处（含开发区）公开数量居首，'.repeat(4)
    const english = 'Townships of the county that state a total number of disclosed items, '.repeat(
      4,
    )
    const address = `https://open.example.cn/#/disclosure?t=${'621025105,'.repeat(40)}`
    for (const heading of [chinese, english]) {
      const figure = { ...ranking!, heading: bilingual(heading, heading) }
      const picture = composePicture(figure, draw!, {
        frame,
        imprint: { ...context(1, YEARS), version: 'v', checks: { assessed: 0, failed: 0 } },
        address,
        t,
        locale: 'en',
      })
      const { texts, width } = readPicture(pictureSvg(picture))
      holds(wordsOf(texts), heading)
      holds(wordsOf(texts), address)
      expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(width)
      const lines = texts.filter(({ text }) => heading.includes(text) && text.length > 8)
      expect(lines.length).toBeGreaterThan(2)
      for (const { text } of lines) expect(text).not.toMatch(/^[，。）]|（$|^\s|\s$/)
    }
  })
})

describe('a picture as a file', () => {
  it('is enlarged without another drawing', () => {
    const [, one] = cases(3, false)
    const picture = compose(one!, 'wide')
    const [plain, large] = [readPicture(pictureSvg(picture)), readPicture(pictureSvg(picture, 2))]
    expect([large.width, large.height]).toEqual([plain.width * 2, plain.height * 2])
    expect(large.viewBox).toBe(plain.viewBox)
    expect(large.texts).toEqual(plain.texts)
  })

  it('is well-formed whatever stands in the data', () => {
    const [, one] = cases(1, false)
    const odd = '<b>&"\u0001\u{1F600}\uFFFF]]>'
    const figure = { ...one![0], heading: bilingual(odd, odd) }
    const { title, texts } = readPicture(pictureSvg(compose([figure, one![1]], 'wide')))
    expect(title).toBe('<b>&"\u{1F600}]]>')
    expect(texts[0]?.text).toBe('<b>&"\u{1F600}]]>')
  })
})

describe('a table in a picture', () => {
  const head = ['', '2023', '2024', '2025']
  const rows = [
    ['主动公开总数（条）', '约 1,200', '未载明', '3'],
    ['一项名称特别长、需要分成好几行才写得下的指标，连同它的单位和说明（件）', '0', '—', '未报送'],
  ]

  it('shows every cell inside its width, the numbers to the right', () => {
    for (const width of [320, 640, 1104]) {
      const block = tableBlock({ head, rows }, width)
      const svg = `<svg width="${width}" height="${block.height}">${block.svg()}</svg>`
      const { texts } = readPicture(svg)
      expect(wordsOf(texts)).toBe([head, ...rows].flat().join('').replaceAll(/\s/g, ''))
      for (const { left, right, middle } of texts) {
        expect(left).toBeGreaterThanOrEqual(-0.5)
        expect(right).toBeLessThanOrEqual(width + 0.5)
        expect(middle).toBeLessThan(block.height)
      }
    }
  })
})
