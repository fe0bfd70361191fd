import type { Example } from '../example.ts'
import { report, told } from '../report-builder.ts'

const twice = (first: number | string, second: number | string) => ({
  told: [told('disclosed.by_topic#办事指南', first), told('disclosed.by_topic#办事指南', second)],
  contradictions: [{ first: 0, second: 1 }],
})

export const examples: readonly Example[] = [
  {
    name: 'fails where guides are 72 here and 3 there',
    report: report(twice(72, 3)),
    assessed: 1,
    findings: [{ severity: 'warning', expected: 72, actual: 3, says: ['办事指南'] }],
  },
  { name: 'holds where both say the same', report: report(twice(72, 72)), assessed: 1 },
  {
    name: 'can not be assessed where one is approximate',
    report: report(twice('约70', 72)),
    assessed: 0,
  },
  { name: 'can not be assessed where nothing is told twice', report: report(), assessed: 0 },
]
