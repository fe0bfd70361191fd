import type { Example } from '../example.ts'
import { report } from '../report-builder.ts'

export const examples: readonly Example[] = [
  { name: 'holds where all cells of 2021 are there', report: report(), assessed: 3 },
  {
    name: 'holds where all cells of 2019 are there',
    report: report({ edition: '2019' }),
    assessed: 3,
  },
  {
    name: 'fails where a table is only a picture',
    report: report({ without: ['review'] }),
    assessed: 3,
    findings: [{ severity: 'warning', expected: 15, actual: 0 }],
  },
  {
    name: 'fails where a cell was lost',
    report: report({ edition: '2019', absent: ['applications.carried_out:total'] }),
    assessed: 3,
    findings: [{ severity: 'warning', expected: 161, actual: 160 }],
  },
  {
    name: 'fails three times where the text has no table at all',
    report: report({ edition: null }),
    assessed: 3,
    findings: [
      { severity: 'warning', expected: null, actual: 0 },
      { severity: 'warning', expected: null, actual: 0 },
      { severity: 'warning', expected: null, actual: 0 },
    ],
  },
  {
    name: 'can not be assessed where only the opening was captured',
    report: report({ edition: null }),
    context: { capture: 'opening' },
    assessed: 0,
  },
]
