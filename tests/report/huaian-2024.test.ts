import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'

const FOLDER = resolve(import.meta.dirname, '../../../shared/reports')
const isThere = existsSync(resolve(FOLDER, 'huaian-2024.pdf'))

interface Expected {
  readonly observations: readonly {
    readonly indicator: string
    readonly applicant: string | null
    readonly value: number | null
    readonly status: string
  }[]
}

// The file is not in the repository: where it is absent this test says that it was left out.
it.skipIf(!isThere)(
  'the PDF of a real city report gives every published cell',
  async () => {
    const bytes = new Uint8Array(readFileSync(resolve(FOLDER, 'huaian-2024.pdf')))
    const expected: unknown = JSON.parse(readFileSync(resolve(FOLDER, 'huaian-2024.json'), 'utf8'))
    const reading = await readReport(bytes, 'huaian-2024.pdf', null)
    if ('error' in reading) throw new Error(reading.error.message)
    const { report } = reading
    const cells = report.observations
      .filter((o) => o.place.kind === 'cell')
      .map((o) => `${o.indicator} ${o.applicant} ${o.value} ${o.status}`)
    const published = (expected as Expected).observations.map(
      (o) => `${o.indicator} ${o.applicant} ${o.value} ${o.status}`,
    )
    expect(cells.toSorted()).toEqual(published.toSorted())
    expect(report.identity).toMatchObject({ year: 2024, edition: '2021' })
    expect(report.tables.flatMap((t) => [...t.missing, ...t.unread])).toEqual([])
  },
  60_000,
)
