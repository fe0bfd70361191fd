import { describe, expect, it } from 'vitest'
import { placeReadings } from '../../../src/site/place-readings.ts'
import { placesOf } from '../../../src/composables/regions.ts'
import { placeFinder } from '../../../src/composables/search/find-places.ts'
import { hitAddress } from '../../../src/composables/search/hit-address.ts'
import { romanName } from '../../../src/composables/search/reading.ts'
import { search } from '../../../src/composables/search/search.ts'
import { TOPICS } from '../../../src/composables/search/topics.ts'
import { statedViews } from '../../../src/queries/stated-views.ts'
import { MANIFEST } from '../manifest-example.ts'
import { countyPlaces } from './county-places.ts'

const counties = countyPlaces('public/data')
const readings = placeReadings(counties)
const places = placesOf({ counties })
const finder = placeFinder(places, readings)

const ALL = places.length
const found = (text: string) => search(text, finder, ALL)
const codes = (text: string): readonly (string | undefined)[] =>
  found(text).hits.map(({ place }) => place?.code)

const ZHENGNING = '621025'
const ZHOUJIA = '621025105'

describe('a place', () => {
  it.each(['正宁', '正宁县', 'zhengning', 'ZhengNing', 'zhengningxian', 'zhengn', 'znx', '621025'])(
    '正宁县 is the first found by «%s»',
    (text) => {
      expect(codes(text)[0]).toBe(ZHENGNING)
    },
  )

  it.each([
    '周家镇 正宁',
    '正宁 周家',
    '正宁周家镇',
    '甘肃正宁周家',
    'zhoujia zhengning',
    'zhengning zhoujia',
    'zhengning zjz',
    'zjz 正宁',
    '周家 zhengning',
    'zhoujiazhen gansu zhengning',
    '621025105',
    '正宁 621025105',
  ])('周家镇 of 正宁县 is the first found by «%s»', (text) => {
    expect(codes(text)[0]).toBe(ZHOUJIA)
  })

  it('is found by its whole name, pinyin and code, wherever it is', () => {
    const missed: string[] = []
    for (let i = 0; i < places.length; i += 397) {
      const place = places[i]!
      const roman = (romanName(place.name, readings) ?? '').replaceAll('’', '').toLowerCase()
      const letters = roman.replaceAll(' ', '')
      for (const text of [place.name, place.code, roman, letters])
        if (!codes(text).includes(place.code)) missed.push(`${place.name}: ${text}`)
    }
    expect(missed).toEqual([])
  })

  it('that begins with a text comes before one that only stands within a place so named', () => {
    const { hits } = found('正宁')
    expect(hits[0]!.place!.kind).toBe('county')
    expect(hits.slice(1).every(({ place }) => place!.within.includes('正宁'))).toBe(true)
    expect(hits).toHaveLength(
      places.filter(({ name, within }) => `${within} ${name}`.includes('正宁')).length,
    )
  })

  it('is counted where only some are given', () => {
    const whole = places.filter(({ name, within }) => `${within} ${name}`.includes('城关')).length
    const some = search('城关', finder, 5)
    expect([some.hits.length, some.hits.length + some.more]).toEqual([5, whole])
  })

  it('that is not there is not found, and the word that is to blame is named', () => {
    expect(found('正宁 无此地')).toEqual({ hits: [], more: 0, unknown: ['无此地'] })
    expect(found('xyzq').unknown).toEqual(['xyzq'])
    expect(found('  ')).toEqual({ hits: [], more: 0, unknown: [] })
    // Each is known; together they fit no place.
    expect(found('正宁 通州')).toEqual({ hits: [], more: 0, unknown: [] })
  })

  it('is found by characters and codes alone while nobody knows how names are read', () => {
    const plain = placeFinder(places, null)
    expect(search('正宁', plain, 1).hits[0]!.place!.code).toBe(ZHENGNING)
    expect(search('zhengning', plain, 1).hits).toEqual([])
  })
})

describe('place, year and measure together', () => {
  const asked = (text: string) => {
    const [hit] = found(text).hits
    return [
      hit?.place?.code ?? null,
      hit?.year ?? null,
      hit?.topic?.figure ?? null,
      hit?.topic?.measure ?? null,
    ]
  }
  const REPLY = [ZHENGNING, 2020, 'mailbox-reply', null]

  it.each([
    '正宁 2020 答复率',
    '2020 正宁 答复率',
    '答复率 正宁 2020年',
    '正宁县2020年答复率',
    '正宁2020答复率',
    '正宁县 2020 年的信箱答复率是多少？',
    'zhengning 2020 dafulv',
    'dafulv 2020 zhengning',
    'Zhengning reply rate 2020',
    'reply rate in Zhengning 2020',
  ])('«%s» asks for the replies of 正宁县 in 2020', (text) => {
    expect(asked(text)).toEqual(REPLY)
  })

  it.each([
    ['zhoujia 正宁 申请', [ZHOUJIA, null, 'request-outcomes', null]],
    ['正宁 zhoujia 公开率', [ZHOUJIA, null, 'measure-ranking', 'grant']],
    ['正宁周家镇公开了多少', [ZHOUJIA, null, 'volume-ranking', 'volume']],
    ['正宁 周家 2020', [ZHOUJIA, 2020, null, null]],
    ['2020 答复率', [null, 2020, 'mailbox-reply', null]],
    ['复议', [null, null, 'review-outcomes', null]],
    ['正宁 12345', [ZHENGNING, null, 'measure-ranking', 'hotline_reply']],
  ] as const)('«%s»', (text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

  it('«zhoujia 申请» finds every township so read, each with its requests', () => {
    const { hits } = found('zhoujia 申请')
    expect(hits.map(({ place }) => place?.code)).toContain(ZHOUJIA)
    expect(hits.every(({ topic }) => topic?.figure === 'request-outcomes')).toBe(true)
  })

  it('every word of every measure is understood in every order', () => {
    const wrong: string[] = []
    for (const { words } of TOPICS)
      for (const word of words)
        for (const text of [`正宁 2020 ${word}`, `${word} 2020 正宁`, `2020年${word} 正宁`]) {
          const [hit] = found(text).hits
          if (
            hit?.place?.code !== ZHENGNING ||
            hit.year !== 2020 ||
            !hit.topic?.words.includes(word)
          )
            wrong.push(text)
        }
    expect(wrong).toEqual([])
  })

  it('leads to the figure of that year, of that place', () => {
    const from = { dataset: null, language: 'zh-CN' } as const
    const to = (text: string, open: string) => hitAddress(found(text).hits[0]!, from, open)
    expect(to('正宁 2020 答复率', 'overview')).toEqual({
      name: 'mailbox',
      query: { v: '1', r: ZHENGNING, y: '2020', fig: 'mailbox-reply' },
    })
    expect(to('正宁 周家', 'quality')).toEqual({
      name: 'township',
      query: { v: '1', r: ZHENGNING, t: ZHOUJIA },
    })
    expect(to('正宁 按时', 'overview').query).toEqual({ v: '1', r: ZHENGNING, fig: 'on-time' })
    // Without a place there is no such figure on the opening page.
    expect(to('按时', 'overview').query).toEqual({})
    expect(to('正宁', 'quality').name).toBe('quality')
    expect(to('正宁', 'township').name).toBe('overview')
  })
})

describe('requests of reports whose text alone says how many came', () => {
  it('lead to the comparison, where that number stands', () => {
    const from = { dataset: null, language: 'zh-CN' } as const
    const hit = found('正宁 周家 2020 申请').hits[0]!
    const leads = (indicator: string) => {
      const bits = statedViews([{ indicator, value: 3 }])
      const counties = MANIFEST.counties.map((county) =>
        county.code === ZHENGNING
          ? { ...county, reports: [[ZHOUJIA, 2020, bits] as const] }
          : county,
      )
      return hitAddress(hit, from, 'overview', { ...MANIFEST, counties }).query
    }
    expect(leads('narrative.applications_received')).toMatchObject({
      fig: 'measure-ranking',
      m: 'requests',
    })
    expect(leads('applications.concluded')).toMatchObject({ fig: 'request-outcomes' })
  })
})

describe('names in Latin letters', () => {
  it.each([
    ['周家镇', 'Zhoujia Zhen'],
    ['正宁县', 'Zhengning Xian'],
    ['重庆市', 'Chongqing Shi'],
    ['中仓街道', 'Zhongcang Jiedao'],
  ])('%s is %s', (name, roman) => {
    expect(romanName(name, placeReadings([{ ...counties[0]!, name }]))).toBe(roman)
  })

  it('are not there for what has no characters', () => {
    expect(romanName('ABC', readings)).toBeNull()
  })
})
