import type { Example } from '../example.ts'
import { report, told } from '../report-builder.ts'

export const examples: readonly Example[] = [
  { name: 'holds on printed zeros', report: report(), assessed: 3 },
  {
    name: 'fails once for a table, with the count of its blanks',
    report: report({
      cells: {
        'article20.regulations.made': null,
        'applications.received:research': null,
        'applications.granted:research': null,
      },
    }),
    assessed: 3,
    findings: [
      { severity: 'warning', expected: 10, actual: 9, says: ['10格'] },
      { severity: 'warning', expected: 175, actual: 173, says: ['175格'] },
    ],
  },
  {
    name: 'says nothing of a number left out of the text',
    report: report({ told: [told('consultations.adopted', null, '被采用的条')] }),
    assessed: 3,
  },
  {
    name: 'can not be assessed where only the text was read',
    report: report({ edition: null, told: [told('disclosed.total', null)] }),
    assessed: 0,
  },
  {
    name: 'can not be assessed where nothing was read',
    report: report({ edition: null }),
    assessed: 0,
  },
]
