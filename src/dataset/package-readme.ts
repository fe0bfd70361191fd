import { tableFile, type ResourceFacts } from './data-package.ts'
import { DEFAULT_LICENSE } from './default-license.ts'
import type { DatasetAbout } from './rows.ts'
import { tableTitleEn } from './tables-en.ts'
import { TABLES } from './tables.ts'

/** What the reports of a package turned out to be. */
export interface ReportFacts {
  readonly reports: number
  /** Reports of which only the opening was captured. */
  readonly openings: number
  readonly townships: number
  readonly years: readonly number[]
}

/** By this a README made here is told from one that somebody wrote. */
export const README_MARK =
  '<!-- made by ingest from the description of the package; do not edit -->'

/** A line of somebody's own words, so that nothing in it is taken for a heading or a tag. */
const plain = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[<>*_`[\]#]/g, '\\$&')

const spanOf = (years: readonly number[]): string =>
  years.length === 0
    ? ''
    : years[0] === years.at(-1)
      ? `${years[0]}`
      : `${years[0]}–${years.at(-1)}`

const OPENING = [
  '- `capture` 为 `opening` 的报告只采集了开头部分的数字，其余是「未采集」：不是没有，更不是 0。',
  '- Of reports with `capture` = `opening` only the opening was captured: the rest is not captured, never missing and never zero.',
]

const COLLECTION = {
  complete: [
    '- 名录上没有报告的乡镇街道即未报送（`collection: complete`）。',
    '- A township on the roster without a report did not file (`collection: complete`).',
  ],
  partial: [
    '- 没有报告的乡镇街道只是未收录，不等于没有报送（`collection: partial`）。',
    '- A township without a report was not collected, which does not mean that it did not file (`collection: partial`).',
  ],
} as const

const SYNTHETIC = [
  '- 合成示例数据：数字由程序生成，不对应任何真实地方。',
  '- Synthetic sample data: made by a program, no real place.',
]

/**
 * The README of a data package, from what the package says of itself and from nothing else. The
 * same input gives the same bytes.
 */
export const packageReadme = (
  about: DatasetAbout,
  facts: readonly ResourceFacts[],
  { reports, openings, townships, years }: ReportFacts,
): string => {
  const license = about.license ?? DEFAULT_LICENSE
  const name = license.title ?? license.name
  const lines = [
    README_MARK,
    '',
    `# ${plain(about.title)}`,
    ...(about.titleEn === undefined ? [] : ['', plain(about.titleEn)]),
    '',
    plain(about.description),
    ...(about.descriptionEn === undefined ? [] : ['', plain(about.descriptionEn)]),
    '',
    `- ${townships} 个乡镇街道的名录，${reports} 份年度报告（${spanOf(years)}）；数据截至 ${about.dataDate}。`,
    `- ${townships} townships on the roster, ${reports} yearly reports (${spanOf(years)}); data as of ${about.dataDate}.`,
    ...(about.synthetic ? SYNTHETIC : []),
    ...COLLECTION[about.collection],
    ...(openings > 0 ? OPENING : []),
    '- 空白格为 `blank`，`value` 为空，不是 0。A blank cell is `blank` and has no value; it is not 0.',
    `- 许可 Licence: ${license.path === undefined ? plain(name) : `[${plain(name)}](${license.path})`}`,
    '',
    '## 来源 Sources',
    '',
    ...about.sources.map(
      ({ title, path }) => `- ${plain(title)}${path === undefined ? '' : ` (${plain(path)})`}`,
    ),
    '',
    '## 文件 Files',
    '',
    'CSV（UTF-8，RFC 4180）与 `datapackage.json`（Frictionless）；各列含义见后者。',
    '',
    '| file | 表 | table | rows |',
    '| --- | --- | --- | --- |',
    ...TABLES.map((table) => {
      const rows = facts.find((f) => f.table === table.name)?.rows ?? 0
      return `| ${tableFile(table.name)} | ${table.title} | ${tableTitleEn(table)} | ${rows} |`
    }),
    ...(about.notes === undefined ? [] : ['', ...about.notes]),
  ]
  return `${lines.join('\n')}\n`
}
