import { describe, expect, it } from 'vitest'
import { DatasetError } from '../../src/dataset/problem.ts'
import { contactLink, policeLink, readSite } from '../../src/dataset/site.ts'

const FULL = {
  title: '甲县政务公开',
  titleEn: 'Jia County',
  publisher: '甲县人民政府办公室',
  publisherEn: 'Office of Jia County',
  contact: 'zwgk@example.org',
  logo: 'logo.svg',
  icp: '京ICP备12345678号-1',
  police: '京公网安备 11010102000001号',
  base: 'https://example.org/zwgk/',
  language: 'en',
  sample: false,
  engine: {
    kind: 'clickhouse',
    url: 'https://ch.example.org',
    database: 'gongkai',
    user: 'reader',
  },
}

describe('site.json', () => {
  it('is read as it is written, and left out says nothing', () => {
    expect(readSite(JSON.stringify(FULL))).toEqual(FULL)
    expect(readSite('{"title":null}')).toEqual(readSite(null))
    expect(readSite(null)).toMatchObject({ title: null, language: 'zh-CN', sample: false })
  })

  it.each([
    ['{', null],
    ['[]', null],
    ['{"titel":"甲县"}', 'titel'],
    ['{"title":""}', 'title'],
    ['{"title":7}', 'title'],
    ['{"contact":"somewhere"}', 'contact'],
    ['{"contact":"javascript:alert(1)"}', 'contact'],
    ['{"logo":"https://example.org/a.png"}', 'logo'],
    ['{"logo":"../a.svg"}', 'logo'],
    ['{"logo":"a.gif"}', 'logo'],
    ['{"icp":"12345678"}', 'icp'],
    ['{"police":"12345678"}', 'police'],
    ['{"base":"https://example.org/zwgk"}', 'base'],
    ['{"base":"https://example.org/?q=/"}', 'base'],
    ['{"language":"fr"}', 'language'],
    ['{"sample":"yes"}', 'sample'],
    ['{"__proto__x":1}', '__proto__x'],
    ['{"toString":1}', 'toString'],
  ])('is refused as %s', (text, column) => {
    try {
      readSite(text)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError)
      expect((error as DatasetError).problems).toMatchObject([{ file: 'site.json', column }])
    }
  })

  it('leads to who can be asked, and to the filing', () => {
    expect(['a@b.cn', 'https://b.cn/x', '0934-612 3456'].map(contactLink)).toEqual([
      'mailto:a@b.cn',
      'https://b.cn/x',
      'tel:09346123456',
    ])
    expect(policeLink(FULL.police)).toMatch(/code=11010102000001$/)
  })
})
