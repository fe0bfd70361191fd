import type { Example } from '../example.ts'
import { report } from '../report-builder.ts'

export const examples: readonly Example[] = [
  { name: 'holds on zeros', report: report({ edition: '2019' }), assessed: 7 },
  {
    name: 'adds up the three rows of other handling in the edition of 2021',
    report: report({
      cells: {
        'applications.granted:total': 1,
        'applications.other.not_corrected:total': 1,
        'applications.other.fee_unpaid:total': 2,
        'applications.other.other:total': 3,
        'applications.concluded:total': 7,
      },
    }),
    assessed: 7,
  },
  {
    name: 'adds up the one row of other handling in the edition of 2019',
    report: report({
      edition: '2019',
      cells: { 'applications.other:business': 2, 'applications.concluded:business': 3 },
    }),
    assessed: 7,
    findings: [{ severity: 'error', expected: 2, actual: 3, says: ['商业企业'] }],
  },
  {
    name: 'fails where a refusal is left out of the total',
    report: report({
      cells: {
        'applications.granted:total': 24,
        'applications.refused.administrative_query:total': 66,
        'applications.unable.not_held:total': 3,
        'applications.concluded:total': 95,
      },
    }),
    assessed: 7,
    findings: [{ severity: 'error', expected: 93, actual: 95 }],
  },
  {
    name: 'does not take a blank for nought',
    report: report({
      cells: { 'applications.refused.state_secret:total': null, 'applications.concluded:total': 1 },
    }),
    assessed: 6,
  },
  {
    name: 'can not be assessed where no edition was told',
    report: report({ edition: null }),
    assessed: 0,
  },
]
