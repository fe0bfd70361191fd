import { describe, expect, it } from 'vitest'
import { readIdentity } from '../../../src/report/identity/read-identity.ts'
import { textDocument } from '../../../src/report/readers/text-document.ts'
import type { Paragraph } from '../../../src/report/report-document.ts'
import { makeRoster, townshipKey, type TownshipName } from '../../../src/report/roster.ts'

const row = (code: string, name: string, county: string, prefecture: string): TownshipName => ({
  code,
  name,
  county_code: code.slice(0, 6),
  county,
  prefecture_code: code.slice(0, 4),
  prefecture,
  province_code: code.slice(0, 2),
  province: '示例省',
})

const ROSTER = makeRoster([
  row('990101001', '青石镇', '东河县', '大江市'),
  row('990101002', '永和镇', '东河县', '大江市'),
  row('990202001', '永和镇', '西河区', '小江市'),
  row('990202002', '湖镇镇', '西河区', '小江市'),
  row('990202003', '南门街道', '西河区', '小江市'),
])

const read = (text: string, fileName = 'report.txt', roster = ROSTER) => {
  const paragraphs = textDocument(text).blocks.filter(
    (b): b is Paragraph => b.kind === 'paragraph' && b.text.trim() !== '',
  )
  return readIdentity(paragraphs, fileName, null, roster)
}

const PERIOD = '本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。'

describe('the year', () => {
  it('is found where a comma stands inside the period', () => {
    const { identity } = read(
      '所列数据的统计期限自 2022 年 1 月 1 日起，至 2022 年 12 月 31 日止。',
    )
    expect(identity).toMatchObject({ year: 2022, periodEnd: '2022-12-31' })
  })

  it('is the statistics period’s, and a title that differs is a conflict', () => {
    const { identity, conflicts } = read(`青石镇2020年政府信息公开工作年度报告\n${PERIOD}`)
    expect(identity).toMatchObject({ year: 2021, periodStart: '2021-01-01' })
    expect(conflicts).toMatchObject([
      { of: 'year', chosen: '2021', chosenFrom: '统计期限', other: '2020', otherFrom: '标题' },
    ])
  })

  it('is the title’s where all the report’s sentences agree with it against the period', () => {
    const told = '2020年，我镇主动公开政府信息36条。'
    const title = '青石镇2020年政府信息公开工作年度报告'
    const { identity, conflicts } = read(`${title}\n${PERIOD}\n${told}`)
    expect(identity.year).toBe(2020)
    expect(conflicts).toMatchObject([
      { of: 'year', chosen: '2020', chosenFrom: '标题', other: '2021', otherFrom: '统计期限' },
    ])
    const both = read(`${title}\n${PERIOD}\n${told}比2021年少3条。`)
    expect(both.identity.year).toBe(2021)
  })

  it('is not the cover letter’s date', () => {
    const { identity } = read(
      `关于报送青石镇2021年政府信息公开\n工作年度报告的报告\n青石镇人民政府\n2022年1月8日\n\n青石镇2021年政府信息公开工作年度\n报  告\n${PERIOD}`,
    )
    expect(identity).toMatchObject({
      year: 2021,
      title: '青石镇2021年政府信息公开工作年度报告',
      publishedOn: '2022-01-08',
    })
  })

  it('is the title’s where no period is stated, in figures or words', () => {
    expect(read('青石镇二〇二一年政府信息公开工作年度报告').identity.year).toBe(2021)
    expect(read('青石镇2022年度政府信息公开年报').identity.year).toBe(2022)
  })

  it('survives a period whose digits were eaten, without inventing dates', () => {
    const { identity } = read(
      '青石镇政府信息公开工作年度报告\n本报告数据统计期限为20251月1日起至202512月31日。',
    )
    expect(identity).toMatchObject({ year: 2025, periodStart: null, periodEnd: null })
  })

  it('meets the file’s folder, which may say otherwise', () => {
    const { identity, conflicts } = read(`青石镇年报\n${PERIOD}`, '2019/qingshi.txt')
    expect(identity.year).toBe(2021)
    expect(conflicts).toMatchObject([{ other: '2019', otherFrom: '文件夹' }])
  })
})

describe('the township', () => {
  it('is settled by the roster where the name is unique', () => {
    expect(read('青石镇2021年政府信息公开工作年度报告').identity).toMatchObject({
      township: '青石镇',
      county: '东河县',
      prefecture: '大江市',
      province: '示例省',
    })
  })

  it('needs its county where the name is found in several', () => {
    const title = '永和镇2021年政府信息公开工作年度报告'
    expect(read(title).identity).toMatchObject({ township: '永和镇', county: null })
    expect(read(`西河区${title}`).identity).toMatchObject({ county: '西河区' })
    expect(read(`${title}\n根据《西河区人民政府通知》编制。`).identity.county).toBe('西河区')
  })

  it('is nobody where the text only says 我镇', () => {
    const { identity } = read(`政府信息公开工作年度报告\n我镇公开信息3条。\n${PERIOD}`)
    expect(identity).toMatchObject({ township: null, county: null })
  })

  it('keeps names that look like two', () => {
    expect(read('西河区湖镇镇2021年政府信息公开工作年度报告').identity.township).toBe('湖镇镇')
  })

  it('is the same office as 街道 and 街道办事处', () => {
    expect(townshipKey('南门街道办事处')).toBe(townshipKey('南门街道'))
    expect(read('南门街道办事处2021年政府信息公开工作年度报告').identity).toMatchObject({
      township: '南门街道',
      county: '西河区',
    })
  })

  it('is the title’s; another in the signature is a conflict', () => {
    const { identity, conflicts } = read(
      `青石镇2021年政府信息公开工作年度报告\n${PERIOD}\n湖镇镇人民政府\n2022年1月9日`,
    )
    expect(identity).toMatchObject({ township: '青石镇', publishedOn: '2022-01-09' })
    expect(conflicts).toMatchObject([
      { of: 'township', chosen: '青石镇', other: '湖镇镇', otherFrom: '落款' },
    ])
  })

  it('is read by its form where there is no roster', () => {
    const { identity } = readIdentity(
      [{ kind: 'paragraph', text: '东河县白云乡2021年政府信息公开工作年度报告', line: 1 }],
      'a.txt',
      null,
      null,
    )
    expect(identity).toMatchObject({ township: '白云乡', county: '东河县' })
  })
})

describe('the title', () => {
  it('is the report’s own, not what its page files it under', () => {
    const page = [
      '政府信息公开年报',
      '2024年',
      '2023年',
      '索引号 3118/2024-09 主题分类 政府信息公开年报',
      '东河县青石镇2023年政府信息公开工作年度报告',
    ]
    expect(read(page.join('\n')).identity).toMatchObject({
      title: '东河县青石镇2023年政府信息公开工作年度报告',
      year: 2023,
    })
  })
})

const INTRO = '2023年政府信息公开工作年度报告\n'

describe('the place without a roster', () => {
  it.each([
    [
      '金平苗族瑶族傣族自治县马鞍底乡2021年政府信息公开工作年度报告',
      '马鞍底乡',
      '金平苗族瑶族傣族自治县',
    ],
    ['某某自治县某乡2021年政府信息公开工作年度报告', '某乡', '某某自治县'],
    ['某区某街道2021年政府信息公开工作年度报告', '某街道', '某区'],
    ['沙县区南霞乡2022年政府信息公开工作年度报告', '南霞乡', '沙县区'],
    ['新疆维吾尔自治区和田地区皮山县固玛镇2022年政府信息公开工作年度报告', '固玛镇', '皮山县'],
    ['2021年度政府信息公开工作年度报告（景宁畲族自治县东坑镇）', '东坑镇', '景宁畲族自治县'],
    ['内蒙古白云旗青山苏木2021年政府信息公开工作年度报告', '青山苏木', '白云旗'],
    ['关于青云县柳湾乡2021年度政府信息公开工作情况的报告', '柳湾乡', '青云县'],
    ['和县历阳镇2024年政府信息公开工作年度报告', '历阳镇', '和县'],
    [`${INTRO}发布机构：莱西市店埠镇党政办公室`, '店埠镇', '莱西市'],
    [`${INTRO}我镇公开信息4条。\n莱西市店埠镇人民政府\n2024年1月20日`, '店埠镇', '莱西市'],
    [
      `${INTRO}请与店埠镇党政综合办公室联系（地址：山东省莱西市店埠镇政府驻地1号）。`,
      '店埠镇',
      '莱西市',
    ],
    [`${INTRO}联系地址：杭州市余杭区良渚街道古墩路12号，电话0571-88888888。`, '良渚街道', '余杭区'],
    [
      '店埠镇2023年政府信息公开工作年度报告\n我镇在莱西市人民政府网站公开信息4条。',
      '店埠镇',
      '莱西市',
    ],
    [
      '店埠镇2023年政府信息公开工作年度报告\n在莱西市委、市政府的领导下公开信息。',
      '店埠镇',
      '莱西市',
    ],
    ['良渚街道2023年政府信息公开工作年度报告\n由余杭区良渚街道办事处编制。', '良渚街道', '余杭区'],
    [
      '店埠镇2023年政府信息公开工作年度报告\n按照甲县人民政府和乙县人民政府的要求，',
      '店埠镇',
      null,
    ],
  ])('%s', (text, township, county) => {
    const { identity, conflicts } = read(text, 'a.txt', makeRoster([]))
    expect(identity).toMatchObject({ township, county })
    expect(conflicts).toEqual([])
  })
})
