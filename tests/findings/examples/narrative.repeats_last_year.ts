import type { Example } from '../example.ts'
import { lastYears, report, told } from '../report-builder.ts'

const total = (value: number | string) => ({ told: [told('disclosed.total', value)] })
const withParts = (value: number, parts: readonly number[]) => ({
  told: [
    told('disclosed.total', value),
    ...parts.map((part, at) => told(`disclosed.by_topic#类${at}`, part)),
  ],
  partLists: [
    {
      total: 0,
      parts: parts.map((_, at) => at + 1),
      by: 'topic' as const,
      closed: true,
      evidence: '其中',
    },
  ],
})

export const examples: readonly Example[] = [
  {
    name: 'fails where the total is last year’s',
    report: report(total(2918)),
    context: { previous: lastYears(total(2918)) },
    assessed: 1,
    findings: [{ severity: 'warning', expected: null, actual: 2918 }],
  },
  {
    name: 'fails where the total is last year’s and this year’s parts make another',
    report: report(withParts(32, [30, 29])),
    context: { previous: lastYears(withParts(32, [12, 20])) },
    assessed: 1,
    findings: [{ severity: 'warning', expected: null, actual: 32 }],
  },
  {
    name: 'fails where three larger told figures are all last year’s',
    report: report({
      told: [
        told('mail.received', 41),
        told('hotline.received', 378),
        told('visits.total', 8300),
        told('mail.reply_rate', 100),
      ],
    }),
    context: {
      previous: lastYears({
        told: [
          told('mail.received', 41),
          told('hotline.received', 378),
          told('visits.total', 8300),
        ],
      }),
    },
    assessed: 1,
    findings: [{ severity: 'warning', expected: null, actual: null, says: ['3个'] }],
  },
  {
    name: 'holds where the total differs',
    report: report(total(240)),
    context: { previous: lastYears(total(237)) },
    assessed: 1,
  },
  {
    name: 'holds where the same total rests on other parts',
    report: report(withParts(120, [100, 20])),
    context: { previous: lastYears(withParts(120, [60, 60])) },
    assessed: 1,
  },
  {
    name: 'says nothing of small figures that come again',
    report: report({
      told: [told('interpretations', 1), told('mail.received', 3), told('mail.replied', 3)],
    }),
    context: {
      previous: lastYears({
        told: [told('interpretations', 1), told('mail.received', 3), told('mail.replied', 3)],
      }),
    },
    assessed: 0,
  },
  {
    name: 'says nothing where the total is approximate',
    report: report(total('约200')),
    context: { previous: lastYears(total('约200')) },
    assessed: 0,
  },
  { name: 'can not be assessed without last year', report: report(total(237)), assessed: 0 },
]
