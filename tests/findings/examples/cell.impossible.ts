import type { Example } from '../example.ts'
import { report } from '../report-builder.ts'

export const examples: readonly Example[] = [
  {
    name: 'holds on zeros, a negative change and a decimal amount',
    report: report({
      edition: '2019',
      cells: { 'article20.licensing.change': -2, 'article20.procurement.amount': 8.4565 },
    }),
    assessed: 199,
  },
  {
    name: 'fails where a township has made government rules',
    report: report({
      edition: '2019',
      cells: { 'article20.regulations.made': 2, 'article20.regulations.public_total': 2 },
    }),
    assessed: 199,
    findings: [{ severity: 'error', expected: 0, actual: 2, says: ['规章', '2、2'] }],
  },
  {
    name: 'lets a city make them',
    report: report({
      cells: { 'article20.regulations.made': 2, 'article20.regulations.in_force': 14 },
      identity: { township: null, prefecture: '示例市' },
    }),
    assessed: 200,
  },
  {
    name: 'fails on a negative count',
    report: report({ cells: { 'article20.penalties.decisions': -4 } }),
    assessed: 201,
    findings: [{ severity: 'error', expected: null, actual: -4 }],
  },
  {
    name: 'fails on half an application',
    report: report({ cells: { 'applications.received:total': 2.5 } }),
    assessed: 201,
    findings: [{ severity: 'error', expected: null, actual: 2.5 }],
  },
  {
    name: 'can not be assessed where nothing was read',
    report: report({ edition: null }),
    assessed: 0,
  },
]
