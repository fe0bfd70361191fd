import type { TownshipPartRow } from './query.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, Message } from '../../models/figure.ts'
import {
  isKnown,
  partsFigure,
  type PartsChart,
  type PartsChoice,
  type PartsKind,
  type PartsColumn,
  type KnownPart,
} from './model.ts'
import { named } from '../../models/scope.ts'

/** Columns beside which there is still room for one of the rest. */
const MOST_COLUMNS = 7
/** Columns are worth it where they hold at least this part of all that is known. */
const WORTH = 0.5
const OTHER = 'other'

/** What townships disclosed in the shown year, by the topics that their reports name. */
export const disclosureByTopicFigure = (
  rows: readonly TownshipPartRow[],
  context: FigureContext,
  choice: PartsChoice = {},
): Figure<PartsChart> => {
  const known = rows.filter(isKnown)
  const columns = columnsFor(known)
  const kind: PartsKind = {
    id: 'disclosure-by-topic',
    indicator: 'disclosed.by_topic',
    columns,
    columnOf: (label) => (columns.some((column) => column.label === label) ? label : OTHER),
    more: [],
    cells: () => ({}),
    heading: headingOf,
  }
  return partsFigure(rows, context, kind, choice)
}

interface Common {
  readonly label: string
  /** How many townships use it. */
  readonly count: number
}

/** Labels by how many townships use them, most first; equal ones as they first occur. */
const byUse = (known: readonly KnownPart[]): readonly Common[] => {
  const users = new Map<string, Set<string>>()
  for (const row of known)
    users.set(row.label, (users.get(row.label) ?? new Set()).add(row.township_code))
  return [...users]
    .map(([label, codes]) => ({ label, count: codes.size }))
    .sort((a, b) => b.count - a.count)
}

/**
 * A column for each label that several townships use. Reports name their topics as they like: where
 * most of them stand alone there are no columns, and each township is read by itself.
 */
const columnsFor = (known: readonly KnownPart[]): readonly PartsColumn[] => {
  const shared = byUse(known)
    .filter(({ count }) => count > 1)
    .slice(0, MOST_COLUMNS)
    .map(({ label }) => label)
  const held = known.filter((row) => shared.includes(row.label)).length
  if (shared.length === 0 || held < WORTH * known.length) return []
  const columns = shared.map((label): PartsColumn => ({
    id: label,
    heading: { key: 'text', params: { text: label } },
    label,
  }))
  const rest: PartsColumn = { id: OTHER, heading: { key: 'topic.other' }, label: null }
  return held === known.length ? columns : [...columns, rest]
}

const headingOf = (
  known: readonly KnownPart[],
  params: NonNullable<Message['params']>,
): Message => {
  const labels = byUse(known)
  const most = labels[0]?.count ?? 0
  const names = named(labels.filter(({ count }) => count === most).map(({ label }) => label))
  return {
    key: `figure.disclosure-by-topic.${most > 1 ? 'some' : 'apart'}`,
    params: { ...params, labels: labels.length, names, most },
  }
}
