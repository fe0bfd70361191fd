import type { Example } from '../example.ts'
import { report, told } from '../report-builder.ts'

export const examples: readonly Example[] = [
  {
    name: 'holds on numbers and blanks',
    report: report({ cells: { 'review.total': null } }),
    assessed: 3,
  },
  {
    name: 'fails where a cell points to an attachment',
    report: report({ cells: { 'article20.licensing.decisions': '见附件' } }),
    assessed: 3,
    findings: [{ severity: 'warning', expected: 10, actual: 9, says: ['见附件'] }],
  },
  {
    name: 'fails once for a table, quoting three of its cells',
    report: report({
      cells: {
        'review.upheld': '一二',
        'review.corrected': '甲',
        'review.other': '乙',
        'review.pending': '丙',
      },
    }),
    assessed: 3,
    findings: [{ severity: 'warning', expected: 15, actual: 11, says: ['一二', '甲', '乙', '等'] }],
  },
  {
    name: 'fails where a cell is approximate: the form asks for exact counts',
    report: report({ cells: { 'article20.penalties.decisions': '约50' } }),
    assessed: 3,
    findings: [{ severity: 'warning', expected: 10, actual: 9, says: ['约50'] }],
  },
  {
    name: 'lets the text be approximate',
    report: report({ told: [told('disclosed.total', '约200')] }),
    assessed: 3,
  },
  { name: 'can not be assessed without tables', report: report({ edition: null }), assessed: 0 },
]
