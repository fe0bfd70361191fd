import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NarrativeReading } from '../../../src/report/narrative/read-narrative.ts'
import { readNarrative } from '../../../src/report/narrative/read-narrative.ts'
import { paragraphsOf } from './paragraphs-of.ts'

const read = (text: string, year: number | null = null): NarrativeReading =>
  readNarrative(paragraphsOf(text), { year, township: null })

const shortOf = (reading: NarrativeReading): (string | number | null)[][] =>
  reading.observations.map((o) => [o.indicator, o.label, o.value, o.status])

describe('part lists', () => {
  const listOf = (text: string) => {
    const { observations, partLists } = read(text)
    return partLists.map((list) => ({
      total: observations[list.total]?.value,
      parts: list.parts.map((part) => observations[part]?.value),
      by: list.by,
      closed: list.closed,
    }))
  }

  it.each([
    ['公开21条,其中文件4条、规划5条、年报1条。', 21, [4, 5, 1], 'topic', true],
    ['公开532条,其中公众号357条、报道101篇、网站75篇。', 532, [357, 101, 75], 'channel', true],
    ['公开600条,其中重点领域100条等。', 600, [100], 'topic', false],
    ['公开90条,其中文件40条、动态20条等。', 90, [40, 20], 'topic', false],
    ['公开90条,其中文件40余条、动态20条。', 90, [40, 20], 'topic', false],
    ['公开90余条,其中文件40条、动态20条。', 90, [40, 20], 'topic', false],
    ['公开90条,主要包括文件40条、动态20条。', 90, [40, 20], 'topic', false],
    ['网站更新15条,新媒体更新85条,全年总计更新110条。', 110, [15, 85], 'channel', true],
    ['公开46条(其中动态32条、公告14条)。', 46, [32, 14], 'topic', true],
    ['公开30条。其中:动态20条;公告5条。', 30, [20, 5], 'topic', true],
    ['公开30条,其中动态20条、公告10条。其他栏目信息均及时发布。', 30, [20, 10], 'topic', false],
  ])('%s', (text, total, parts, by, closed) => {
    expect(listOf(text)).toEqual([{ total, parts, by, closed }])
  })

  it('keeps a list by channel and one by content apart', () => {
    expect(
      listOf('公开100条,从渠道来看,网站30条,新媒体70条;从内容来看,动态60条,公告30条。'),
    ).toEqual([
      { total: 100, parts: [30, 70], by: 'channel', closed: true },
      { total: 100, parts: [60, 30], by: 'topic', closed: true },
    ])
  })

  it('does not test a list with a deeper 其中', () => {
    const lists = listOf('公开100条,其中网站60条,其中动态40条、公告20条。')
    expect(lists.map((list) => list.closed)).toEqual([false, false])
  })

  it('gives no total whose first digits are glued on', () => {
    const text = '公开446条,其中动态1条、公告1条、文件32条、规划2条、其他10条。'
    expect(shortOf(read(text)).map(([indicator]) => indicator)).not.toContain('disclosed.total')
  })
})

describe('contradictions', () => {
  it('are topics told twice with different figures', () => {
    const { observations, contradictions } = read(
      '公开100条,其中办事指南72条、动态28条。\n网站公开办事目录及办事指南信息3条。',
    )
    expect(
      contradictions.map((c) => [observations[c.first]?.value, observations[c.second]?.value]),
    ).toEqual([[72, 3]])
  })

  it('are not one topic on two channels, nor the same figure again', () => {
    expect(read('网站公开动态信息5条,公众号公开动态信息9条。').contradictions).toEqual([])
    expect(read('公开动态信息5条。\n公开动态信息5条。').contradictions).toEqual([])
  })
})

describe('evidence', () => {
  it.each([
    '2022年,我镇认真贯彻落实上级关于政务公开工作的一系列决策部署,主动公开政府信息 1,205 条。',
    '主动公開(kāi)信息４６条',
    '共收到群众来信十二件,均已办结。',
  ])('quotes the clause of the number, at most 80 characters: %s', (text) => {
    const { observations } = read(text)
    expect(observations.length).toBeGreaterThan(0)
    for (const { evidence, place } of observations) {
      expect(evidence.length).toBeLessThanOrEqual(80)
      expect(text).toContain(evidence.replaceAll('…', ''))
      if (place.kind !== 'phrase') throw new Error('a phrase expected')
      expect(evidence.slice(place.offset)).toMatch(/^(?:[\d４十]|均)/)
    }
  })

  it('cuts a long clause at its signs only, and shows where', () => {
    const long = `${'我镇认真落实各项决策部署，'.repeat(8)}主动公开信息12条，${'涵盖各类事项、'.repeat(9)}等。`
    const [figure] = read(long).observations
    expect(figure?.evidence).toMatch(/^…我镇.*主动公开信息12条，.*、?…$/)
    expect(figure?.evidence.length).toBeLessThanOrEqual(80)
  })

  it('keeps the printed characters, the label the simplified ones', () => {
    const { observations } = read('主動公開信息9條，其中“三公”經費類信息9條。')
    expect(observations.map(({ label }) => label)).toContain('三公经费')
    expect(observations.every(({ evidence }) => evidence.includes('經費'))).toBe(true)
  })

  it('knows the line', () => {
    const { observations } = read('一、总体情况\n主动公开信息5条。')
    expect(observations[0]?.place).toMatchObject({ line: 2 })
  })
})

describe('years', () => {
  it.each([
    ['2023年度，我乡主动公开156条，收到申请2件。', [156, 2]],
    ['2023年，我乡主动公开156条。收到申请2件，均已答复。', [156, 2, 2]],
    ['截至2023年底，共公开信息156条；未收到申请。', [156, 0]],
  ])('keeps figures of another year apart: %s', (text, values) => {
    const { observations, otherYears } = read(text, 2022)
    expect(observations).toEqual([])
    expect(otherYears.map(({ year }) => year)).toEqual([2023])
    expect(otherYears[0]?.observations.map(({ value }) => value)).toEqual(values)
  })

  it('reads on where the text comes back to the year', () => {
    const { observations, otherYears } = read('2021年公开50条。今年公开62条。', 2022)
    expect(observations.map(({ value }) => value)).toEqual([62])
    expect(otherYears[0]?.observations.map(({ value }) => value)).toEqual([50])
  })

  it('takes the figure of the report and not of the year before', () => {
    expect(shortOf(read('2021年公开50条,2022年公开62条。', 2022))).toEqual([
      ['disclosed.total', null, 62, 'stated'],
    ])
  })
})

// Every form of a number with every sentence that holds one.
const NUMBERS = [
  ['46', 46, 'stated'],
  ['４６', 46, 'stated'],
  [' 46 ', 46, 'stated'],
  ['四十六', 46, 'stated'],
  ['1,046', 1046, 'stated'],
  ['1046', 1046, 'stated'],
  ['46余', 46, 'approximate'],
  ['近46', 46, 'approximate'],
  ['1.2万', 12000, 'stated'],
  ['1.2万余', 12000, 'approximate'],
] as const
const SENTENCES = [
  ['主动公开政府信息#条。', 'disclosed.total'],
  ['全年累计公开各类信息共计#条，', 'disclosed.total'],
  ['共公开#条政务信息；', 'disclosed.total'],
  ['收到政府信息公开申请#件，', 'narrative.applications_received'],
  ['收到#件政府信息公开申请。', 'narrative.applications_received'],
  ['回复群众留言#条；', 'mail.replied'],
  ['受理“12345”热线工单#件。', 'hotline.received'],
  ['网站累计访问量达#人次。', 'visits.total'],
  ['发布政策解读材料#篇。', 'interpretations'],
] as const

describe('every form of a number in every sentence', () => {
  for (const [sentence, indicator] of SENTENCES)
    it.each(NUMBERS)(`${sentence} with %s`, (number, value, status) => {
      expect(shortOf(read(sentence.replace('#', number)))).toEqual([
        [indicator, null, value, status],
      ])
    })
})

describe('input of any size', () => {
  const million = (text: string): string => text.repeat(Math.ceil(1e6 / text.length))
  it.each([
    '1',
    'a1',
    '一',
    '(1条',
    '公开信息1条,',
    '各1条',
    '未收到',
    '无',
    '“',
    '网站、',
    '1-',
    'A、B分别1条、2条',
  ])(
    'a million characters of «%s» are read to the end',
    (unit) => {
      expect(() => read(million(unit))).not.toThrow()
    },
    120_000,
  )
})

const ZHOUJIA = join(import.meta.dirname, '../../../../shared/reports/zhoujia-2020.txt')

describe('Zhoujia 2020', () => {
  it.skipIf(!existsSync(ZHOUJIA))('tells these figures and no others', () => {
    const lines = readFileSync(ZHOUJIA, 'utf8').split('\n')
    // Table cells stand on lines that start with a tab.
    const text = lines.map((line) => (line.startsWith('\t') ? '' : line)).join('\n')
    const reading = read(text, 2020)
    expect(shortOf(reading)).toEqual([
      ['disclosed.total', null, 237, 'stated'],
      ['disclosed.by_topic', '政务动态信息', 134, 'stated'],
      ['disclosed.by_topic', '信息公开目录信息更新', 57, 'stated'],
      ['disclosed.by_topic', '办事指南', 72, 'stated'],
      ['disclosed.by_topic', '中央省、市县要闻、媒体聚焦等', 46, 'stated'],
      ['consultations.adopted', null, null, 'blank'],
      ['visits.daily', null, 325, 'stated'],
      ['visits.total', null, 8300, 'stated'],
      ['interpretations', null, 1, 'stated'],
      ['mail.received', null, 7, 'stated'],
      ['mail.replied', null, 7, 'stated'],
      ['mail.reply_rate', null, 100, 'stated'],
      ['consultations.held', null, 1, 'stated'],
      ['consultations.opinions', null, 10, 'approximate'],
      ['disclosed.by_topic', '政务服务办事目录及办事指南信息', 3, 'stated'],
      ['disclosed.by_topic', '公共服务信息', 12, 'stated'],
      ['narrative.applications_received', null, 0, 'stated'],
      ['narrative.reviews', null, 0, 'stated'],
      ['narrative.litigations', null, 0, 'stated'],
    ])
    expect(reading.partLists).toMatchObject([{ total: 0, parts: [1, 2, 3, 4], closed: true }])
    expect(reading.contradictions).toEqual([{ first: 3, second: 14 }])
  })
})

const CASES = join(import.meta.dirname, '../../../../shared/data/narrative-cases.jsonl')

describe('the cases that came with the project', () => {
  it.skipIf(!existsSync(CASES))('are all found', () => {
    const missing = readFileSync(CASES, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const { text, observations } = JSON.parse(line) as {
          text: string
          observations: {
            indicator: string
            label?: string
            value: number | null
            status: string
          }[]
        }
        const got = shortOf(read(text)).map((o) => JSON.stringify(o))
        return observations
          .map((o) => JSON.stringify([o.indicator, o.label ?? null, o.value, o.status]))
          .filter((wanted) => !got.includes(wanted))
          .map((wanted) => `${text}: ${wanted}`)
      })
    expect(missing).toEqual([])
  })
})
