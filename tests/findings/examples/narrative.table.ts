import type { Example } from '../example.ts'
import { report, told } from '../report-builder.ts'

export const examples: readonly Example[] = [
  {
    name: 'holds where no application is told and none is in the table',
    report: report({ told: [told('narrative.applications_received', 0, '未收到申请')] }),
    assessed: 1,
  },
  {
    name: 'fails where two are told and three tabled',
    report: report({
      told: [told('narrative.applications_received', 2)],
      cells: { 'applications.received:total': 3 },
    }),
    assessed: 1,
    findings: [{ severity: 'error', expected: 3, actual: 2 }],
  },
  {
    name: 'fails where «not received» stands beside a row in the table',
    report: report({
      told: [told('narrative.applications_received', 0, '未收到申请')],
      cells: { 'applications.received:total': 1 },
    }),
    assessed: 1,
    findings: [{ severity: 'error', expected: 1, actual: 0 }],
  },
  {
    name: 'holds where those answered leave out what was carried in',
    report: report({
      told: [
        told('narrative.applications_received', 5),
        told('narrative.applications_answered', 5, '收到5件，均已答复'),
      ],
      cells: {
        'applications.received:total': 5,
        'applications.carried_in:total': 1,
        'applications.concluded:total': 6,
      },
    }),
    assessed: 2,
  },
  {
    name: 'holds where those received are told with what was carried in',
    report: report({
      told: [told('narrative.applications_received', 6, '办理6件（含上年结转1件）')],
      cells: { 'applications.received:total': 5, 'applications.carried_in:total': 1 },
    }),
    assessed: 1,
  },
  {
    name: 'fails where fewer were answered than either way of counting gives',
    report: report({
      told: [told('narrative.applications_answered', 3)],
      cells: { 'applications.carried_in:total': 1, 'applications.concluded:total': 6 },
    }),
    assessed: 1,
    findings: [{ severity: 'error', expected: 6, actual: 3 }],
  },
  {
    name: 'adds up both kinds of lawsuits',
    report: report({
      told: [told('narrative.reviews', 1), told('narrative.litigations', 2)],
      cells: {
        'review.total': 1,
        'litigation_direct.total': 1,
        'litigation_after_review.total': 1,
      },
    }),
    assessed: 2,
  },
  {
    name: 'compares with the sheet of 2014 where that is what was printed',
    report: report({
      edition: null,
      told: [
        told('narrative.applications_received', 2),
        told('narrative.reviews', 0),
        told('sheet2014.received.total', 3),
        told('sheet2014.review.total', 0),
      ],
    }),
    assessed: 2,
    findings: [{ severity: 'error', expected: 3, actual: 2 }],
  },
  {
    name: 'fails where a lawsuit is told that the table has not',
    report: report({ told: [told('narrative.litigations', 1)] }),
    assessed: 1,
    findings: [{ severity: 'error', expected: 0, actual: 1 }],
  },
  {
    name: 'can not be assessed where the cell is blank',
    report: report({
      told: [told('narrative.applications_received', 0)],
      cells: { 'applications.received:total': null },
    }),
    assessed: 0,
  },
  {
    name: 'can not be assessed where the text is approximate',
    report: report({ told: [told('narrative.applications_received', '约10')] }),
    assessed: 0,
  },
  { name: 'can not be assessed where the text is silent', report: report(), assessed: 0 },
]
