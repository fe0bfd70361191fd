/**
 * SQL text with `?` placeholders and the values apart. DuckDB-WASM takes scalars only: no lists,
 * names or BigInt (shared reference: duckdb-wasm).
 */
export interface Statement {
  readonly text: string
  readonly values: readonly Scalar[]
}

export type Scalar = string | number | boolean | null

/**
 * Builds a statement from a template. A scalar becomes `?`; an array becomes `?, ?, …` (an empty
 * one becomes `null`, so that `in (…)` holds for nothing); a statement is spliced in as it is.
 */
export const sql = (
  strings: TemplateStringsArray,
  ...parts: readonly (Scalar | readonly Scalar[] | Statement)[]
): Statement => {
  let text = strings[0] ?? ''
  const values: Scalar[] = []
  parts.forEach((part, i) => {
    if (Array.isArray(part)) {
      text += part.length > 0 ? part.map(() => '?').join(', ') : 'null'
      values.push(...(part as readonly Scalar[]))
    } else if (part !== null && typeof part === 'object') {
      const inner = part as Statement
      text += inner.text
      values.push(...inner.values)
    } else {
      text += '?'
      values.push(part as Scalar)
    }
    text += strings[i + 1] ?? ''
  })
  return { text, values }
}

const NAME = /^[a-z][a-z0-9_]*$/

/** A column or table name of our own as SQL. Throws for anything but a plain lower-case name. */
export const identifier = (name: string): Statement => {
  if (!NAME.test(name)) throw new Error(`identifier: no plain name «${name}»`)
  return { text: name, values: [] }
}

/** Statements one after the other, with a separator of our own between them. */
export const joined = (
  parts: readonly Statement[],
  separator: ', ' | ' union all ' | ' + ' | ' or ' | ' ',
): Statement => ({
  text: parts.map((part) => part.text).join(separator),
  values: parts.flatMap((part) => part.values),
})

/** A name for a statement and its values, equal for equal questions. */
export const statementKey = (statement: Statement): string =>
  JSON.stringify([statement.text.replace(/\s+/g, ' ').trim(), statement.values])
