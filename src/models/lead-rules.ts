import { RULES } from '../findings/rules.ts'
import type { RulesSum } from '../queries/lead-rules.ts'
import { NAMED } from '../queries/lead.ts'
import type { FigureContext } from './context.ts'
import { bilingual, type Message, type Param } from './figure.ts'
import { baseOf, listed, type Tops } from './lead.ts'
import { yearsParam } from './scope.ts'

/** The first rules by name, in the order in which findings are listed, and how many there are. */
const rulesOf = ({ rows, count }: Tops): Param =>
  listed(
    'rules',
    RULES.filter(({ id }) => rows.some(({ code }) => code === id))
      .slice(0, NAMED)
      .map(({ titleZh, titleEn }) => ({
        key: 'names.quoted',
        params: { name: bilingual(titleZh, titleEn) },
      })),
    count,
  )

/** Which rule fails in most reports of the chosen years, or that none does; null: none judged. */
export const rulesMessage = (
  { judged, assessable }: RulesSum,
  worst: Tops | null,
  { filter }: FigureContext,
): Message | null => {
  const years = yearsParam(filter.years)
  if (assessable === 0) return null
  if (worst === null) return { key: 'reading.rules.clean', params: { years, judged } }
  const params = { years, names: rulesOf(worst), failing: worst.first.value }
  if (judged === 1) return { key: 'reading.rules.sole', params: { ...params, count: worst.count } }
  return worst.count === 1
    ? { key: 'reading.rules.most', params: { ...params, assessable: baseOf(worst.first) } }
    : { key: 'reading.rules.tied', params: { ...params, judged } }
}
