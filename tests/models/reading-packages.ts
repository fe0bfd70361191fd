import fc from 'fast-check'
import type {
  CheckRow,
  DatasetRows,
  FindingRow,
  ObservationRow,
  ReportRow,
  TownshipRow,
} from '../../src/dataset/rows.ts'
import { APPLICANTS } from '../../src/form/applicants.ts'
import { APPLICATIONS } from '../../src/form/applications.ts'
import { INDICATORS } from '../../src/form/indicators.ts'

/** Data packages out of small numbers, so that ties, noughts, gaps and small samples abound. */

export const YEARS = [2022, 2023, 2024]

interface Figure {
  readonly indicator: string
  readonly value: number | null
  readonly status: ObservationRow['status']
  /** The column of the applications table; its total where none is named. */
  readonly applicant?: string
  /** Of topics and channels: what the report calls it. */
  readonly label?: string
}

const stated = (indicator: string, value: number): Figure => ({
  indicator,
  value,
  status: 'stated',
})

/** A figure that is stated, approximate, blank or not there. */
const figure = (indicator: string, value: fc.Arbitrary<number>): fc.Arbitrary<Figure[]> =>
  fc.oneof(
    { weight: 8, arbitrary: value.map((n) => [stated(indicator, n)]) },
    {
      weight: 1,
      arbitrary: value.map((n): Figure[] => [{ indicator, value: n, status: 'approximate' }]),
    },
    {
      weight: 1,
      arbitrary: fc.constant<Figure[]>([{ indicator, value: null, status: 'blank' }]),
    },
    { weight: 2, arbitrary: fc.constant<Figure[]>([]) },
  )

const few = fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 12 }))

/** The whole table of requests: most cells nought, the total seldom wrong, seldom a blank. */
const table: fc.Arbitrary<Figure[]> = fc
  .record({
    cells: fc.array(few, { minLength: 6, maxLength: 6 }),
    off: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.constant(1)),
    received: few,
    carried: few,
    blank: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.nat({ max: 20 })),
  })
  .map(({ cells, off, received, carried, blank }) => {
    const given = new Map<string, number>([
      ['applications.received', received],
      ['applications.granted', cells[0]!],
      ['applications.partly_granted', cells[1]!],
      ['applications.refused.internal_affairs', cells[2]!],
      ['applications.unable.not_held', cells[3]!],
      ['applications.not_processed.petition', cells[4]!],
      ['applications.other.other', cells[5]!],
      ['applications.concluded', cells.reduce((a, b) => a + b, off)],
      ['applications.carried_out', carried],
    ])
    return APPLICATIONS['2021'].map(({ indicator }, i): Figure => {
      const value = given.get(indicator) ?? 0
      return i === blank ? { indicator, value: null, status: 'blank' } : stated(indicator, value)
    })
  })

/** Who asked, column by column: all six told, or one of them left blank. */
const applicants: fc.Arbitrary<Figure[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Figure[]>([]) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        counts: fc.array(fc.oneof(fc.constant(0), few), {
          minLength: APPLICANTS.length - 1,
          maxLength: APPLICANTS.length - 1,
        }),
        blank: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.nat({ max: 5 })),
      })
      .map(({ counts, blank }) =>
        APPLICANTS.filter(({ id }) => id !== 'total').map(({ id }, i): Figure => ({
          indicator: 'applications.received',
          applicant: id,
          value: i === blank ? null : counts[i]!,
          status: i === blank ? 'blank' : 'stated',
        })),
      ),
  },
)

/** Topics and channels under names of the report's own, most with a number. */
const parts = (indicator: string, labels: readonly string[]): fc.Arbitrary<Figure[]> =>
  fc.subarray([...labels]).chain((named) =>
    fc
      .array(fc.option(few, { freq: 5 }), { minLength: named.length, maxLength: named.length })
      .map((values) =>
        named.map((label, i): Figure => {
          const value = values[i]!
          return { indicator, label, value, status: value === null ? 'blank' : 'stated' }
        }),
      ),
  )

const block = (name: string): fc.Arbitrary<Figure[]> =>
  fc
    .tuple(
      ...['upheld', 'corrected', 'other', 'pending', 'total'].map((part) =>
        figure(`${name}.${part}`, few),
      ),
    )
    .map((all) => all.flat())

const letters = (channel: string): fc.Arbitrary<Figure[]> =>
  fc
    .tuple(
      fc.oneof(few, fc.integer({ min: 28, max: 40 })),
      fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 9 })),
      fc.constantFrom('both', 'both', 'both', 'received', 'replied', 'none'),
    )
    .map(([received, short, which]) => [
      ...(which === 'both' || which === 'received'
        ? [stated(`${channel}.received`, received)]
        : []),
      ...(which === 'both' || which === 'replied'
        ? [stated(`${channel}.replied`, Math.max(0, received - short))]
        : []),
    ])

const figures: fc.Arbitrary<Figure[]> = fc
  .tuple(
    figure('disclosed.total', fc.oneof(fc.nat({ max: 2 }), few, fc.nat({ max: 400 }))),
    fc.oneof(table, figure('narrative.applications_received', few)),
    letters('mail'),
    letters('hotline'),
    fc.oneof(block('review'), figure('narrative.reviews', fc.nat({ max: 1 }))),
    fc.oneof(
      fc
        .tuple(block('litigation_direct'), block('litigation_after_review'))
        .map((all) => all.flat()),
      figure('narrative.litigations', fc.constant(0)),
    ),
    applicants,
    parts('disclosed.by_topic', ['政策文件', '财政预决算', '乡村振兴']),
    parts('disclosed.by_channel', ['政府网站', '微信公众号', '公开栏']),
  )
  .map((all) => all.flat())

// One of them only ever notes.
const RULES = [
  'balance.intake',
  'balance.outcomes',
  'narrative.parts',
  'cell.blank',
  'outlier.county',
]

const checks = fc.array(fc.nat({ max: 2 }), { minLength: RULES.length, maxLength: RULES.length })
const findings = fc.array(
  fc.record({
    rule: fc.constantFrom(...RULES),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
  }),
  { maxLength: 2 },
)

const report = fc.record({
  capture: fc.oneof(
    { weight: 3, arbitrary: fc.constant('full' as const) },
    fc.constant('opening' as const),
  ),
  oneChannel: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, fc.constant(true)),
  figures,
  checks,
  findings,
})

const township = fc.array(fc.option(report, { freq: 4 }), {
  minLength: YEARS.length,
  maxLength: YEARS.length,
})

/** Counties of one to six townships; a township has a report of a year or none. */
export const counties = fc.array(fc.array(township, { minLength: 1, maxLength: 6 }), {
  minLength: 2,
  maxLength: 5,
})

type Counties = typeof counties extends fc.Arbitrary<infer T> ? T : never

const townshipRow = (code: string, i: number): TownshipRow => ({
  township_code: code,
  name: `第${i + 1}镇`,
  kind: '镇',
  county_code: code.slice(0, 6),
  county: `${code.slice(4, 6)}县`,
  prefecture_code: code.slice(0, 4),
  prefecture: '甲市',
  province_code: code.slice(0, 2),
  province: '试验省',
  matched: true,
  population: null,
})

/** The rows of a data package. */
export const packageOf = (made: Counties): DatasetRows => {
  const townships: TownshipRow[] = []
  const reports: ReportRow[] = []
  const observations: ObservationRow[] = []
  const found: FindingRow[] = []
  const checked: CheckRow[] = []
  made.forEach((county, c) =>
    county.forEach((years, t) => {
      const code = `9901${String(c + 10)}${String(100 + t)}`
      townships.push(townshipRow(code, t))
      years.forEach((told, y) => {
        if (told === null) return
        const report_id = `${code}-${YEARS[y]}`
        reports.push({
          report_id,
          township_code: code,
          year: YEARS[y]!,
          edition: '2021',
          title: null,
          published_on: null,
          source_url: null,
          source_file: null,
          source_sha256: null,
          capture: told.capture,
          total_scope: told.oneChannel ? 'one channel' : null,
        })
        told.figures.forEach(({ indicator, value, status, applicant, label }, i) =>
          observations.push({
            report_id,
            position: i + 1,
            indicator,
            applicant: applicant ?? (indicator.startsWith('applications.') ? 'total' : null),
            label: label ?? null,
            value,
            status,
            evidence: null,
            line: null,
          }),
        )
        told.checks.forEach((assessed, i) =>
          checked.push({ report_id, rule: RULES[i]!, assessed, failed: 0, not_assessed: null }),
        )
        told.findings.forEach(({ rule, severity }, i) =>
          found.push({
            report_id,
            position: i + 1,
            rule,
            severity,
            message_zh: '甲为 6，乙为 5',
            message_en: '6 and 5',
            expected: 6,
            actual: 5,
            cells: null,
            evidence: null,
          }),
        )
      })
    }),
  )
  return {
    townships,
    reports,
    indicators: INDICATORS.map((i) => ({
      indicator: i.id,
      table: i.table,
      parent: i.parent,
      label_zh: i.labelZh,
      label_en: i.labelEn,
      unit: i.unit,
      editions: i.editions === 'all' ? 'all' : (i.editions as readonly string[]).join(' '),
      kind: i.kind,
    })),
    observations,
    findings: found,
    checks: checked,
  }
}
