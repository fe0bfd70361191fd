import { APPLICANTS } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import { ARTICLE20 } from '../form/article20.ts'
import { EDITIONS, type Edition } from '../form/edition.ts'
import { indicator as indicatorOf, type IndicatorId } from '../form/indicators.ts'
import { REVIEW } from '../form/review.ts'
import { SHEET2014_INDICATORS } from '../form/sheet2014-indicators.ts'
import { openingReport } from '../findings/opening-report.ts'
import type { ParsedReport, TableReading } from '../report/parsed-report.ts'
import type { ObservationRow, ReportRow, TownshipRow } from './rows.ts'

type TableName = TableReading['table']
type CellRef = TableReading['missing'][number]

/** The cells that an edition prescribes for a table. */
export const prescribedCells = (table: TableName, edition: Edition): readonly CellRef[] => {
  const plain = (indicator: IndicatorId): CellRef => ({ indicator, applicant: null })
  if (table === 'sheet2014')
    return edition === '2014' ? SHEET2014_INDICATORS.map(({ id }) => plain(id)) : []
  if (edition === '2014') return []
  if (table === 'review') return REVIEW.flatMap(({ cells }) => cells.map(plain))
  if (table === 'applications')
    return APPLICATIONS[edition].flatMap(({ indicator }) =>
      APPLICANTS.map(({ id }) => ({ indicator, applicant: id })),
    )
  return ARTICLE20[edition].flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(plain)))
}

const TABLES = ['article20', 'applications', 'review', 'sheet2014'] as const

/**
 * A report of a data package in the form that the rules take, so that a draft can be held against
 * it. What the package does not keep (lists of parts, the words of an identity) is empty.
 */
export const reportOfRows = (
  report: ReportRow,
  township: TownshipRow,
  observations: readonly ObservationRow[],
): ParsedReport => {
  const edition = EDITIONS.find((known) => known === report.edition) ?? null
  const parsed = openingReport({
    province: township.province,
    prefecture: township.prefecture,
    county: township.county,
    township: township.name,
    year: report.year,
    edition,
    observations,
  })
  if (report.capture === 'opening' || edition === null) return parsed
  const keys = new Set(parsed.observations.map((o) => `${o.indicator}|${o.applicant ?? ''}`))
  const tables = TABLES.flatMap((table): TableReading[] => {
    if (!parsed.observations.some((o) => indicatorOf(o.indicator)?.table === table)) return []
    const cells = prescribedCells(table, edition)
    const missing = cells.filter((c) => !keys.has(`${c.indicator}|${c.applicant ?? ''}`))
    const found = cells.length - missing.length
    return [{ table, edition, expected: cells.length, found, missing, unread: [] }]
  })
  return { ...parsed, tables }
}
