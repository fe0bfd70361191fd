import type { DatasetRows, ObservationRow, ReportRow, TownshipRow } from '../dataset/rows.ts'
import type { Landing, LandingExample, LandingFacts, LandingPlace } from '../queries/landing.ts'
import { isFiller } from '../wording/data-words.ts'

const SHOWN = { townships: 6, counties: 8 } as const

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

/** The first number of an indicator of a report, of all applicants together; approximate ones too. */
const stated = (rows: readonly ObservationRow[], indicator: string): ObservationRow | null =>
  rows.find(
    (row) =>
      row.indicator === indicator &&
      row.value !== null &&
      row.status !== 'to_check' &&
      (row.applicant === null || row.applicant === 'total'),
  ) ?? null

/** The whole sentence that holds a number; null where the words kept are cut before its end. */
const sentenceWith = (words: string | null, value: number): string | null =>
  words
    ?.match(/[^。；;]+[。；;]/gu)
    ?.find((one) => new RegExp(`(?<!\\d)${value}(?!\\d)`).test(one)) ?? null

type Of = ReadonlyMap<string, readonly ObservationRow[]>

/** The report with the most numbers whose total stands in a sentence beside its parts. */
const exampleOf = (rows: DatasetRows, of: Of): LandingExample | null => {
  const bodies = new Map(rows.townships.map((row) => [row.township_code, row]))
  const known = rows.reports
    .filter((report) => report.capture === 'full' && report.total_scope === null)
    .sort((a, b) => (of.get(b.report_id)?.length ?? 0) - (of.get(a.report_id)?.length ?? 0))
  for (const report of known) {
    const mine = of.get(report.report_id) ?? []
    const total = stated(mine, 'disclosed.total')
    const words = total && sentenceWith(total.evidence, total.value ?? 0)
    const body = bodies.get(report.township_code)
    if (
      total?.status !== 'stated' ||
      total.value === null ||
      total.line === null ||
      !words ||
      !body
    )
      continue
    const parts = mine.flatMap(({ indicator, label, value, line }) =>
      indicator === 'disclosed.by_topic' && line === total.line && label !== null && value !== null
        ? [{ label, value }]
        : [],
    )
    if (parts.length < 2) continue
    return {
      township: body.name,
      code: body.township_code,
      county: body.county,
      countyCode: body.county_code,
      year: report.year,
      line: total.line,
      words: words.trim(),
      total: total.value,
      parts,
      isFound: rows.findings.some(
        ({ report_id, rule }) => report_id === report.report_id && rule === 'narrative.parts',
      ),
    }
  }
  return null
}

const middle = (sorted: readonly number[]): number =>
  (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2

const volumeOf = (rows: DatasetRows, of: Of): LandingFacts['volume'] => {
  const totals = rows.reports.flatMap((report) => {
    const total = stated(of.get(report.report_id) ?? [], 'disclosed.total')?.value ?? null
    return total === null || report.total_scope !== null ? [] : [{ year: report.year, total }]
  })
  const years = [...grouped(totals, ({ year }) => String(year)).values()]
  // Of as many the later year.
  const [best] = years.sort((a, b) => b.length - a.length || b[0]!.year - a[0]!.year)
  if (!best) return null
  const values = best.map(({ total }) => total).sort((a, b) => a - b)
  const [least, most] = [values[0]!, values.at(-1)!]
  return { year: best[0]!.year, have: values.length, median: middle(values), least, most }
}

const factsOf = (rows: DatasetRows, of: Of): LandingFacts => {
  const codes = new Set(rows.reports.map((report) => report.township_code))
  const held = rows.townships.filter((row) => codes.has(row.township_code))
  const years = rows.reports.map(({ year }) => year).sort((a, b) => a - b)
  const letters = { have: 0, received: 0, replied: 0 }
  const requests = { have: 0, received: 0 }
  for (const report of rows.reports) {
    const mine = of.get(report.report_id) ?? []
    const [received, replied] = ['mail.received', 'mail.replied'].map(
      (id) => stated(mine, id)?.value,
    )
    if (typeof received === 'number' && typeof replied === 'number') {
      letters.have += 1
      letters.received += received
      letters.replied += replied
    }
    const asked = (
      stated(mine, 'applications.received') ?? stated(mine, 'narrative.applications_received')
    )?.value
    if (typeof asked === 'number') {
      requests.have += 1
      requests.received += asked
    }
  }
  return {
    held: {
      reports: rows.reports.length,
      townships: codes.size,
      counties: new Set(held.map((row) => row.county_code)).size,
      first: years[0] ?? 0,
      last: years.at(-1) ?? 0,
    },
    volume: volumeOf(rows, of),
    letters: letters.have > 0 ? letters : null,
    requests: requests.have > 0 ? requests : null,
  }
}

/** The year of which most reports are held, the latest of several. */
const bestYear = (reports: readonly ReportRow[]): { year: number; bodies: number } => {
  const [best] = [...grouped(reports, ({ year }) => String(year)).values()].sort(
    (a, b) => b.length - a.length || b[0]!.year - a[0]!.year,
  )
  return { year: best![0]!.year, bodies: best!.length }
}

const richest = <T extends LandingPlace & { readonly figures: number }>(
  places: readonly T[],
  most: number,
): readonly LandingPlace[] =>
  [...places]
    .sort((a, b) => b.reports - a.reports || b.figures - a.figures || (a.code < b.code ? -1 : 1))
    .slice(0, most)
    .map(({ code, name, within, reports, year, bodies }) => ({
      code,
      name,
      within,
      reports,
      year,
      bodies,
    }))

/** What a set opens with: an example, facts, and the places of which most is held. */
export const landingOf = (rows: DatasetRows): Landing => {
  const of: Of = grouped(rows.observations, (row) => row.report_id)
  const bodies = new Map(rows.townships.map((row) => [row.township_code, row]))
  const bodyOf = (report: ReportRow): TownshipRow => bodies.get(report.township_code)!
  const placesOf = (
    keyOf: (body: TownshipRow) => string,
    named: (body: TownshipRow) => Pick<LandingPlace, 'name' | 'within'>,
  ) =>
    [...grouped(rows.reports, (report) => keyOf(bodyOf(report)))].map(([code, reports]) => ({
      code,
      ...named(bodyOf(reports[0]!)),
      reports: reports.length,
      ...bestYear(reports),
      figures: reports.reduce((sum, { report_id }) => sum + (of.get(report_id)?.length ?? 0), 0),
    }))
  const townships = placesOf(
    (body) => body.township_code,
    (body) => ({ name: body.name, within: body.county }),
  )
  const counties = placesOf(
    (body) => body.county_code,
    (body) => ({
      name: body.county,
      within: [body.province, body.prefecture].filter((name) => !isFiller(name)).join(' '),
    }),
  )
  return {
    example: exampleOf(rows, of),
    facts: factsOf(rows, of),
    townships: richest(townships, SHOWN.townships),
    counties: richest(counties, SHOWN.counties),
  }
}
