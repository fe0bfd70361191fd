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

/** A name for a statement and its values, equal for equal questions. */
export const statementKey = (statement: Statement): string =>
  JSON.stringify([statement.text.replace(/\s+/g, ' ').trim(), statement.values])
