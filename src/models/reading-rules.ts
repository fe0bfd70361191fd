import { RULES } from '../findings/rules.ts'
import type { RulesSum } from '../queries/reading-rules.ts'
import type { FigureContext } from './context.ts'
import { bilingual, type Message } from './figure.ts'
import { listed, type Tops } from './reading.ts'
import { yearsParam } from './scope.ts'

const ruleName = (id: string): Message => {
  const rule = RULES.find((one) => one.id === id)
  return {
    key: 'names.quoted',
    params: { name: rule ? bilingual(rule.titleZh, rule.titleEn) : id },
  }
}

/** Which rule fails in most reports of the chosen years, or that none does; null: none judged. */
export const rulesMessage = (
  { judged, assessable }: RulesSum,
  worst: Tops | null,
  { filter }: FigureContext,
): Message | null => {
  const years = yearsParam(filter.years)
  if (assessable === 0) return null
  if (worst === null) return { key: 'reading.rules.clean', params: { years, judged } }
  const params = {
    years,
    names: listed(
      worst.rows.map(({ code }) => ruleName(code)),
      worst.count,
    ),
    failing: worst.first.value,
  }
  return worst.count === 1
    ? { key: 'reading.rules.most', params: { ...params, assessable: worst.first.base ?? 0 } }
    : { key: 'reading.rules.tied', params: { ...params, judged } }
}
