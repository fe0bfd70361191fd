import type { Example } from '../example.ts'
import { report } from '../report-builder.ts'

export const examples: readonly Example[] = [
  { name: 'holds on zeros in all seven columns', report: report(), assessed: 7 },
  {
    name: 'holds where cases were carried in and out',
    report: report({
      cells: {
        'applications.received:natural_person': 3,
        'applications.received:total': 3,
        'applications.carried_in:natural_person': 1,
        'applications.carried_in:total': 1,
        'applications.concluded:natural_person': 2,
        'applications.concluded:total': 2,
        'applications.carried_out:natural_person': 2,
        'applications.carried_out:total': 2,
      },
    }),
    assessed: 7,
  },
  {
    name: 'fails where ten were received and none concluded or carried over',
    report: report({
      edition: '2019',
      cells: { 'applications.received:natural_person': 10, 'applications.received:total': 10 },
    }),
    assessed: 7,
    findings: [
      { severity: 'error', expected: 10, actual: 0, says: ['自然人'] },
      { severity: 'error', expected: 10, actual: 0, says: ['总计'] },
    ],
  },
  {
    name: 'leaves out a column with a blank, an approximate and an absent cell',
    report: report({
      cells: {
        'applications.received:natural_person': 5,
        'applications.carried_out:natural_person': null,
        'applications.concluded:business': '约3',
      },
      absent: ['applications.carried_in:research'],
    }),
    assessed: 4,
  },
  {
    name: 'can not be assessed without the table',
    report: report({ without: ['applications'] }),
    assessed: 0,
  },
]
