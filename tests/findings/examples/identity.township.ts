import type { Example } from '../example.ts'
import { report } from '../report-builder.ts'

export const examples: readonly Example[] = [
  { name: 'holds where one township is named', report: report(), assessed: 1 },
  {
    name: 'fails where the signature is another township’s',
    report: report({
      conflicts: [
        {
          of: 'township',
          chosen: '青石镇',
          chosenFrom: '标题',
          other: '松岭镇',
          otherFrom: '落款',
          evidence: '松岭镇人民政府',
        },
      ],
    }),
    assessed: 1,
    findings: [{ severity: 'warning', expected: null, actual: null, says: ['青石镇', '松岭镇'] }],
  },
  {
    name: 'leaves a conflict of years to its own rule',
    report: report({
      conflicts: [
        {
          of: 'year',
          chosen: '2022',
          chosenFrom: '统计期限',
          other: '2021',
          otherFrom: '标题',
          evidence: '2021年',
        },
      ],
    }),
    assessed: 1,
  },
  {
    name: 'can not be assessed where the name was typed in with captured figures',
    report: report(),
    context: { capture: 'opening' },
    assessed: 0,
  },
  {
    name: 'can not be assessed where nobody is named',
    report: report({ identity: { township: null, county: null } }),
    assessed: 0,
  },
]
