import type { Example } from '../example.ts'
import { lastYears, report } from '../report-builder.ts'

const carried = (columns: readonly string[], out: number) =>
  Object.fromEntries(columns.map((column) => [`applications.carried_out:${column}`, out]))

export const examples: readonly Example[] = [
  {
    name: 'holds on zeros, across the editions too',
    report: report(),
    context: { previous: lastYears({ edition: '2019' }) },
    assessed: 7,
  },
  {
    name: 'fails in each column where a case was lost between the years',
    report: report(),
    context: { previous: lastYears({ cells: carried(['natural_person', 'total'], 8) }) },
    assessed: 7,
    findings: [
      { severity: 'error', expected: 8, actual: 0, says: ['自然人'] },
      { severity: 'error', expected: 8, actual: 0, says: ['总计'] },
    ],
  },
  {
    name: 'leaves out a column that is blank in either year',
    report: report({ cells: { 'applications.carried_in:business': null } }),
    context: { previous: lastYears({ cells: { 'applications.carried_out:research': null } }) },
    assessed: 5,
  },
  { name: 'can not be assessed without a report of last year', report: report(), assessed: 0 },
  {
    name: 'can not be assessed across a missing year',
    report: report(),
    context: {
      previous: lastYears({ cells: carried(['total'], 3), identity: { year: 2020 } }),
    },
    assessed: 0,
  },
]
