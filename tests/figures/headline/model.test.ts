import { describe, expect, it } from 'vitest'
import { headlineFigure, type HeadlineTile } from '../../../src/figures/headline/model.ts'
import type { HeadlineRow } from '../../../src/figures/headline/query.ts'
import { context, sayAll } from '../../models/example-rows.ts'
import { say } from '../../models/translate.ts'

const row = (year: number, over: Partial<HeadlineRow> = {}): HeadlineRow => ({
  year,
  due: 12,
  reports: 10,
  full: 4,
  clean: 3,
  volume: 400,
  volume_have: 8,
  volume_approximate: 0,
  volume_one_channel: 0,
  volume_matched: 300,
  volume_matched_have: 6,
  requests: 8,
  requests_have: 9,
  requests_from_text: 0,
  requests_matched: 8,
  requests_matched_have: 9,
  mail_received: 20,
  mail_replied: 19,
  mail_have: 5,
  mail_rate: 0.95,
  mail_matched_received: 20,
  mail_matched_replied: 19,
  mail_matched_have: 5,
  ...over,
})

const tile = (rows: HeadlineRow[], id: HeadlineTile['id']): HeadlineTile => {
  const figure = headlineFigure(rows, context(12))
  sayAll(figure)
  const found = figure.chart.tiles.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no tile ${id}`)
  return found
}

const words = ({ value, basis, change, notes }: HeadlineTile): readonly (string | null)[] => [
  value && say(value),
  say(basis),
  change && say(change),
  ...notes.map(say),
]

describe('headline', () => {
  it('prints what each figure rests on', () => {
    expect(words(tile([row(2025)], 'volume'))).toEqual([
      '400 条',
      '12 个乡镇街道中 8 个有数字',
      null,
    ])
    expect(words(tile([row(2025)], 'check_clean'))).toEqual([
      '3／4',
      '全文报告 4 份；另有 6 份只采集了部分，不作判断',
      null,
    ])
  })

  it('compares only bodies with both years, in per cent only on a base of ten', () => {
    const before = row(2024, { volume_matched: 240, requests_matched: 5 })
    const rows = [before, row(2025)]
    expect(words(tile(rows, 'volume'))[2]).toBe('比 2024 年 +60 条（+25%，两年都有数字的 6 个）')
    expect(words(tile(rows, 'requests'))[2]).toBe('比 2024 年 +3 件（两年都有数字的 9 个）')
    const figure = headlineFigure(rows, context(12))
    const volume = figure.rows.find((r) => r.unit?.value !== null && r.number?.value === 400)
    expect(volume?.change?.value).toBe(60)
    expect(volume?.change_percent?.value).toBe(0.25)
  })

  it('has a change only of half of those counted, and of five; of fewer in scope of all', () => {
    const changeOf = (matched: number, have: number, due = 12) => {
      const now = { due, volume_have: have, volume_matched_have: matched }
      const rows = [row(2024, { due, volume_matched: 240 }), row(2025, now)]
      return tile(rows, 'volume').change !== null
    }
    expect([changeOf(1, 1), changeOf(2, 2), changeOf(4, 4)]).toEqual([false, false, false])
    expect([changeOf(5, 5), changeOf(5, 10), changeOf(5, 11), changeOf(0, 0)]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([changeOf(1, 1, 1), changeOf(3, 3, 4), changeOf(2, 3, 4)]).toEqual([true, true, false])
    const mail = (matched: number) =>
      tile([row(2024), row(2025, { mail_matched_have: matched, mail_have: 10 })], 'mail_reply')
    expect([mail(4).change, mail(5).change !== null]).toEqual([null, true])
  })

  it('says what did not change as the same, not as 0', () => {
    const rows = [row(2024), row(2025)]
    const changes = tile(rows, 'coverage').change
    expect(changes && say(changes)).toBe('与 2024 年持平')
    for (const id of ['volume', 'requests', 'mail_reply'] as const)
      expect(say(tile(rows, id).change!)).toMatch(/^与 2024 年持平（/)
  })

  it('gives rates a change in points and marks few cases', () => {
    const before = row(2024, { mail_matched_received: 10, mail_matched_replied: 9 })
    expect(words(tile([before, row(2025)], 'mail_reply'))).toEqual([
      '95%',
      '收到 20 件，答复 19 件；12 个乡镇街道中 5 个两数俱全',
      '比 2024 年 +5 个百分点（两年都有数字的 5 个）',
      '样本少（20 件）',
    ])
  })

  it('has no number where nobody has one: not 0, not 100 %', () => {
    const none = row(2025, {
      volume: null,
      volume_have: 0,
      volume_matched: null,
      volume_matched_have: 0,
      full: 0,
      clean: 0,
      mail_received: null,
      mail_replied: null,
      mail_rate: null,
      mail_have: 0,
      mail_matched_received: null,
      mail_matched_replied: null,
      mail_matched_have: 0,
    })
    for (const id of ['volume', 'mail_reply', 'check_clean'] as const) {
      expect(tile([none], id)).toMatchObject({ value: null, number: null, change: null })
    }
    const figure = headlineFigure([none], context(12))
    const states = figure.rows.map((r) => r.state?.value)
    expect(states).toEqual(['stated', 'no_denominator', 'no_number', 'stated', 'no_number'])
  })

  it('does not call a growing collection a change', () => {
    const rows = [row(2024, { reports: 5 }), row(2025)]
    const change = (collection: 'complete' | 'partial') =>
      headlineFigure(rows, context(12, [2025], { collection })).chart.tiles[0]?.change
    expect(change('complete') && say(change('complete')!)).toBe(
      '比 2024 年 +5 份（+41.7 个百分点）',
    )
    expect(change('partial')).toBeNull()
    // Nor is what it holds a share of anything: a count, and which roster it is beside.
    const figure = headlineFigure(rows, context(12, [2025], { collection: 'partial' }))
    const [first] = figure.chart.tiles
    expect(words(first!)).toEqual(['10 份', '所在县区的名录上有 12 个乡镇街道', null])
    expect(figure.rows[0]?.rate?.value).toBeNull()
  })

  it('counts chosen townships where no row names them', () => {
    const { filter, ...rest } = context(2)
    const chosen = { ...rest, filter: { ...filter, townships: ['990101001', '990101002'] } }
    expect(say(headlineFigure([row(2025)], chosen).heading)).toContain('所选 2 个乡镇街道')
  })

  it('stands without any row', () => {
    sayAll(headlineFigure([], context(0)))
  })
})
