import { shownYear } from '../queries/filter.ts'
import type { ReadingScope } from '../queries/lead.ts'
import type { FigureContext } from './context.ts'
import type { Message, Param, FigureId } from './figure.ts'
import { aloneOf, comparedYears, namesOf, type Reading, type Tops } from './lead.ts'

/** Who has filed for the shown year; of a set collected in part only how many were collected. */
export const filedMessage = (
  scope: ReadingScope,
  { filed, missing }: { readonly filed: number; readonly missing: Tops | null },
  context: FigureContext,
): Message | null => {
  const { collection } = context.about
  const key = `reading.filed.${collection}` as const
  const params = {
    years: String(shownYear(context.filter)),
    of: scope.due,
    have: filed,
    missing: scope.due - filed,
  }
  if (scope.due === 0) return null
  if (filed === 0) return nothingFiled(scope, context, params.years)
  if (filed === scope.due) return aloneOf(scope) ? null : { key: `${key}.all`, params }
  if (collection === 'complete' && missing && missing.count === missing.rows.length)
    return {
      key: 'reading.filed.complete.named',
      params: { ...params, names: namesOf(missing, scope) },
    }
  return { key: `${key}.some`, params }
}

const nothingFiled = (scope: ReadingScope, { about }: FigureContext, years: Param): Message => {
  const name = aloneOf(scope)
  const key = `reading.filed.${about.collection}` as const
  return name
    ? { key: `${key}.alone`, params: { years, name } }
    : { key: `${key}.none`, params: { years, of: scope.due } }
}

/** What stands at the head of a figure's page where there is no report to speak of. */
export const nothingToRead = (
  scope: ReadingScope,
  context: FigureContext,
  figure: FigureId,
  years: Param = comparedYears(scope, context),
): readonly Reading[] =>
  scope.due === 0
    ? []
    : [{ id: 'filed', message: nothingFiled(scope, context, years), at: { figure } }]
