import type { MeasureValueRow } from '../queries/measure-values.ts'
import { absentGroups, bodyOf, stateReason, type Reason } from './absent.ts'
import type { Comparison } from './comparison.ts'
import type { AbsentGroup, Message } from './figure.ts'
import { isFew, isNumbered, measureSource } from './measured.ts'

/** What is not drawn: rows without a number, and where rates are drawn those of too few cases. */
export const isLacking = (
  row: MeasureValueRow,
  { measure }: Comparison,
  { ofFew = false }: { readonly ofFew?: boolean } = {},
): boolean => !isNumbered(row) || (ofFew && isFew(row.denominator, measure))

const reasonOf = (row: MeasureValueRow, { context }: Comparison): Reason =>
  isNumbered(row) ? { id: 'few', state: row.state } : stateReason(row.state, context)

/** Counts that are known all the same. */
const detailOf = (row: MeasureValueRow): Message | null =>
  isNumbered(row) && row.numerator !== null && row.denominator !== null
    ? { key: 'compare.fraction', params: { part: row.numerator, whole: row.denominator } }
    : null

/**
 * Who is not drawn, by reason; that there is nothing to divide by is said in the measure's own
 * words, and is good news before any gap. `rows` are one for each body that is in scope.
 */
export const absentValues = (
  rows: readonly MeasureValueRow[],
  comparison: Comparison,
  options: { readonly ofFew?: boolean } = {},
): readonly AbsentGroup[] => {
  const { id, measure, context } = comparison
  return absentGroups(
    rows
      .filter((row) => isLacking(row, comparison, options))
      .map((row) => ({
        reason: reasonOf(row, comparison),
        body: bodyOf(row, measureSource(row, measure), detailOf(row)),
      })),
    context,
    {
      order: ['no_denominator', 'few'],
      unlisted: Math.max(0, context.due - rows.length),
    },
  ).map((group) =>
    group.id === 'no_denominator'
      ? {
          ...group,
          label: {
            key: 'compare.absent.none',
            params: { none: { key: `measure.${id}.none` }, count: group.bodies.length },
          },
        }
      : group,
  )
}
