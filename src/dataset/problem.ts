/** What is wrong with an input or a table, and where. `line` counts from 1; null: the whole file. */
export interface Problem {
  readonly file: string
  readonly line: number | null
  /** Column of a table or property of a JSON line; null: the whole line. */
  readonly column: string | null
  readonly expected: string
  readonly found: string
}

/** «observations.csv:12 value: expected a number, found «x»», as compilers print it. */
export const formatProblem = (p: Problem): string => {
  const place = p.line === null ? p.file : `${p.file}:${p.line}`
  const column = p.column === null ? '' : ` ${p.column}:`
  return `${place}${p.column === null ? ':' : ''}${column} expected ${p.expected}, found ${p.found}`
}

/** Data that does not keep its schema: refused whole, with every problem met (at most 50). */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/** After so many the rest is noise. */
export const MAX_PROBLEMS = 50

/** A value as an error shows it: quoted, cut at 60 characters. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  if (text === '') return 'nothing'
  return `«${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`
}
