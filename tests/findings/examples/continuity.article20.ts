import type { Example } from '../example.ts'
import { lastYears, report } from '../report-builder.ts'

export const examples: readonly Example[] = [
  {
    name: 'holds on the edition of 2021: in force = in force + made - repealed',
    report: report({
      cells: {
        'article20.normative_documents.made': 2,
        'article20.normative_documents.repealed': 1,
        'article20.normative_documents.in_force': 6,
      },
    }),
    context: { previous: lastYears({ cells: { 'article20.normative_documents.in_force': 5 } }) },
    assessed: 2,
  },
  {
    name: 'fails where a repealed document is still counted',
    report: report({
      cells: {
        'article20.normative_documents.repealed': 1,
        'article20.normative_documents.in_force': 5,
      },
    }),
    context: { previous: lastYears({ cells: { 'article20.normative_documents.in_force': 5 } }) },
    assessed: 2,
    findings: [{ severity: 'warning', expected: 4, actual: 5, says: ['行政规范性文件'] }],
  },
  {
    name: 'takes the sign of a change: last year 20 and -2 make 18',
    report: report({
      edition: '2019',
      cells: { 'article20.licensing.previous_items': 18 },
    }),
    context: {
      previous: lastYears({
        edition: '2019',
        cells: { 'article20.licensing.previous_items': 20, 'article20.licensing.change': -2 },
      }),
    },
    assessed: 5,
  },
  {
    name: 'fails where the change of last year was forgotten',
    report: report({
      edition: '2019',
      cells: { 'article20.other_services.previous_items': 144 },
    }),
    context: {
      previous: lastYears({
        edition: '2019',
        cells: {
          'article20.other_services.previous_items': 144,
          'article20.other_services.change': 18,
        },
      }),
    },
    assessed: 5,
    findings: [{ severity: 'warning', expected: 162, actual: 144 }],
  },
  {
    name: 'can not be assessed across editions: the columns mean other things',
    report: report({ cells: { 'article20.normative_documents.in_force': 5 } }),
    context: {
      previous: lastYears({
        edition: '2019',
        cells: { 'article20.normative_documents.public_total': 9 },
      }),
    },
    assessed: 0,
  },
]
