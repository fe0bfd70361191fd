import type { Scalar, Statement } from '../statement.ts'

/**
 * The one place that knows how ClickHouse's SQL differs from the SQL that the questions are written
 * in. It changes three things of a statement; what a setting can change is in {@link SETTINGS}.
 */
export interface ServerStatement {
  /** With `{p1:Type}` for each `?`: the server binds the values, none is pasted into the text. */
  readonly text: string
  readonly params: Readonly<Record<string, Scalar>>
}

/**
 * Settings under which standard statements mean on ClickHouse what they mean on DuckDB: an outer
 * join without a partner gives nulls, as does a sum of nothing, a cast keeps them, integers of 64 bits are plain numbers.
 */
export const SETTINGS = {
  join_use_nulls: 1,
  aggregate_functions_null_for_empty: 1,
  cast_keep_nullable: 1,
  data_type_default_nullable: 1,
  joined_subquery_requires_alias: 0,
  prefer_column_name_to_alias: 1,
  union_default_mode: 'DISTINCT',
  output_format_json_quote_64bit_integers: 0,
} as const

/**
 * A statement for ClickHouse. Throws when the placeholders are not as many as the values.
 */
export const serverStatement = ({ text, values }: Statement): ServerStatement => {
  const params: Record<string, Scalar> = {}
  let bound = 0
  const tokens = named(percentiles(tokensOf(text))).map((token) => {
    if (token !== '?') return token
    if (bound >= values.length) throw new Error('serverStatement: a placeholder without a value')
    const value = values[bound++]!
    const name = `p${bound}`
    params[name] = value
    return `{${name}:${typeOf(value)}}`
  })
  if (bound !== values.length) throw new Error('serverStatement: a value without a placeholder')
  return { text: tokens.join(''), params }
}

/** A reader's own statement, which has no placeholders, with its columns named as on DuckDB. */
export const ownServerText = (text: string): string => named(tokensOf(text)).join('')

const typeOf = (value: Scalar | undefined): string => {
  if (value === null || value === undefined) return 'Nullable(String)'
  if (typeof value === 'boolean') return 'Bool'
  if (typeof value === 'string') return 'String'
  return Number.isSafeInteger(value) ? 'Int64' : 'Float64'
}

// Text in quotes, names in quotes, comments, white space, words and numbers; else one character.
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\s+|[\p{L}\p{N}_]+|[^]/gu

/** The parts of a statement; together they are its text. */
const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? []

const isBlank = (token: string): boolean => /^(\s|--|\/\*)/.test(token)

const PERCENTILE = {
  percentile_cont: 'quantileExactInclusive',
  percentile_disc: 'quantileExactLow',
}

/**
 * `percentile_cont(0.5) within group (order by x)` as `quantileExactInclusive(0.5)(x)`; the discrete
 * one is the lower middle, the same for the half, which is all that is asked for.
 */
const percentiles = (tokens: readonly string[]): readonly string[] => {
  const out: string[] = []
  const rest = [...tokens]
  while (rest.length > 0) {
    const token = rest.shift()!
    const own = PERCENTILE[token.toLowerCase() as keyof typeof PERCENTILE]
    out.push(own ?? token)
    if (own === undefined) continue
    let seen = 0
    const words = ['within', 'group', 'order', 'by']
    // Up to `by` all that stands between the two brackets goes.
    while (rest.length > 0 && seen < words.length) {
      const next = rest.shift()!
      if (next.toLowerCase() === words[seen]) seen += 1
      else if (seen === 0 && !isBlank(next)) out.push(next)
      else if (next === '(') out.push(next)
    }
  }
  return out
}

const ENDS = new Set(['from', 'where', 'group', 'order', 'window', 'union', 'limit', 'having'])

/**
 * Gives `a.column` in a list of columns its name, `a.column as column`: where two tables of a join
 * have a column of one name, ClickHouse would call it «a.column».
 */
const named = (tokens: readonly string[]): readonly string[] => {
  const out: string[] = []
  // For each open bracket: the words of the item of a list of columns, or null outside of one.
  const open: (string[] | null)[] = [null]
  const endItem = (): void => {
    const item = open.at(-1)
    if (item?.length === 3 && item[1] === '.' && item[2] !== '*') {
      const at = out.findLastIndex((token) => !isBlank(token)) + 1
      out.splice(at, 0, ` as ${item[2]}`)
    }
  }
  for (const token of tokens) {
    const word = token.toLowerCase()
    if (token === ')') {
      endItem()
      open.pop()
    } else if (token === ',' || ENDS.has(word)) endItem()
    out.push(token)
    if (token === '(') {
      open.at(-1)?.push('()')
      open.push(null)
    } else if (word === 'select') open[open.length - 1] = []
    else if (ENDS.has(word)) open[open.length - 1] = null
    else if (token === ',') open[open.length - 1] = open.at(-1) === null ? null : []
    else if (!isBlank(token) && word !== 'distinct' && token !== ')') open.at(-1)?.push(token)
  }
  endItem()
  return out
}
