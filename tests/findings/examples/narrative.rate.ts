import type { StatedRate } from '../../../src/report/parsed-report.ts'
import type { Example } from '../example.ts'
import { report, told } from '../report-builder.ts'

const mail = (received: number | string, replied: number, rate: number, words: string) =>
  report({
    told: [
      told('mail.received', received),
      told('mail.replied', replied),
      told('mail.reply_rate', rate, words),
    ],
  })

const rate = (of: 'hotline' | 'application', value: number, words: string): StatedRate => ({
  of,
  value,
  evidence: words,
  place: { kind: 'phrase', line: 1, offset: words.indexOf(String(value)) },
})

export const examples: readonly Example[] = [
  { name: 'holds for 7 of 7', report: mail(7, 7, 100, '办结率为100%'), assessed: 1 },
  { name: 'holds where it is rounded', report: mail(3, 2, 66.67, '办结率66.67%'), assessed: 1 },
  { name: 'holds where it is cut off', report: mail(3, 2, 66.6, '办结率66.6%'), assessed: 1 },
  {
    name: 'holds for 100 % of 300 with one open: so it rounds',
    report: mail(300, 299, 100, '办结率100%'),
    assessed: 1,
  },
  {
    name: 'fails where two decimals are printed and do not fit',
    report: mail(300, 299, 100, '办结率100.00%'),
    assessed: 1,
    findings: [{ severity: 'warning', expected: 99.67, actual: 100 }],
  },
  {
    name: 'fails where 100 % is told of 20 with 2 open',
    report: mail(20, 18, 100, '办结率达100%'),
    assessed: 1,
    findings: [{ severity: 'warning', expected: 90, actual: 100 }],
  },
  {
    name: 'takes a figure told twice alike for one',
    report: report({
      told: [
        told('mail.received', 7),
        told('mail.received', 7),
        told('mail.replied', 6),
        told('mail.reply_rate', 100, '办结率100%'),
      ],
    }),
    assessed: 1,
    findings: [{ severity: 'warning', expected: 86, actual: 100 }],
  },
  {
    name: 'says nothing where nothing was received',
    report: mail(0, 0, 100, '办结率100%'),
    assessed: 0,
  },
  {
    name: 'says nothing where the number received is approximate',
    report: mail('约20', 20, 95, '办结率95%'),
    assessed: 0,
  },
  {
    name: 'says nothing where two mailboxes are told',
    report: report({
      told: [
        told('mail.received', 7),
        told('mail.received', 9),
        told('mail.replied', 9),
        told('mail.reply_rate', 100, '办结率100%'),
      ],
    }),
    assessed: 0,
  },
  {
    name: 'fails where the hotline tells 100 % of 560 with 550 done',
    report: report({
      told: [told('hotline.received', 560), told('hotline.replied', 550)],
      rates: [rate('hotline', 100, '办结率100%')],
    }),
    assessed: 1,
    findings: [{ severity: 'warning', expected: 98, actual: 100, says: ['560件'] }],
  },
  {
    name: 'fails where 18 of 20 applications are told as 100 %',
    report: report({
      told: [
        told('narrative.applications_received', 20),
        told('narrative.applications_answered', 18),
      ],
      rates: [rate('application', 100, '答复率达100%')],
    }),
    assessed: 1,
    findings: [{ severity: 'warning', expected: 90, actual: 100 }],
  },
  {
    name: 'does not hold the hotline against the rate of applications',
    report: report({
      told: [told('hotline.received', 560), told('hotline.replied', 550)],
      rates: [rate('application', 100, '答复率100%')],
    }),
    assessed: 0,
  },
  {
    name: 'says nothing of a rate of those in time',
    report: report({
      told: [told('hotline.received', 150), told('hotline.replied', 150)],
      rates: [rate('hotline', 98.6, '按时办结率98.6%')],
    }),
    assessed: 0,
  },
]
