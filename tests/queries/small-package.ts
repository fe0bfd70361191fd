import { VALUE_STATES, type ValueState } from '../../src/queries/value-state.ts'
import type {
  Capture,
  DatasetAbout,
  DatasetRows,
  FindingRow,
  ObservationRow,
  ReportRow,
  TownshipRow,
} from '../../src/dataset/rows.ts'
import { APPLICATIONS } from '../../src/form/applications.ts'
import type { Edition } from '../../src/form/edition.ts'
import { INDICATORS, type IndicatorId } from '../../src/form/indicators.ts'

/**
 * Two counties made by hand so that every state of a value occurs. 990101 has four townships:
 * 101 told in full with requests, 102 in full with zeros and blanks, 103 captured in part,
 * 104 without any report. 990201 (another prefecture) has two.
 */
export const ABOUT: DatasetAbout = {
  id: 'small',
  title: '试验数据',
  description: '查询测试用',
  collection: 'complete',
  synthetic: true,
  dataDate: '2026-01-31',
  sources: [{ title: '手工编写' }],
}

const township = (
  code: string,
  name: string,
  county: string,
  population: number | null,
): TownshipRow => ({
  township_code: code,
  name,
  kind: '镇',
  county_code: code.slice(0, 6),
  county,
  prefecture_code: code.slice(0, 4),
  prefecture: code.startsWith('9901') ? '甲市' : '乙市',
  province_code: '99',
  province: '试验省',
  matched: true,
  population,
})

type Figures = Partial<Record<IndicatorId, number | 'blank' | `about ${number}`>>

interface Told {
  code: string
  year: number
  edition: Edition | null
  capture?: Capture
  oneChannel?: boolean
  /** When it was published; null: not known. Left out: 20 January. */
  published?: string | null
  figures: Figures
  findings?: FindingRow['severity'][]
}

/** The whole applications table of an edition in its total column: given cells, else 0. */
const table = (edition: '2019' | '2021', cells: Figures = {}): Figures => ({
  ...Object.fromEntries(APPLICATIONS[edition].map((row) => [row.indicator, 0])),
  ...cells,
})

export const TOLD: readonly Told[] = [
  {
    code: '990101101',
    year: 2020,
    edition: '2019',
    figures: {
      'disclosed.total': 100,
      ...table('2019', {
        'applications.received': 5,
        'applications.carried_in': 1,
        'applications.granted': 2,
        'applications.partly_granted': 1,
        'applications.refused.state_secret': 1,
        'applications.other': 1,
        'applications.concluded': 5,
        'applications.carried_out': 1,
      }),
      'mail.received': 10,
      'mail.replied': 9,
      'mail.reply_rate': 90,
    },
    findings: ['error', 'note'],
  },
  {
    code: '990101101',
    year: 2021,
    edition: '2021',
    published: '2022-01-31',
    figures: {
      'disclosed.total': 'about 150',
      ...table('2021', {
        'applications.received': 8,
        'applications.carried_in': 1,
        'applications.granted': 3,
        'applications.refused.internal_affairs': 2,
        'applications.refused.process_information': 1,
        'applications.unable.not_held': 1,
        'applications.not_processed.petition': 1,
        'applications.other.not_corrected': 1,
        'applications.concluded': 9,
      }),
      'mail.received': 'about 20',
      'mail.replied': 20,
      'hotline.received': 3,
      'hotline.replied': 4,
    },
    findings: ['note'],
  },
  {
    code: '990101102',
    year: 2020,
    edition: '2019',
    published: null,
    figures: {
      'disclosed.total': 'blank',
      ...table('2019', { 'applications.refused.third_party_rights': 'blank' }),
      'mail.received': 0,
      'mail.replied': 0,
    },
  },
  {
    code: '990101102',
    year: 2021,
    edition: '2021',
    published: '2022-02-01',
    figures: {
      'disclosed.total': 0,
      ...table('2021', {
        'applications.concluded': 2,
        'applications.granted': 2,
        'applications.refused.state_secret': 'blank',
      }),
      'mail.replied': 6,
      'mail.reply_rate': 100,
    },
  },
  {
    code: '990101103',
    year: 2021,
    edition: null,
    capture: 'opening',
    oneChannel: true,
    published: null,
    figures: { 'disclosed.total': 40, 'narrative.applications_received': 2 },
    findings: ['warning'],
  },
  // The old sheet has no cell for what the later tables ask.
  { code: '990201101', year: 2018, edition: '2014', figures: {} },
  { code: '990201101', year: 2020, edition: '2019', figures: { ...table('2019') } },
  {
    code: '990201101',
    year: 2021,
    edition: '2019',
    // Letters received and not a word on replies: no part of any reply rate.
    figures: { 'disclosed.total': 30, 'narrative.applications_received': 1, 'mail.received': 4 },
  },
]

const TOWNSHIPS = [
  township('990101101', '东镇', '甲一县', 20000),
  township('990101102', '西镇', '甲一县', null),
  township('990101103', '南镇', '甲一县', null),
  township('990101104', '北镇', '甲一县', null),
  township('990201101', '河镇', '乙一县', 5000),
  township('990201102', '山镇', '乙一县', null),
]

const idOf = (told: Told): string => `${told.code}-${told.year}`

const reportOf = (told: Told): ReportRow => ({
  report_id: idOf(told),
  township_code: told.code,
  year: told.year,
  edition: told.edition,
  title: `${told.year}年报告`,
  published_on: told.published === undefined ? `${told.year + 1}-01-20` : told.published,
  source_url: `https://example.org/${idOf(told)}`,
  source_file: null,
  source_sha256: null,
  capture: told.capture ?? 'full',
  total_scope: told.oneChannel === true ? 'one channel' : null,
})

const observationsOf = (told: Told): ObservationRow[] =>
  Object.entries(told.figures).map(([indicator, figure], i) => {
    const about = typeof figure === 'string' && figure !== 'blank'
    return {
      report_id: idOf(told),
      position: i + 1,
      indicator,
      applicant: indicator.startsWith('applications.') ? 'total' : null,
      label: null,
      value: figure === 'blank' ? null : about ? Number(figure.slice(6)) : (figure as number),
      status: figure === 'blank' ? 'blank' : about ? 'approximate' : 'stated',
      evidence: `依据 ${indicator}`,
      line: i + 1,
    }
  })

/** Figures that must never be taken for totals: another applicant's, a topic's, a second reading. */
const DECOYS: ObservationRow[] = [
  ['applications.received', 'natural_person', null, 4],
  ['disclosed.by_topic', null, '办事指南', 72],
  ['mail.received', null, '镇长信箱', 3],
  ['disclosed.total', null, null, 999],
].map(([indicator, applicant, label, value], i) => ({
  report_id: '990101101-2020',
  // Before and after the real ones: neither order may let them in.
  position: label === null ? 900 + i : -i,
  indicator: indicator as string,
  applicant: applicant as string | null,
  label: label as string | null,
  value: value as number,
  status: 'stated',
  evidence: '不应计入',
  line: 900 + i,
}))

export const ROWS: DatasetRows = {
  townships: TOWNSHIPS,
  reports: TOLD.map(reportOf),
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
  observations: [...TOLD.flatMap(observationsOf), ...DECOYS],
  findings: TOLD.flatMap((told) =>
    (told.findings ?? []).map((severity, i) => ({
      report_id: idOf(told),
      position: i + 1,
      rule: 'balance.intake',
      severity,
      message_zh: '新收加结转不等于办结加结转：6 与 5',
      message_en: 'intake 6, handled 5',
      expected: 6,
      actual: 5,
      cells: 'applications.received:total',
      evidence: null,
    })),
  ),
  checks: TOLD.map((told) => ({
    report_id: idOf(told),
    rule: 'balance.intake',
    assessed: 7,
    failed: 0,
    not_assessed: null,
  })),
}

/** States that a person or a picture gives: they need a package that was not read from text. */
const NOT_OF_TEXT: ReadonlySet<ValueState> = new Set([
  'recognised',
  'corrected',
  'confirmed',
  'to_check',
])

/** The states that a value of a package read from text can have. */
export const STATES_OF_TEXT: readonly ValueState[] = VALUE_STATES.filter(
  (state) => !NOT_OF_TEXT.has(state),
)
