import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../../src/database/connection.ts'
import type { DatasetRows, ObservationRow } from '../../../src/dataset/rows.ts'
import type { IndicatorId } from '../../../src/form/indicators.ts'
import type { Filter } from '../../../src/queries/filter.ts'
import {
  reviewOutcomes,
  type ReviewOutcomesRow,
} from '../../../src/figures/review-outcomes/query.ts'
import { engineOver } from '../../queries/engine.ts'
import { named } from '../../queries/expect-figures.ts'
import { flawsOf, readingOf, type Body, type Reading } from '../../queries/oracle.ts'
import { ABOUT, ROWS } from '../../queries/small-package.ts'

vi.setConfig({ testTimeout: 60_000 })

type Known = Partial<Record<IndicatorId, number | 'blank' | 'about 2'>>

const block = (name: string, [upheld, corrected, other, pending, total]: number[]): Known => ({
  [`${name}.upheld`]: upheld,
  [`${name}.corrected`]: corrected,
  [`${name}.other`]: other,
  [`${name}.pending`]: pending,
  [`${name}.total`]: total,
})

const TOLD: Record<string, Known> = {
  // Concluded and pending ones, and both kinds of lawsuits.
  '990101101-2020': {
    ...block('review', [2, 1, 1, 1, 5]),
    ...block('litigation_direct', [1, 0, 0, 2, 3]),
    ...block('litigation_after_review', [0, 2, 0, 0, 2]),
    'narrative.reviews': 9,
  },
  // Only pending ones; a blank lawsuit cell is no nought.
  '990101101-2021': {
    ...block('review', [0, 0, 0, 3, 3]),
    ...block('litigation_direct', [0, 0, 0, 0, 0]),
    ...block('litigation_after_review', [0, 0, 0, 0, 0]),
    'litigation_after_review.upheld': 'blank',
    'narrative.litigations': 0,
  },
  '990101102-2020': {
    ...block('review', [0, 0, 0, 0, 0]),
    ...block('litigation_direct', [0, 0, 0, 0, 0]),
    ...block('litigation_after_review', [0, 0, 0, 0, 0]),
  },
  '990101102-2021': { ...block('review', [1, 0, 0, 0, 1]), 'review.corrected': 'about 2' },
  // The opening says that there was none; and of lawsuits that there was one.
  '990101103-2021': { 'narrative.reviews': 0, 'narrative.litigations': 1 },
  '990201101-2018': {
    'sheet2014.review.total': 2,
    'sheet2014.review.upheld': 1,
    'sheet2014.review.corrected': 1,
    'sheet2014.review.other': 0,
  },
}

const observations = Object.entries(TOLD).flatMap(([report_id, told]) =>
  Object.entries(told).map(([indicator, figure], i): ObservationRow => ({
    report_id,
    position: 2000 + i,
    indicator,
    applicant: null,
    label: null,
    value: figure === 'blank' ? null : figure === 'about 2' ? 2 : figure,
    status: figure === 'blank' ? 'blank' : figure === 'about 2' ? 'approximate' : 'stated',
    evidence: null,
    line: null,
  })),
)
const rows: DatasetRows = { ...ROWS, observations: [...ROWS.observations, ...observations] }

const years = [2018, 2020, 2021]
const FILTERS: [string, Filter, boolean][] = [
  ['the whole set', { region: null, years, townships: [] }, false],
  ['a county', { region: { level: 'county', code: '990101' }, years, townships: [] }, true],
  ['chosen ones', { region: null, years, townships: ['990101104', '990201101'] }, true],
]

let connection: Connection
beforeAll(async () => {
  connection = await engineOver(ABOUT, rows)
}, 60_000)
afterAll(() => connection.close())

const PARTS = ['upheld', 'corrected', 'other', 'pending', 'total']
const DIRECT = 'litigation_direct'
const AFTER = 'litigation_after_review'

/** The ways to read one part, written out once more. */
const waysOf = (name: string, part: string): string[][] => {
  const old = (sheet: string): string[][] =>
    part === 'pending' ? [] : [[`sheet2014.${sheet}.${part}`]]
  if (name === 'review')
    return [
      [`review.${part}`],
      ...old('review'),
      ...(part === 'total' ? [['narrative.reviews']] : []),
    ]
  if (name === 'litigation')
    return [
      [`${DIRECT}.${part}`, `${AFTER}.${part}`],
      ...old('litigation'),
      ...(part === 'total' ? [['narrative.litigations']] : []),
    ]
  return [[`${name === 'direct' ? DIRECT : AFTER}.${part}`]]
}

const rateOf = (name: string, body: Body): Reading => {
  const [upheld, corrected, other] = PARTS.slice(0, 3).map((part) =>
    readingOf(rows, body, waysOf(name, part)),
  ) as [Reading, Reading, Reading]
  const parts = [upheld, corrected, other]
  const gap = parts.find((part) => part.value === null)
  const told = readingOf(rows, body, waysOf(name, 'total').slice(-1))
  const tabled = readingOf(rows, body, waysOf(name, 'total').slice(0, -1))
  if (gap && tabled.value === null && told.value === 0)
    return { value: null, state: 'no_denominator' }
  if (gap) return { value: null, state: gap.state }
  const concluded = upheld.value! + corrected.value! + other.value!
  if (concluded === 0) return { value: null, state: 'no_denominator' }
  return {
    value: corrected.value! / concluded,
    state: parts.some((part) => part.state === 'approximate') ? 'approximate' : 'stated',
  }
}

describe.each(FILTERS)('reviews and lawsuits of %s', (_, filter, listsAll) => {
  it('are what plain loops find', async () => {
    const bodies = named(rows, filter, listsAll)
    const answered = await connection.query<ReviewOutcomesRow>(reviewOutcomes(filter))
    expect(answered.map((r) => [r.township_code, r.year])).toEqual(
      bodies.map((b) => [b.code, b.year]),
    )
    bodies.forEach((body, i) => {
      const row = answered[i]! as ReviewOutcomesRow & Record<string, unknown>
      expect(row.findings).toBe(flawsOf(rows, body))
      for (const name of ['review', 'direct', 'after', 'litigation'])
        for (const part of PARTS) {
          const { value, state } = readingOf(rows, body, waysOf(name, part))
          const id = `${name}_${part}`
          expect([body.code, body.year, id, row[id], row[`${id}_state`]]).toEqual([
            body.code,
            body.year,
            id,
            value,
            state,
          ])
        }
      for (const name of ['review', 'litigation']) {
        const { value, state } = rateOf(name, body)
        expect([name, row[`${name}_rate`], row[`${name}_rate_state`]]).toEqual([name, value, state])
      }
    })
  })
})

describe('one year of one township', () => {
  const one = async (township: string, year: number): Promise<ReviewOutcomesRow> => {
    const filter: Filter = { region: null, years: [year], townships: [township] }
    return (await connection.query<ReviewOutcomesRow>(reviewOutcomes(filter)))[0]!
  }

  it('leaves pending cases out of the rate, and pools both blocks of lawsuits', async () => {
    expect(await one('990101101', 2020)).toMatchObject({
      review_rate: 1 / 4,
      review_total: 5,
      review_from: 'table',
      litigation_upheld: 1,
      litigation_corrected: 2,
      litigation_pending: 2,
      litigation_rate: 2 / 3,
    })
  })

  it('has no rate where cases are only pending, and none where a cell is blank', async () => {
    expect(await one('990101101', 2021)).toMatchObject({
      review_pending: 3,
      review_rate: null,
      review_rate_state: 'no_denominator',
      litigation_upheld: null,
      litigation_rate_state: 'blank',
      litigation_total: 0,
    })
  })

  it('takes the word of the text that there was none, and says that it is the text', async () => {
    expect(await one('990101103', 2021)).toMatchObject({
      review_total: 0,
      review_total_state: 'stated',
      review_from: 'text',
      review_upheld: null,
      review_upheld_state: 'not_captured',
      review_rate_state: 'no_denominator',
      litigation_total: 1,
      litigation_from: 'text',
      litigation_rate_state: 'not_captured',
    })
  })

  it('reads the sheet of 2014, which has no pending cases', async () => {
    expect(await one('990201101', 2018)).toMatchObject({
      review_rate: 1 / 2,
      review_from: 'table',
      review_pending: null,
      review_pending_state: 'not_on_form',
      litigation_rate_state: 'not_stated',
    })
  })
})
