import { describe, expect, it } from 'vitest'
import { correct, type Correction } from '../../src/dataset/corrections.ts'
import { readCorrections, writeCorrections } from '../../src/dataset/corrections-table.ts'
import { DatasetError } from '../../src/dataset/problem.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { sampleDrafts } from '../../src/sample/sample-drafts.ts'

const SEED = 20250101

const parsedOf = async (fault: string) => {
  const draft = sampleDrafts(SEED).find(({ faults }) => faults.some((kind) => kind === fault))
  const bytes = new TextEncoder().encode(renderReport(draft!))
  const reading = await readReport(bytes, draft!.fileName, null)
  if ('error' in reading) throw new Error(reading.error.message)
  return reading.report
}

const made = (part: Partial<Correction>): Correction => ({
  indicator: 'applications.received',
  applicant: 'total',
  label: null,
  kind: 'misread',
  read: null,
  set: null,
  reason: '',
  date: '2027-01-20',
  ...part,
})

describe('a correction', () => {
  it('overrules a reading and leaves all others', async () => {
    const parsed = await parsedOf('unbalanced_total')
    const after = correct(parsed, [made({ set: 99 })])
    const changed = after.observations.filter((o, i) => o !== parsed.observations[i])
    expect(changed).toMatchObject([
      { indicator: 'applications.received', applicant: 'total', value: 99, status: 'corrected' },
    ])
  })

  it('reads a cell that the reader could not', async () => {
    const parsed = await parsedOf('no_number')
    const [cell] = parsed.tables.flatMap(({ unread }) => unread)
    const { indicator, applicant } = cell!
    const after = correct(parsed, [made({ indicator, applicant, set: 12 })])
    expect(after.tables.flatMap(({ unread }) => unread)).toEqual([])
    expect(after.observations.find((o) => o.indicator === indicator)).toMatchObject({
      value: 12,
      status: 'corrected',
    })
  })

  it('confirms without changing, and notes for the township without touching', async () => {
    const parsed = await parsedOf('unbalanced_total')
    const at = (report: typeof parsed) =>
      report.observations.find(
        (o) => o.indicator === 'applications.received' && o.applicant === 'total',
      )
    const before = at(parsed)!
    expect(at(correct(parsed, [made({ kind: 'confirmed' })]))).toEqual({
      ...before,
      status: 'confirmed',
    })
    expect(correct(parsed, [made({ kind: 'township', set: 1 })])).toBe(parsed)
  })
})

describe('corrections.csv', () => {
  const all = [
    {
      ...made({ read: 3, set: 5, reason: '看错，"5" 印得不清\n见附件' }),
      report: '990101100-2026',
    },
    { ...made({ kind: 'township', read: 3, set: null }), report: 'x0123456789ab-2026' },
    {
      ...made({
        indicator: 'disclosed.by_topic',
        applicant: null,
        label: '办事指南',
        kind: 'confirmed',
        read: 1,
        set: 1,
      }),
      report: '990101100-2026',
    },
  ]

  it('comes back as it was written', () => {
    expect(readCorrections(writeCorrections(all), 'corrections.csv')).toEqual(all)
  })

  it('without a kind is told by its two values', () => {
    const csv =
      'report,indicator,applicant,label,read,set,reason,date\r\n' +
      '990101100-2026,review.total,,,1,1,,2027-01-02\r\n' +
      '990101100-2026,review.total,,,1,2,,2027-01-02\r\n'
    expect(readCorrections(csv, 'c.csv').map(({ kind }) => kind)).toEqual(['confirmed', 'misread'])
  })

  it('names file, line and column of what it cannot take', () => {
    const csv = writeCorrections([{ ...all[0]!, indicator: 'nothing' as never }])
    expect(() => readCorrections(csv, 'c.csv')).toThrow(DatasetError)
    expect(() => readCorrections(csv, 'c.csv')).toThrow(/c\.csv:2 indicator/)
  })
})
