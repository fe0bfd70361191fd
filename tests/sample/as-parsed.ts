import { APPLICANTS } from '../../src/form/applicants.ts'
import { APPLICATIONS } from '../../src/form/applications.ts'
import { indicator as indicatorOf } from '../../src/form/indicators.ts'
import type {
  IdentityConflict,
  Observation,
  ParsedReport,
  PartList,
  TableReading,
} from '../../src/report/parsed-report.ts'
import type { SampleReport } from '../../src/sample/sample-report.ts'

const TABLES = ['article20', 'applications', 'review'] as const

const conflict = (
  of: IdentityConflict['of'],
  chosenFrom: string,
  chosen: string,
  otherFrom: string,
  other: string,
): IdentityConflict[] =>
  chosen === other ? [] : [{ of, chosen, chosenFrom, other, otherFrom, evidence: other }]

/** What a faultless parser would make of a sample report: its truth in the parser's form. */
export const asParsed = (report: SampleReport): ParsedReport => {
  const observations: Observation[] = report.truth.observations.map((item) => {
    const table = indicatorOf(item.indicator)?.table ?? 'narrative'
    return {
      ...item,
      evidence: `${item.label ?? item.indicator}${item.value ?? ''}`,
      place:
        table === 'narrative'
          ? { kind: 'phrase', line: null, offset: 0 }
          : { kind: 'cell', table, row: item.indicator, column: item.applicant ?? '', line: null },
    }
  })
  const expected = {
    article20: report.edition === '2019' ? 22 : 10,
    applications: APPLICATIONS[report.edition].length * APPLICANTS.length,
    review: 15,
  }
  const tables = TABLES.filter((table) => !report.omittedTables.includes(table)).map(
    (table): TableReading => ({
      table,
      edition: report.edition,
      expected: expected[table],
      found: report.cells.filter((cell) => indicatorOf(cell.indicator)?.table === table).length,
      missing: [],
      unread: report.cells
        .filter((cell) => cell.status === 'unread' && indicatorOf(cell.indicator)?.table === table)
        .map(({ indicator, applicant, text }) => ({
          indicator,
          applicant,
          text,
          place: { kind: 'cell', table, row: indicator, column: applicant ?? '', line: null },
        })),
    }),
  )
  const at = (id: string): number[] =>
    observations.flatMap((item, index) => (item.indicator === id ? [index] : []))
  const [guides, again] = at('disclosed.by_topic').filter(
    (index) => observations[index]?.label === '办事指南',
  )
  const [total] = at('disclosed.total')
  const closed = !report.passages.some((passage) => /条等。/.test(passage.text))
  const partLists = (['topic', 'channel'] as const)
    .map((by) => ({ by, parts: at(`disclosed.by_${by}`).filter((index) => index !== again) }))
    .flatMap(({ by, parts }): PartList[] =>
      total === undefined || parts.length === 0
        ? []
        : [{ total, parts, by, closed, evidence: '其中' }],
    )
  return {
    identity: {
      township: report.township,
      county: report.county,
      prefecture: null,
      province: null,
      year: report.year,
      edition: report.edition,
      title: null,
      publishedOn: report.signedOn,
      periodStart: `${report.year}-01-01`,
      periodEnd: `${report.year}-12-31`,
    },
    observations,
    tables,
    partLists,
    contradictions:
      guides === undefined || again === undefined ? [] : [{ first: guides, second: again }],
    rates: [],
    otherYears: [],
    identityConflicts: [
      ...conflict('year', '统计期限', String(report.year), '标题', String(report.titleYear)),
      ...conflict('township', '标题', report.township, '落款', report.signedBy),
    ],
  }
}
