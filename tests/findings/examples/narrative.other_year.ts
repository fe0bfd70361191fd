import type { Example } from '../example.ts'
import { report, told } from '../report-builder.ts'

const apart = [told('disclosed.total', 156), told('narrative.applications_received', 2)]
const identity = { year: 2022 }

export const examples: readonly Example[] = [
  {
    name: 'fails where the report of 2022 tells the figures of 2023',
    report: report({ identity, otherYears: [{ year: 2023, observations: apart }] }),
    assessed: 1,
    findings: [{ severity: 'warning', expected: 2022, actual: 2023, says: ['2023年', '2个'] }],
  },
  {
    name: 'holds where last year’s figure stands beside the report’s own',
    report: report({
      identity,
      told: [told('disclosed.total', 160)],
      otherYears: [{ year: 2021, observations: [told('disclosed.total', 140)] }],
    }),
    assessed: 1,
  },
  { name: 'can not be assessed where the text names no other year', report: report(), assessed: 0 },
]
