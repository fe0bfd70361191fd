import type { Example } from '../example.ts'
import { report } from '../report-builder.ts'

export const examples: readonly Example[] = [
  { name: 'holds on zeros in 23 rows', report: report({ edition: '2019' }), assessed: 23 },
  { name: 'holds on zeros in 25 rows', report: report(), assessed: 25 },
  {
    name: 'fails where a digit fell into the next cell',
    report: report({
      cells: { 'applications.granted:natural_person': 2, 'applications.granted:total': 20 },
    }),
    assessed: 25,
    findings: [{ severity: 'error', expected: 2, actual: 20, says: ['予以公开'] }],
  },
  {
    name: 'leaves out rows of which only the total is printed',
    report: report({
      cells: {
        'applications.received:natural_person': null,
        'applications.received:business': null,
        'applications.received:total': 4,
      },
    }),
    assessed: 24,
  },
  {
    name: 'can not be assessed without the table',
    report: report({ without: ['applications'] }),
    assessed: 0,
  },
]
