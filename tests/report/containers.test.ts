import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'
import { compare, figuresArbitrary } from './figures.ts'
import { CONTAINERS } from './containers.ts'
import { SAVED } from './saved-files.ts'
import { OFD } from './write-ofd.ts'
import { OLD_WORD } from './write-doc.ts'

describe.each([...CONTAINERS, ...SAVED, ...OLD_WORD, ...OFD])(
  '$name',
  ({ name, fileName, write }) => {
    it('gives back every cell, blanks included, and the identity', async () => {
      await fc.assert(
        fc.asyncProperty(figuresArbitrary('with blanks'), async ({ figures, expected }) => {
          const reading = await readReport(write(figures), fileName, null)
          if ('error' in reading) throw new Error(reading.error.message)
          const { report } = reading
          expect(compare(report, expected)).toEqual({ wrong: [], missing: [] })
          expect(report.identity).toMatchObject({
            township: '青石镇',
            year: 2022,
            edition: figures.edition,
            title: '青石镇2022年政府信息公开工作年度报告',
            publishedOn: '2023-01-12',
            periodStart: '2022-01-01',
            periodEnd: '2022-12-31',
          })
          expect(report.identityConflicts).toEqual([])
        }),
        { numRuns: /^(?:PDF|OFD)/u.test(name) ? 2 : 6 },
      )
    }, 120_000)
  },
)
