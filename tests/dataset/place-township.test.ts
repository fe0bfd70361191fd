import { describe, expect, it } from 'vitest'
import { readCaptured } from '../../src/dataset/captured.ts'
import { readDivisionList } from '../../src/dataset/read-division-list.ts'
import { namesDivision } from '../../src/dataset/division-names.ts'
import { placeCaptured, placeTownship } from '../../src/dataset/place-township.ts'
import { DatasetError } from '../../src/dataset/problem.ts'
import { townshipKind } from '../../src/dataset/township-kind.ts'

const HEADER = 'code,name,county_code,county,prefecture_code,prefecture,province_code,province\r\n'
const list = readDivisionList(
  HEADER +
    '990101100,青石镇,990101,云岭彝族自治县,9901,山南彝族回族自治州,99,示例省\r\n' +
    '990101101,松岭镇,990101,云岭彝族自治县,9901,山南彝族回族自治州,99,示例省\r\n' +
    '990102100,青石镇,990102,平川县,9901,山南彝族回族自治州,99,示例省\r\n' +
    '990201001,沙渡街道,990201,平川县,9902,市辖区,99,示例省\r\n',
  'roster.csv',
)

const captured = (over: Record<string, unknown>) => {
  const [report] = readCaptured(
    JSON.stringify({
      province: '示例省',
      prefecture: '山南州',
      county: '云岭县',
      township: '青石镇',
      township_code: '990101100',
      year: 2021,
      edition: null,
      source_url: 'https://example.org',
      capture: 'opening',
      observations: [],
      ...over,
    }),
    'c.jsonl',
  )
  if (report === undefined) throw new Error('no report')
  return report
}

describe('placing a township', () => {
  it('takes the one of this name in this county, by short names too', () => {
    const names = { township: '青石镇', county: '云岭县', prefecture: '山南州', province: '示例省' }
    expect(placeTownship(names, list)).toMatchObject({ township_code: '990101100', matched: true })
  })

  it('does not choose where the name stands in several counties', () => {
    const names = { township: '青石镇', county: null, prefecture: null, province: null }
    expect(placeTownship(names, list)).toMatchObject({ matched: false, county: '（未载明）' })
  })

  it('does not choose between two counties of one name', () => {
    const names = { township: '青石镇', county: '平川县', prefecture: null, province: null }
    expect(placeTownship(names, list).matched).toBe(false)
    const within = { ...names, prefecture: '山南州' }
    expect(placeTownship(within, list).township_code).toBe('990102100')
  })

  it('gives a name that the county lacks a local code in that county, the same every time', () => {
    const names = { township: '青石乡', county: '云岭县', prefecture: null, province: '示例省' }
    const placed = placeTownship(names, list)
    expect(placed).toMatchObject({
      name: '青石乡',
      kind: '乡',
      matched: false,
      county_code: '990101',
      county: '云岭彝族自治县',
    })
    expect(placed.township_code).toBe(
      placeTownship({ ...names, county: '云岭彝族自治县' }, list).township_code,
    )
    expect(placed.township_code).toMatch(/^x[0-9a-f]{12}$/)
  })

  it('keeps a captured township without a code unmatched, even beside its namesake', () => {
    const placed = placeCaptured(captured({ township_code: null }), list)
    expect(placed).toMatchObject({ matched: false, county_code: '990101' })
  })

  it('gives a county that the list lacks a local code, its prefecture the real one', () => {
    const placed = placeCaptured(captured({ township_code: null, county: '高新区' }), list)
    expect(placed).toMatchObject({ prefecture_code: '9901', province_code: '99', county: '高新区' })
    expect('county_code' in placed && placed.county_code).toMatch(/^x/)
  })

  it('refuses a code that the list lacks or that bears another name', () => {
    expect(placeCaptured(captured({ township_code: '990101999' }), list)).toMatchObject({
      column: 'township_code',
      expected: 'a code of the roster',
    })
    expect(placeCaptured(captured({ township_code: '990101101' }), list)).toMatchObject({
      line: 1,
      found: '«990101101», which is 云岭彝族自治县松岭镇',
    })
  })
})

describe('the division list', () => {
  it.each([
    ['code,name\r\n', 1, /county_code/],
    [`${HEADER}99010110,a,990101,b,9901,c,99,d\r\n`, 2, /^code$/],
    [
      `${HEADER}990101100,a,990101,b,9901,c,99,d\r\n990101100,a,990101,b,9901,c,99,d\r\n`,
      3,
      /^code$/,
    ],
  ])('refuses %j', (text, line, column) => {
    try {
      readDivisionList(text, 'roster.csv')
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError)
      const [problem] = (error as DatasetError).problems
      expect(problem).toMatchObject({ file: 'roster.csv', line })
      expect(problem?.column).toMatch(column)
    }
  })
})

describe('division names', () => {
  it.each([
    ['楚雄州', '楚雄彝族自治州', true],
    ['红河州', '红河哈尼族彝族自治州', true],
    ['城步县', '城步苗族自治县', true],
    ['龙胜县', '龙胜各族自治县', true],
    ['平川县', '平川县', true],
    ['平川县', '平川区', false],
    ['云县', '云龙县', false],
    ['高乡', '高良乡', false],
  ])('%s for %s: %s', (short, full, fits) => {
    expect(namesDivision(short, full)).toBe(fits)
  })
})

describe('township kind', () => {
  it.each([
    ['青石镇', '镇'],
    ['月坪乡', '乡'],
    ['红崖回族乡', '民族乡'],
    ['北山民族乡', '民族乡'],
    ['柳河街道', '街道'],
    ['柳河街道办事处', '街道'],
    ['草甸苏木', '苏木'],
    ['河湾鄂温克民族苏木', '民族苏木'],
    ['城东开发区', '其他'],
  ])('%s is %s', (name, kind) => {
    expect(townshipKind(name)).toBe(kind)
  })
})
