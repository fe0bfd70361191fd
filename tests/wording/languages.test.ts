import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/findings/rules.ts'
import { TABLES } from '../../src/dataset/tables.ts'
import { TABLES_EN } from '../../src/dataset/tables-en.ts'
import { EDITION_BASIS_EN } from '../../src/form/edition.ts'
import { TABLE_NAMES } from '../../src/findings/table-names.ts'
import { sayEn, word, WORDS } from '../models/translate.ts'
import { countedGapsOf, gapsOf } from './gaps.ts'

const { 'zh-CN': ZH, en: EN } = WORDS
const keys = Object.keys(ZH)

/** Official documents are named as they are: they have no English names. */
const DOCUMENTS = /国办公开办函〔(?:2019|2021)〕\d+号/g
/** Values of the data, where a text explains them. */
const VALUES = /\((?:镇|乡|街道|苏木)\)|#办事指南/g

const HAN = /\p{Script=Han}/u
// Ideographic space and punctuation, full-width forms: not one of them is English.
const FULL_WIDTH = /[\u3000-\u303F\uFF00-\uFFEF]/

const foreign = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => {
    const rest = text.replaceAll(DOCUMENTS, '').replaceAll(VALUES, '')
    return HAN.test(rest) || FULL_WIDTH.test(rest)
  })

/** Gaps that are never filled with a count: names, years, rates, and bounds that are large. */
const NO_COUNTS: ReadonlySet<string> = new Set(
  'name names scope year years before last edition rate label reasons least mix small times'.split(
    ' ',
  ),
)

describe('the languages of the interface', () => {
  it('have the same keys', () => {
    expect(keys.filter((key) => EN[key] === undefined)).toEqual([])
    expect(Object.keys(EN).filter((key) => ZH[key] === undefined)).toEqual([])
    expect(keys.length).toBeGreaterThan(700)
  })

  it.each(keys)('%s has the same gaps in both, and plurals only of its gaps', (key) => {
    const gaps = [...gapsOf(ZH[key] ?? '')].sort()
    expect([...gapsOf(EN[key] ?? '')].sort()).toEqual(gaps)
    for (const text of [ZH[key], EN[key]])
      for (const name of countedGapsOf(text ?? '')) expect(gaps).toContain(name)
  })

  it.each([0, 1, 2, 1234])('can be said of %d', (count) => {
    const broken = Object.entries(EN).filter(([key, text]) => {
      const params = Object.fromEntries(gapsOf(text).map((gap) => [gap, count]))
      const said = sayEn({ key: word(key), params })
      return /[{}#]|undefined|NaN/.test(said) || /^\s|\s$|\s{2}/.test(said)
    })
    expect(broken.map(([key]) => key)).toEqual(['picture.join', 'figure.summary.join'])
  })

  it('say one of one and many of many', () => {
    const said = (key: string, count: number): string =>
      sayEn({
        key: word(key),
        params: Object.fromEntries(
          gapsOf(EN[key] ?? '').map((gap) => [gap, NO_COUNTS.has(gap) ? 'X' : count]),
        ),
      })
    // A word that is many stands behind 1, or one that is one behind 2, where no plural was chosen.
    const many = /(?<![\d,.])1 (?!(?:doubtful|of|is|has|cases)\b)[a-z]+s\b/
    const nouns = 'report|township|item|case|request|letter|finding|rule|check|row|year|number|cell'
    const one = new RegExp(`(?<![\\d,.])2 (?:${nouns})\\b`)
    const wrong = Object.keys(EN).filter(
      (key) => many.test(said(key, 1)) || one.test(said(key, 2)) || one.test(said(key, 0)),
    )
    expect(wrong).toEqual([])
    expect(said('chart.items', 0)).toBe('0 items')
    expect(said('chart.items', 1)).toBe('1 item')
    expect(said('chart.items', 1234)).toBe('1,234 items')
    expect(said('township.peers.rank.alone', 2)).toBe('2nd of 2')
    expect(said('township.peers.rank.alone', 13)).toBe('13th of 13')
  })

  it('leave no Chinese and no full-width mark in English', () => {
    expect(foreign(Object.values(EN))).toEqual([])
    expect(
      foreign(
        RULES.flatMap((rule) => [rule.titleEn, rule.legalBasisEn, rule.doesNotApplyEn]).concat(
          Object.values(EDITION_BASIS_EN),
          Object.values(TABLE_NAMES).map(({ en }) => en),
        ),
      ),
    ).toEqual([])
    expect(foreign(['报告', '（', '国办公开办函〔2021〕30号，'])).toHaveLength(3)
  })

  it('draw no mark that the Chinese face of the charts sets a full em wide', () => {
    const drawn = Object.keys(EN).filter((key) => /^(?:chart|outcome|result)\./.test(key))
    expect(drawn.length).toBeGreaterThan(50)
    const texts = [...drawn.map((key) => EN[key] ?? ''), ...RULES.map((rule) => rule.titleEn)]
    expect(texts.filter((text) => /[‘’“”…—]/.test(text))).toEqual([])
  })

  it('leave no word out of the tables and the rules', () => {
    for (const table of TABLES) {
      const english = TABLES_EN[table.name]
      expect(Object.keys(english.columns)).toEqual(table.columns.map(({ name }) => name))
      const words = table.columns.map(({ name }) => english.columns[name] ?? ['', ''])
      expect(words.filter(([title]) => title === '')).toEqual([])
      expect(words.map(([, description]) => description !== '')).toEqual(
        table.columns.map(({ description }) => description !== ''),
      )
      expect(foreign([english.title, ...words.flat()])).toEqual([])
    }
    for (const rule of RULES)
      for (const text of [rule.titleEn, rule.legalBasisEn, rule.doesNotApplyEn])
        expect([rule.id, text.length > 10]).toEqual([rule.id, true])
  })

  it('are messages that can be read at all', () => {
    for (const [language, words] of Object.entries(WORDS))
      for (const text of Object.values(words))
        expect(
          () => new IntlMessageFormat(text, language, undefined, { ignoreTag: true }),
        ).not.toThrow()
  })
})

describe('English', () => {
  const about = (text: NonNullable<Parameters<typeof sayEn>[0]['params']>[string]): string =>
    sayEn({ key: 'value.about', params: { text } })

  it('joins lists, signs changes, writes dates and rates its own way', () => {
    expect(about(['甲镇', '乙镇', '丙乡'])).toBe('about 甲镇, 乙镇 and 丙乡')
    expect(about(11740)).toBe('about 11,740')
    expect(about({ change: -1200 })).toBe('about −1,200')
    expect(about({ rate: 2 / 3 })).toBe('about 66.7%')
    expect(about({ date: '2026-01-09' })).toBe('about 9 January 2026')
    expect(about({ date: 'unknown' })).toBe('about unknown')
    expect(about({ zh: '甲', en: 'A' })).toBe('about A')
  })

  it('chooses the plural of a change by its size', () => {
    const change = (value: number): string =>
      sayEn({ key: 'chart.items', params: { value: { change: value } } })
    expect([change(1), change(-1), change(0), change(2)]).toEqual([
      '+1 item',
      '−1 item',
      '0 items',
      '+2 items',
    ])
    expect(sayEn({ key: 'chart.items', params: { value: 'about 1' } })).toBe('about 1 items')
  })
})
