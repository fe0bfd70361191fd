import type { Example } from '../example.ts'
import { lastYears, report } from '../report-builder.ts'

const busy = {
  'article20.licensing.decisions': 31,
  'applications.received:natural_person': 2,
  'applications.received:total': 2,
  'applications.granted:natural_person': 2,
  'applications.granted:total': 2,
  'applications.concluded:natural_person': 2,
  'applications.concluded:total': 2,
}

export const examples: readonly Example[] = [
  {
    name: 'fails where every cell is last year’s',
    report: report({ cells: busy }),
    context: { previous: lastYears({ cells: busy }) },
    assessed: 1,
    findings: [{ severity: 'warning', expected: null, actual: null, says: ['200格', '7格'] }],
  },
  {
    name: 'holds where one cell differs',
    report: report({ cells: { ...busy, 'article20.licensing.decisions': 32 } }),
    context: { previous: lastYears({ cells: busy }) },
    assessed: 1,
  },
  {
    name: 'holds where a blank stands for last year’s nought',
    report: report({ cells: { ...busy, 'article20.fees.amount': null } }),
    context: { previous: lastYears({ cells: busy }) },
    assessed: 1,
  },
  {
    name: 'says nothing of two years of zeros',
    report: report(),
    context: { previous: lastYears() },
    assessed: 0,
  },
  {
    name: 'says nothing where only a stock stands as it stood',
    report: report({ cells: { 'article20.normative_documents.in_force': 3 } }),
    context: { previous: lastYears({ cells: { 'article20.normative_documents.in_force': 3 } }) },
    assessed: 0,
  },
  {
    name: 'can not be assessed where only the opening was captured',
    report: report({ cells: busy }),
    context: { previous: lastYears({ cells: busy }), capture: 'opening' },
    assessed: 0,
  },
  {
    name: 'can not be assessed across editions',
    report: report({ cells: { 'article20.licensing.decisions': 4 } }),
    context: {
      previous: lastYears({ edition: '2019', cells: { 'article20.licensing.decisions': 4 } }),
    },
    assessed: 0,
  },
]
