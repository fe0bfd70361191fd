import type { Judged } from '../queries/checked-reports.ts'
import type { AbsentGroup } from './figure.ts'

/** Reports captured in part, as a group of the absent: counted, since nothing is judged of them. */
export const notJudged = (judged: Judged | undefined): readonly AbsentGroup[] => {
  const count = judged?.opening_reports ?? 0
  return count === 0
    ? []
    : [
        {
          id: 'not_judged',
          label: { key: 'absent.not_judged', params: { count } },
          state: 'not_captured',
          bodies: [],
          more: count,
        },
      ]
}
