import type { ObservationStatus } from '../report/parsed-report.ts'
import type { Severity } from '../findings/finding.ts'

/** Rows of the data package as values; column meanings are in tables.ts. */
export interface TownshipRow {
  township_code: string
  name: string
  kind: string
  county_code: string
  county: string
  prefecture_code: string
  prefecture: string
  province_code: string
  province: string
  matched: boolean
  population: number | null
}

export type Capture = 'full' | 'opening'

export interface ReportRow {
  report_id: string
  township_code: string
  year: number
  edition: string | null
  title: string | null
  published_on: string | null
  source_url: string | null
  source_file: string | null
  source_sha256: string | null
  capture: Capture
  total_scope: 'one channel' | null
}

export interface IndicatorRow {
  indicator: string
  table: string
  parent: string | null
  label_zh: string
  label_en: string | null
  unit: string
  editions: string
  kind: string
}

export interface ObservationRow {
  report_id: string
  position: number
  indicator: string
  applicant: string | null
  label: string | null
  value: number | null
  status: ObservationStatus
  evidence: string | null
  line: number | null
}

export interface FindingRow {
  report_id: string
  position: number
  rule: string
  severity: Severity
  message_zh: string
  message_en: string
  expected: number | null
  actual: number | null
  cells: string | null
  evidence: string | null
}

export interface CheckRow {
  report_id: string
  rule: string
  assessed: number
  failed: number
  not_assessed: string | null
}

/** All rows of one data package. */
export interface DatasetRows {
  townships: TownshipRow[]
  reports: ReportRow[]
  indicators: IndicatorRow[]
  observations: ObservationRow[]
  findings: FindingRow[]
  checks: CheckRow[]
}

/** A licence: its short name, such as an SPDX id, and where it is to be read. */
export interface License {
  name: string
  title?: string
  path?: string
}

/**
 * What a data package is. `collection: 'complete'` says that a township without a report did not
 * file; `'partial'` says only that none was collected. `synthetic` sets carry a banner everywhere.
 */
export interface DatasetAbout {
  id: string
  title: string
  /** English twins, where the set has them. */
  titleEn?: string
  description: string
  descriptionEn?: string
  collection: 'complete' | 'partial'
  synthetic: boolean
  /** ISO date of the newest input. */
  dataDate: string
  /** Who made the set, and where its figures come from. */
  sources: { title: string; titleEn?: string; path?: string }[]
  /** Under what licence the figures are given on; left out: CC BY 4.0. */
  license?: License
  /** Lines of Markdown that the package's README ends with. */
  notes?: string[]
}
