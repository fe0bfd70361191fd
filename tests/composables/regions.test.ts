import { describe, expect, it } from 'vitest'
import {
  countiesIn,
  dueIn,
  findRegion,
  regionName,
  regionShortName,
  regionTree,
} from '../../src/composables/regions.ts'
import { MANIFEST } from './manifest-example.ts'

describe('regions of a data set', () => {
  it('stand as provinces, prefectures and counties in code order', () => {
    const tree = regionTree(MANIFEST)
    expect(tree.map((p) => p.name)).toEqual(['北京市', '河南省', '甘肃省'])
    expect(tree[2]!.children[0]!.children.map((c) => c.name)).toEqual(['合水县', '正宁县'])
  })

  it('are found by code at their level', () => {
    expect(findRegion(MANIFEST, '62')).toEqual({ level: 'province', code: '62' })
    expect(findRegion(MANIFEST, '6210')).toEqual({ level: 'prefecture', code: '6210' })
    expect(findRegion(MANIFEST, '621025')).toEqual({ level: 'county', code: '621025' })
    expect(findRegion(MANIFEST, '63')).toBeNull()
  })

  it('hold their counties', () => {
    const codes = (code: string | null) =>
      countiesIn(MANIFEST, code === null ? null : findRegion(MANIFEST, code)).map((c) => c.code)
    expect(codes('6210')).toEqual(['621024', '621025'])
    expect(codes(null)).toHaveLength(4)
  })

  it('count their townships, or those chosen', () => {
    const due = (code: string | null, townships: readonly string[] = []) =>
      dueIn(MANIFEST, {
        region: code === null ? null : findRegion(MANIFEST, code),
        years: [2025],
        townships,
      })
    expect([due(null), due('6210'), due('621024')]).toEqual([18, 16, 1])
    expect(due('6210', ['621025100', '621025101'])).toBe(2)
  })

  it('are named without the fillers of the division list', () => {
    expect(regionName(MANIFEST, findRegion(MANIFEST, '110101'))).toBe('北京市 东城区')
    expect(regionName(MANIFEST, findRegion(MANIFEST, '621025'))).toBe('甘肃省 庆阳市 正宁县')
    expect(regionName(MANIFEST, null)).toBe('')
    expect(regionShortName(MANIFEST, findRegion(MANIFEST, '621025'))).toBe('正宁县')
    expect(regionShortName(MANIFEST, findRegion(MANIFEST, '1101'))).toBe('北京市（市辖区）')
    expect(regionShortName(MANIFEST, findRegion(MANIFEST, '1101'), 'en')).toBe('北京市 (districts)')
    expect(regionName(MANIFEST, findRegion(MANIFEST, '11'))).toBe('北京市')
    expect(regionShortName(MANIFEST, null)).toBeNull()
  })
})
