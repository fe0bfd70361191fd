import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import { coverage, type CoverageRow } from '../../src/queries/coverage.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { headline, type HeadlineRow } from '../../src/queries/headline.ts'
import { engineOver } from './engine.ts'
import { bodiesIn, flawsOf, readingOf, WAYS, type Body } from './oracle.ts'
import { ABOUT, ROWS } from './small-package.ts'

vi.setConfig({ testTimeout: 60_000 })

let connection: Connection
beforeAll(async () => {
  connection = await engineOver(ABOUT, ROWS)
}, 60_000)
afterAll(() => connection.close())

const years = [2018, 2020, 2021]
const whole: Filter = { region: null, years, townships: [] }
const province: Filter = { ...whole, region: { level: 'province', code: '99' } }
const prefecture: Filter = { ...whole, region: { level: 'prefecture', code: '9901' } }
const county: Filter = { ...whole, region: { level: 'county', code: '990101' } }
const chosen: Filter = { ...whole, townships: ['990101103', '990101104'] }

const kindOf = (body: Body): 'clean' | 'findings' | 'partial' | 'missing' => {
  if (body.report === undefined) return 'missing'
  if (body.report.capture === 'opening') return 'partial'
  return flawsOf(ROWS, body) > 0 ? 'findings' : 'clean'
}

describe('coverage', () => {
  it.each([
    ['province', whole],
    ['prefecture', province],
    ['county', prefecture],
    ['township', county],
    ['township', chosen],
  ] as const)('counts every body once, by %s', async (level, filter) => {
    const rows = await connection.query<CoverageRow>(coverage(filter))
    const expected = new Map<string, CoverageRow>()
    for (const body of bodiesIn(ROWS, filter)) {
      const township = ROWS.townships.find((t) => t.township_code === body.code)!
      const code = township[`${level}_code`]
      const name = level === 'township' ? township.name : township[level]
      const key = `${code} ${body.year}`
      const row = expected.get(key) ?? {
        ...{ code, name, level, year: body.year },
        ...{ due: 0, clean: 0, findings: 0, partial: 0, missing: 0 },
      }
      row.due++
      row[kindOf(body)]++
      expected.set(key, row)
    }
    expect(rows).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row))
  })

  it('tells a missing report from one captured in part', async () => {
    const rows = await connection.query<CoverageRow>(coverage({ ...chosen, years: [2021] }))
    expect(rows.map((r) => [r.code, r.partial, r.missing])).toEqual([
      ['990101103', 1, 0],
      ['990101104', 0, 1],
    ])
  })
})

const sum = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => a + b, 0)

/** Headline numbers of one year by plain loops; `other` is the year that it is matched with. */
const pooled = (filter: Filter, year: number, other: number): HeadlineRow => {
  const bodies = bodiesIn(ROWS, filter, [year])
  const otherOf = (body: Body) => bodiesIn(ROWS, filter, [other]).find((b) => b.code === body.code)!
  const reading = (body: Body, id: string) => readingOf(ROWS, body, WAYS[id]!)
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
    clean: bodies.filter((b) => kindOf(b) === 'clean').length,
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
      ({ body }) => readingOf(ROWS, body, [['applications.received']]).value === null,
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

describe('headline', () => {
  it.each([
    ['the whole set', whole],
    ['a prefecture', prefecture],
    ['a county', county],
    ['townships without letters', chosen],
  ])('pools %s as plain loops do, for the shown year and the one before', async (_, filter) => {
    const rows = await connection.query<HeadlineRow>(headline(filter))
    expect(rows).toEqual([pooled(filter, 2020, 2021), pooled(filter, 2021, 2020)])
  })

  it('is null, not nought, where nobody told a figure', async () => {
    const filter: Filter = { region: null, years: [2018], townships: ['990201101'] }
    const [, row] = await connection.query<HeadlineRow>(headline(filter))
    expect(row).toMatchObject({ reports: 1, volume: null, volume_have: 0, mail_rate: null })
  })
})
