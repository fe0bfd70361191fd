import type { Row } from '../database/connection.ts'
import { statementKey, type Statement } from '../database/statement.ts'
import { shownYear, withNeighbours, type Filter } from './filter.ts'
import type { OverviewName, Paint, Undivided } from './first-paint.ts'
import { questionsOf } from './overview.ts'
import { unpackRows } from './packed-rows.ts'

/** A statement, and the filter that it was made from. */
export interface PaintedQuestion {
  readonly filter: Filter
  readonly statement: Statement
  /** Codes of all townships of the filter's region; asked only where it is wider than a county. */
  readonly townships: () => ReadonlySet<string>
}

type Divided = Exclude<OverviewName, 'headline' | Undivided>

/** The column that says whose a row is, where a row is one body's of one year. */
const BODY: Readonly<Record<Divided, string>> = {
  coverage: 'code',
  volume: 'township_code',
  requests: 'township_code',
  mailbox: 'township_code',
}

/**
 * The rows that the engine would give, taken from what was painted for the region or for a wider
 * one; null where that does not tell: years that were not painted, sums over chosen townships, a
 * question that the overview does not ask.
 */
export const paintedRows = <R extends Row>(
  paints: readonly Paint[],
  question: PaintedQuestion,
): R[] | null => {
  const asked = readQuestion(question)
  if (asked === null) return null
  const { name, filter } = asked
  if (name === 'reading') return rowsOfFilter<R>(paints, name, filter)
  if (filter.townships.length > 0)
    return name === 'headline' ? null : rowsOfTownships<R>(paints, name, filter)
  const own = paintOf(paints, filter.region?.code ?? null)
  if (own) return covers(own, filter) ? rowsOfYears<R>(own, name, filter) : null
  // A county names all its townships, a wider region only those that have a report.
  const isCounty = filter.region?.level === 'county'
  const whole = paintOf(paints, null)
  if (!whole || isCounty || name === 'headline' || name === 'coverage') return null
  const here = question.townships()
  return covers(whole, filter)
    ? rowsOfYears<R>(whole, name, filter).filter((row) => here.has(String(row[BODY[name]])))
    : null
}

/** Which question of the overview a statement is, and whether it asks for the neighbours too. */
const readQuestion = ({
  filter: chosen,
  statement,
}: PaintedQuestion): { name: OverviewName; filter: Filter } | null => {
  const key = statementKey(statement)
  for (const filter of [chosen, withNeighbours(chosen)])
    for (const [name, own] of Object.entries(questionsOf(filter)))
      if (statementKey(own) === key) return { name: name as OverviewName, filter }
  return null
}

const paintOf = (paints: readonly Paint[], code: string | null): Paint | undefined =>
  paints.find((paint) => (paint.filter.region?.code ?? null) === code)

const covers = (paint: Paint, { years }: Filter): boolean =>
  years.every((year) => paint.filter.years.includes(year))

const rowsOfFilter = <R extends Row>(
  paints: readonly Paint[],
  name: Undivided,
  { region, townships, years }: Filter,
): R[] | null => {
  const own = paintOf(paints, region?.code ?? null)
  const same =
    townships.length === 0 && String(years) === String(own?.filter.years) && own?.rows[name]
  return same ? unpackRows<R>(same) : null
}

const rowsOfYears = <R extends Row>(
  paint: Paint,
  name: Exclude<OverviewName, Undivided>,
  filter: Filter,
): R[] => {
  const rows = unpackRows<R>(paint.rows[name])
  if (name !== 'headline') return rows.filter((row) => filter.years.includes(Number(row['year'])))
  return rows.flatMap(({ shown, ...row }) =>
    shown === shownYear(filter) ? [row as unknown as R] : [],
  )
}

const rowsOfTownships = <R extends Row>(
  paints: readonly Paint[],
  name: Divided,
  filter: Filter,
): R[] | null => {
  const counties = new Map(
    paints
      .filter((paint) => paint.filter.region?.level === 'county' && covers(paint, filter))
      .map((paint) => [paint.filter.region?.code, paint]),
  )
  const place = (row: R): string => `${row[BODY[name]]} ${row['year']}`
  let found = 0
  const rows = [...counties.values()].flatMap((paint) => {
    const all = rowsOfYears<R>(paint, name, filter)
    const own = all.filter((row) => filter.townships.includes(String(row[BODY[name]])))
    found += own.length
    return filter.neighbours && own.length > 0 ? all : own
  })
  // A county that is not there would leave its townships out without a word.
  if (found !== filter.townships.length * filter.years.length) return null
  return rows.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}
