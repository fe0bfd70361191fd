import { describe, expect, it } from 'vitest'
import { townshipKind } from '../../src/dataset/township-kind.ts'
import { INDICATORS } from '../../src/form/indicators.ts'
import { kindWord, partWord, placeWord, unitWord, withUnit } from '../../src/wording/data-words.ts'

const HAN = /\p{Script=Han}/u

describe('words that the data use as codes', () => {
  it('are read as they stand on a Chinese page', () => {
    expect(kindWord('民族乡', 'zh-CN')).toBe('民族乡')
    expect(placeWord('市辖区', 'zh-CN')).toBe('市辖区')
    expect(partWord('重庆市', '县', 'zh-CN')).toBe('重庆市（县）')
    expect(unitWord('件', 'zh-CN')).toBe('件')
    expect(withUnit('12', '件', 'zh-CN')).toBe('12 件')
  })

  it('are English on an English page, names are not', () => {
    expect(placeWord('正宁县', 'en')).toBe('正宁县')
    expect(partWord('重庆市', '县', 'en')).toBe('重庆市 (counties)')
    expect(withUnit('12', '件', 'en')).toBe('12')
    expect(withUnit('25.1', '万元', 'en')).toBe('25.1 × 10,000 yuan')
    expect(withUnit('3', '人', 'en')).toBe('3 persons')
    expect([withUnit('98', '%', 'en'), withUnit('98', '%', 'zh-CN')]).toEqual(['98%', '98%'])
  })

  it('have an English word for every kind of township and every unit of the form', () => {
    const names = [
      '东坝镇',
      '五顷塬乡',
      '五顷塬回族乡',
      '兴丰街道',
      '巴彦苏木',
      '索伦鄂温克族苏木',
      '农场',
    ]
    for (const name of names) expect(kindWord(townshipKind(name), 'en')).not.toMatch(HAN)
    for (const { unit } of INDICATORS) {
      expect(unitWord(unit, 'en')).not.toMatch(HAN)
      expect(withUnit('1', unit, 'en')).not.toMatch(HAN)
    }
  })
})
