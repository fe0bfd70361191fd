import type { DatasetRows } from '../../src/dataset/rows.ts'
import type { CoverageLevel, CoverageRow } from '../../src/figures/coverage/query.ts'
import type { Filter } from '../../src/queries/filter.ts'
import type { HeadlineRow } from '../../src/figures/headline/query.ts'
import { bodiesIn, flawsOf, readingOf, WAYS, type Body } from './oracle.ts'

const kindOf = (rows: DatasetRows, body: Body): 'clean' | 'findings' | 'partial' | 'missing' => {
  if (body.report === undefined) return 'missing'
  if (body.report.capture === 'opening') return 'partial'
  return flawsOf(rows, body) > 0 ? 'findings' : 'clean'
}

/** Who filed, counted body by body. */
export const covered = (rows: DatasetRows, filter: Filter, level: CoverageLevel): CoverageRow[] => {
  const expected = new Map<string, CoverageRow>()
  for (const body of bodiesIn(rows, filter)) {
    const township = rows.townships.find((t) => t.township_code === body.code)!
    const code = township[`${level}_code`]
    const name = level === 'township' ? township.name : township[level]
    const key = `${code} ${body.year}`
    const row = expected.get(key) ?? {
      ...{ code, name, level, year: body.year },
      ...{ due: 0, clean: 0, findings: 0, partial: 0, missing: 0 },
    }
    row.due++
    row[kindOf(rows, body)]++
    expected.set(key, row)
  }
  return [...expected].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

const sum = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => a + b, 0)

/** Headline numbers of one year by plain loops; `other` is the year that it is matched with. */
export const pooled = (
  rows: DatasetRows,
  filter: Filter,
  year: number,
  other: number,
): HeadlineRow => {
  const bodies = bodiesIn(rows, filter, [year])
  const otherOf = (body: Body) => bodiesIn(rows, filter, [other]).find((b) => b.code === body.code)!
  const reading = (body: Body, id: string) => readingOf(rows, body, WAYS[id]!)
  const total = (body: Body) =>
    body.report?.total_scope === 'one channel' ? null : reading(body, 'volume').value
  const received = (body: Body) => reading(body, 'received').value
  const mail = (body: Body) => {
    const [a, b] = [reading(body, 'mail_received').value, reading(body, 'mail_replied').value]
    return a === null || b === null ? null : { received: a, replied: b }
  }
  const known = <T>(of: (body: Body) => T | null) =>
    bodies.flatMap((body) => {
      const value = of(body)
      return value === null ? [] : [{ body, value }]
    })
  const matched = <T>(of: (body: Body) => T | null) =>
    known(of).filter(({ body }) => of(otherOf(body)) !== null)
  const values = <T>(list: { value: T }[]) => list.map(({ value }) => value)
  const letters = values(known(mail))
  const lettersReceived = sum(letters.map((l) => l.received))
  const lettersReplied = sum(letters.map((l) => l.replied))
  const lettersMatched = values(matched(mail))
  return {
    year,
    due: bodies.length,
    reports: bodies.filter((b) => b.report !== undefined).length,
    full: bodies.filter((b) => b.report?.capture === 'full').length,
    clean: bodies.filter((b) => kindOf(rows, b) === 'clean').length,
    volume: sum(values(known(total))),
    volume_have: known(total).length,
    volume_approximate: known(total).filter(
      ({ body }) => reading(body, 'volume').state === 'approximate',
    ).length,
    volume_one_channel: bodies.filter(
      (b) => b.report?.total_scope === 'one channel' && reading(b, 'volume').value !== null,
    ).length,
    volume_matched: sum(values(matched(total))),
    volume_matched_have: matched(total).length,
    requests: sum(values(known(received))),
    requests_have: known(received).length,
    requests_from_text: known(received).filter(
      ({ body }) => readingOf(rows, body, [['applications.received']]).value === null,
    ).length,
    requests_matched: sum(values(matched(received))),
    requests_matched_have: matched(received).length,
    mail_received: lettersReceived,
    mail_replied: lettersReplied,
    mail_have: letters.length,
    mail_rate:
      lettersReceived === null || lettersReceived === 0 ? null : lettersReplied! / lettersReceived,
    mail_matched_received: sum(lettersMatched.map((l) => l.received)),
    mail_matched_replied: sum(lettersMatched.map((l) => l.replied)),
    mail_matched_have: lettersMatched.length,
  }
}
