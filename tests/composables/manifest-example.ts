import type { CountyEntry, Manifest } from '../../src/database/manifest.ts'

const county = (
  code: string,
  name: string,
  prefecture: string,
  province: string,
  townships: readonly (readonly [string, string])[],
  reports: CountyEntry['reports'],
): CountyEntry => ({
  code,
  name,
  prefectureCode: code.slice(0, 4),
  prefecture,
  provinceCode: code.slice(0, 2),
  province,
  path: `${code}.arrows`,
  bytes: 0,
  sha256: '',
  streams: [],
  townships: townships.map(([t, n]) => ({ code: t, name: n, kind: '镇' })),
  reports,
})

/** Four counties of three provinces; two townships share a name. */
export const MANIFEST: Manifest = {
  about: {
    id: 'published',
    title: '例',
    description: '',
    collection: 'partial',
    synthetic: false,
    dataDate: '2026-01-31',
    sources: [],
  },
  version: 'abc',
  years: [2018, 2019, 2021, 2022, 2025],
  rows: {},
  checks: { assessed: 0, failed: 0 },
  indicators: { path: '', bytes: 0, sha256: '', streams: [] },
  counties: [
    county(
      '110101',
      '东城区',
      '市辖区',
      '北京市',
      [['110101001', '东华门街道']],
      [['110101001', 2025]],
    ),
    county(
      '410122',
      '中牟县',
      '郑州市',
      '河南省',
      [['410122100', '城关镇']],
      [['410122100', 2025]],
    ),
    county(
      '621024',
      '合水县',
      '庆阳市',
      '甘肃省',
      [['621024100', '西华池镇']],
      [['621024100', 2025]],
    ),
    county(
      '621025',
      '正宁县',
      '庆阳市',
      '甘肃省',
      [
        ['621025100', '城关镇'],
        ...Array.from({ length: 14 }, (_, i): readonly [string, string] => [
          `${621025101 + i}`,
          `第${i + 1}镇`,
        ]),
      ],
      [
        ['621025100', 2020],
        ['621025101', 2019],
      ],
    ),
  ],
}
