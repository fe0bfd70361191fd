import type { Example } from '../example.ts'
import { report, told } from '../report-builder.ts'

const totals = (...values: readonly number[]) =>
  values.map((value) => report({ told: [told('disclosed.total', value)] }))

const [large, usual, small] = totals(11_740, 95, 4)

const town = (spec: ReturnType<typeof report> | undefined) => spec ?? report()

export const examples: readonly Example[] = [
  {
    name: 'notes eleven thousand beside neighbours’ dozens',
    report: town(large),
    context: { peers: totals(19, 60, 88, 120, 152) },
    assessed: 1,
    findings: [{ severity: 'note', expected: 88, actual: 11_740 }],
  },
  {
    name: 'notes far less than the neighbours',
    report: town(small),
    context: { peers: totals(300, 320, 340, 360) },
    assessed: 1,
    findings: [{ severity: 'note', expected: 330, actual: 4 }],
  },
  {
    name: 'takes the usual spread of a county for what it is',
    report: town(usual),
    context: { peers: totals(19, 60, 88, 120, 152) },
    assessed: 1,
  },
  {
    name: 'says nothing with fewer than four neighbours',
    report: town(large),
    context: { peers: totals(19, 60, 88) },
    assessed: 0,
  },
]
