import type { Example } from '../example.ts'
import { report } from '../report-builder.ts'

const conflict = (other: string) => ({
  of: 'year' as const,
  chosen: '2022',
  chosenFrom: '统计期限',
  other,
  otherFrom: '标题',
  evidence: `${other}年政府信息公开工作年度报告`,
})

export const examples: readonly Example[] = [
  { name: 'holds for a whole year', report: report(), assessed: 1 },
  {
    name: 'holds where only the end is printed',
    report: report({ identity: { periodStart: null } }),
    assessed: 1,
  },
  {
    name: 'fails where the title names another year',
    report: report({ conflicts: [conflict('2021')] }),
    assessed: 2,
    findings: [{ severity: 'error', expected: 2022, actual: 2021, says: ['标题'] }],
  },
  {
    name: 'fails once where the period is of another year than all the rest',
    report: report({
      identity: { periodStart: '2021-01-01', periodEnd: '2021-12-31' },
      conflicts: [{ ...conflict('2021'), chosenFrom: '标题', otherFrom: '统计期限' }],
    }),
    assessed: 2,
    findings: [{ severity: 'error', expected: 2022, actual: 2021, says: ['统计期限为2021年'] }],
  },
  {
    name: 'fails where the period ends in November',
    report: report({ identity: { periodEnd: '2022-11-30' } }),
    assessed: 1,
    findings: [{ severity: 'error', expected: 2022, actual: 2022, says: ['2022-11-30'] }],
  },
  {
    name: 'fails where the period starts the year before',
    report: report({ identity: { periodStart: '2021-01-01' } }),
    assessed: 1,
    findings: [{ severity: 'error', expected: 2022, actual: 2021 }],
  },
  {
    name: 'can not be assessed where the period is not told or lost its digits',
    report: report({ identity: { periodStart: null, periodEnd: null } }),
    assessed: 0,
  },
]
