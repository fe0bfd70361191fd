import type { Row } from '../database/connection.ts'
import type { Statement } from '../database/statement.ts'
import type { Filter } from './filter.ts'

/**
 * How the rows of an answer belong to narrower filters: a row is one body's of one year, named in
 * `body` (and where it is not `everywhere`, only in a county's answer or that of chosen townships);
 * rows are of the shown year alone; or they are of the filter as a whole.
 */
export type Parts =
  { readonly body: string; readonly everywhere: boolean } | 'shown year' | 'indivisible'

/**
 * What a statement reads: figures and findings, which roll-ups hold as well, or rows as they were
 * published, with their words and places.
 */
export type Reads = 'figures' | 'rows'

/** Whose rows a statement reads. */
export type Scope = Pick<Filter, 'region' | 'townships'>

/** A question about something in particular. Its statement is made when it is asked. */
export interface Query<R extends Row = Row> extends Statement {
  /** The question, and what it is about beside the filter. */
  readonly name: string
  /** What it is asked of; null where it is not asked of a filter. */
  readonly filter: Filter | null
  /** Equal for equal questions about the same. */
  readonly key: string
  readonly parts: Parts
  /** The filter, or the one township it is about; null where it is about neither. */
  readonly scope: Scope | null
  /** See {@link Reads}. */
  readonly reads: Reads
  /** Says what the rows are; never there. */
  readonly rows?: readonly R[]
}

/** What is there to ask about in any data set. */
export interface Example {
  readonly filter: Filter
  readonly township: string
}

/** A question: called with what it is about, it is a query. Rows are of the type `R`. */
export interface Question<R extends Row, About extends readonly unknown[]> {
  (...about: About): Query<R>
  readonly id: string
  /** Queries that bring out every form of its statement. */
  readonly examples: (of: Example) => readonly Query<R>[]
}

/** Text that is equal for equal values, in whatever order their properties were set. */
const canonical = (value: object): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

interface Declared<R extends Row, About extends readonly unknown[], P extends object> {
  readonly id: string
  /** What it is called with as plain values with names; `filter` is the filter, if there is one. */
  readonly params: (...about: About) => P & {
    readonly filter?: Filter
    readonly township?: string
  }
  readonly statement: (params: P) => Statement
  readonly parts?: Parts
  /** Figures unless said. */
  readonly reads?: (params: P) => Reads
  readonly examples: (ask: (...about: About) => Query<R>, of: Example) => readonly Query<R>[]
}

const ofTownship = (code: string | undefined): Scope | null =>
  code === undefined ? null : { region: null, townships: [code] }

/** Declares a question with rows of type `R`. */
export const question =
  <R extends Row>() =>
  <About extends readonly unknown[], P extends object>(
    declared: Declared<R, About, P>,
  ): Question<R, About> => {
    const { id, parts = 'indivisible', reads } = declared
    const ask = (...about: About): Query<R> => {
      const params = declared.params(...about)
      const { filter = null, ...others } = params
      const name = Object.keys(others).length > 0 ? `${id} ${canonical(others)}` : id
      let made: Statement | null = null
      const statement = (): Statement => (made ??= declared.statement(params))
      return {
        name,
        filter,
        parts,
        scope: filter ?? ofTownship(params.township),
        reads: reads?.(params) ?? 'figures',
        get key() {
          return filter === null ? name : `${name} ${canonical(filter)}`
        },
        get text() {
          return statement().text
        },
        get values() {
          return statement().values
        },
      }
    }
    return Object.assign(ask, { id, examples: (of: Example) => declared.examples(ask, of) })
  }

/** Declares a question about nothing but a filter. */
export const questionOfFilter = <R extends Row>(
  id: string,
  statement: (filter: Filter) => Statement,
  parts: Parts = 'indivisible',
): Question<R, [filter: Filter]> =>
  question<R>()({
    id,
    params: (filter: Filter) => ({ filter }),
    statement: (params) => statement(params.filter),
    parts,
    examples: (ask, { filter }) => [ask(filter)],
  })
