import type { Example } from '../example.ts'
import { report } from '../report-builder.ts'

export const examples: readonly Example[] = [
  { name: 'holds on zeros in three blocks', report: report(), assessed: 3 },
  {
    name: 'fails in the block that does not add up, and only there',
    report: report({
      cells: {
        'review.upheld': 1,
        'review.total': 1,
        'litigation_direct.upheld': 1,
        'litigation_direct.pending': 1,
        'litigation_direct.total': 0,
      },
    }),
    assessed: 3,
    findings: [{ severity: 'error', expected: 2, actual: 0, says: ['未经复议直接起诉'] }],
  },
  {
    name: 'leaves out a block with a blank',
    report: report({ cells: { 'review.other': null, 'review.total': 2 } }),
    assessed: 2,
  },
  {
    name: 'can not be assessed without the table',
    report: report({ without: ['review'] }),
    assessed: 0,
  },
]
