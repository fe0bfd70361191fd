import type { Filter } from '../queries/filter.ts'
import type { Query } from '../queries/question.ts'
import { FIGURES } from './all.ts'
import { overviewReading } from './lead-overview/query.ts'

/**
 * What the build answers ahead for every region that a page may open with: what figures ask for, and
 * the sentences at the head of the overview.
 */
export const askedAhead = (filter: Filter): readonly Query[] => [
  ...FIGURES.flatMap((figure) => figure.ahead?.(filter) ?? []),
  overviewReading(filter),
]
