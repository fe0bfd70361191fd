import type { ReportRows } from '../dataset/report-rows.ts'
import type { FindingRow, TownshipRow } from '../dataset/rows.ts'
import { JUDGING_RULE_IDS } from '../findings/rule-ids.ts'
import { RULES } from '../findings/rules.ts'
import { indicator } from '../form/indicators.ts'
import { generateSample } from './generate-sample.ts'
import type { SampleReport } from './sample-report.ts'

/** A county's rows as they stand in a data package, made without any report being read. */
export interface SimulatedCounty {
  readonly townships: readonly TownshipRow[]
  readonly reports: readonly ReportRows[]
}

/** Two digits that no province of China has, as many as there are provinces. */
const PROVINCES = [
  16, 17, 18, 19, 24, 25, 26, 27, 28, 29, 38, 39, 47, 48, 49, 55, 56, 57, 58, 59, 66, 67, 68, 69,
  72, 73, 74, 75, 76, 77, 78,
] as const

/** Counties of a prefecture. */
const IN_PREFECTURE = 10

/** Every simulated county has as many townships as the sample's. */
export const TOWNSHIPS_IN_COUNTY = 12

const numbered = (n: number): string =>
  [...String(n)].map((digit) => '零一二三四五六七八九'.charAt(Number(digit))).join('')

/**
 * Where the county stands among `of` counties: they are shared out over the provinces in their order,
 * so that a few of them are one province, and a nation's are all. `n` counts from 0.
 */
const placeOf = (n: number, of: number) => {
  const each = Math.max(99, Math.ceil(of / PROVINCES.length))
  const province = PROVINCES[Math.floor(n / each)]
  if (province === undefined) throw new Error(`simulate: no province for county ${n} of ${of}`)
  const within = n % each
  const prefecture = 1 + Math.floor(within / IN_PREFECTURE)
  const prefectureCode = `${province}${String(prefecture).padStart(2, '0')}`
  return {
    county_code: `${prefectureCode}${String(1 + (within % IN_PREFECTURE)).padStart(2, '0')}`,
    county: `模拟${numbered(n + 1)}县`,
    prefecture_code: prefectureCode,
    prefecture: `模拟${numbered(prefecture)}市`,
    province_code: String(province),
    province: `模拟${numbered(province)}省`,
  }
}

const findingRows = (report_id: string, { truth }: SampleReport): FindingRow[] =>
  truth.findings.map(({ rule, severity, expected, actual }, i) => {
    const { titleZh, titleEn } = RULES.find(({ id }) => id === rule)!
    return {
      report_id,
      position: i + 1,
      rule,
      severity,
      message_zh: titleZh,
      message_en: titleEn,
      expected,
      actual,
      cells: null,
      evidence: null,
    }
  })

const rowsOf = (report: SampleReport, townshipCode: string): ReportRows => {
  const { year, edition, truth, signedOn, fileName } = report
  const report_id = `${townshipCode}-${year}`
  const findings = findingRows(report_id, report)
  return {
    report: {
      report_id,
      township_code: townshipCode,
      year,
      edition,
      title: `${report.township}${year}年政府信息公开工作年度报告`,
      published_on: signedOn,
      source_url: null,
      source_file: fileName,
      source_sha256: null,
      capture: 'full',
      total_scope: null,
    },
    observations: truth.observations.map((o, i) => ({
      report_id,
      position: i + 1,
      ...o,
      evidence: `${indicator(o.indicator)?.labelZh ?? o.indicator}：${o.value ?? ''}`,
      line: i + 1,
    })),
    findings,
    checks: JUDGING_RULE_IDS.map((rule) => ({
      report_id,
      rule,
      assessed: 1,
      failed: findings.filter((f) => f.rule === rule).length,
      not_assessed: null,
    })),
  }
}

/**
 * One of `of` invented counties: the figures of a sample county of its own, with the findings that
 * its faults give. Pure: the same numbers give the same county.
 */
export const simulateCounty = (n: number, of: number): SimulatedCounty => {
  const place = placeOf(n, of)
  const sample = generateSample(n + 1)
  const codeOf = (code: string): string => place.county_code + code.slice(6)
  return {
    townships: sample.townships.map((township) => ({
      ...township,
      ...place,
      township_code: codeOf(township.township_code),
    })),
    reports: sample.reports.map((report) => rowsOf(report, codeOf(report.townshipCode))),
  }
}
