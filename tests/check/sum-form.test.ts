import { describe, expect, it } from 'vitest'
import { againstCounty, imbalances } from '../../src/check/summed/check-sum.ts'
import {
  cellAt,
  commonEdition,
  figuresIn,
  gapsOf,
  sumForm,
  type SummedBody,
} from '../../src/check/summed/sum-form.ts'
import type { FigureKey } from '../../src/form/printed-tables.ts'
import type { Observation } from '../../src/report/parsed-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { sampleDrafts } from '../../src/sample/sample-drafts.ts'

const bodies: readonly SummedBody[] = await Promise.all(
  sampleDrafts(20250101).map(async (draft) => {
    const bytes = new TextEncoder().encode(renderReport(draft))
    const reading = await readReport(bytes, draft.fileName, null)
    if ('error' in reading) throw new Error(reading.error.message)
    return {
      code: draft.townshipCode,
      name: draft.township,
      kind: '镇',
      report: reading.report,
    }
  }),
)
const form = sumForm(bodies, '2021')

const key = (indicator: string, applicant: string | null = null): FigureKey =>
  ({ indicator, applicant, label: null }) as FigureKey

/** The same by a plain loop over what the reports print. */
const plainly = (cell: FigureKey): { value: number | null; counted: number } => {
  let value: number | null = null
  let counted = 0
  for (const { report } of bodies) {
    const own = report.observations.find(
      (o) =>
        o.place.kind === 'cell' && o.indicator === cell.indicator && o.applicant === cell.applicant,
    )
    if (own === undefined || own.value === null) continue
    value = (value ?? 0) + own.value
    counted += 1
  }
  return { value, counted }
}

const changed = (body: SummedBody, cell: FigureKey, part: Partial<Observation>): SummedBody => ({
  ...body,
  report: {
    ...body.report,
    observations: body.report.observations.map((o) =>
      o.indicator === cell.indicator && o.applicant === cell.applicant && o.place.kind === 'cell'
        ? { ...o, ...part }
        : o,
    ),
  },
})

describe('the summed form', () => {
  it('keeps to the edition of most reports', () => {
    expect(commonEdition(bodies)).toBe('2021')
    expect(commonEdition([])).toBeNull()
  })

  it('adds up every cell as a plain loop does, and says over how many', () => {
    const all = form.tables.flatMap(figuresIn)
    expect(all.length).toBeGreaterThan(150)
    for (const cell of all)
      expect({ cell, ...plainly(cell) }).toEqual({
        cell,
        value: cellAt(form, cell).value,
        counted: cellAt(form, cell).counted,
      })
  })

  it('takes a blank for no zero, and names who left it', () => {
    const cell = key('applications.received', 'total')
    const [first, ...others] = bodies
    const before = cellAt(sumForm(others, '2021'), cell)
    const with_ = sumForm(
      [changed(first!, cell, { value: null, status: 'blank' }), ...others],
      '2021',
    )
    expect(cellAt(with_, cell).value).toBe(before.value)
    expect(cellAt(with_, cell).counted).toBe(before.counted)
    expect(cellAt(with_, cell).shares[0]).toMatchObject({ share: 'blank', value: null })
    const gap = gapsOf(with_).find(({ body }) => body.code === first!.code)
    expect(gap?.cells).toContainEqual({ key: expect.objectContaining(cell), share: 'blank' })
  })

  it('takes nothing that is to be checked, nothing of another edition, and no number out of none', () => {
    const cell = key('applications.received', 'total')
    const doubtful = changed(bodies[0]!, cell, { status: 'to_check' })
    const one = cellAt(sumForm([doubtful], '2021'), cell)
    expect(one).toMatchObject({ value: null, counted: 0 })
    expect(one.shares[0]?.share).toBe('to_check')
    const other = sumForm(bodies.slice(0, 1), '2019')
    expect(cellAt(other, cell).shares[0]?.share).toBe('no_table')
    expect(gapsOf(other)[0]?.tables).toHaveLength(3)
  })

  it('finds a sum that does not hold, and whose form causes it', () => {
    const applicant = bodies[0]!.report.observations.find(
      (o) => o.indicator === 'applications.received' && o.applicant !== 'total',
    )?.applicant
    const own = key('applications.received', applicant ?? 'total')
    const before = cellAt(sumForm(bodies.slice(0, 1), '2021'), own).value ?? 0
    const broken = changed(bodies[0]!, own, { value: before + 7, status: 'stated' })
    const whole = bodies.filter(({ report }) => report.tables.length === 3).slice(1)
    const { failed, assessed } = imbalances(sumForm([broken, ...whole], '2021'))
    expect(assessed).toBeGreaterThan(0)
    const row = failed.find(({ finding }) => finding.rule === 'balance.applicants')
    expect(row?.from.map(({ body }) => body.code)).toContain(broken.code)
  })

  it('holds the county’s own report against the sum, cell by cell', () => {
    const [county, ...parts] = bodies
    const sum = sumForm(parts, '2021')
    const { differences, same, unasked, absent } = againstCounty(sum, county!.report)
    const all = sum.tables.filter(({ table }) => !absent.includes(table)).flatMap(figuresIn)
    expect(differences.length + same + unasked).toBe(all.length)
    for (const { sum: own, county: printed } of differences) expect(own).not.toBe(printed)
    const own = againstCounty(sumForm([county!], '2021'), county!.report)
    expect(own.differences).toEqual([])
    const older = againstCounty(sumForm(parts, '2019'), county!.report)
    expect(older).toMatchObject({ differences: [], same: 0, unasked: 0 })
    expect(older.absent).toHaveLength(3)
    const cell = key('applications.received', 'total')
    const other = changed(county!, cell, { value: 999, status: 'stated' })
    expect(againstCounty(sumForm([county!], '2021'), other.report).differences).toEqual([
      expect.objectContaining({ county: 999, counted: 1 }),
    ])
  })
})
