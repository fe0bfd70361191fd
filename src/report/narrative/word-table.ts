/** One wording: the source of a regular expression, and words it was written for. */
export type WordLine = readonly [words: string, example: string]

/**
 * Wordings of one meaning, one a line. A test finds every example by its own line and by no other,
 * so that no line is dead and none grows into its neighbours.
 */
export type WordTable = readonly WordLine[]

/** The source that matches any line of a table. */
export const anyOf = (table: WordTable): string => table.map(([words]) => words).join('|')

/** The expression that matches any line of a table, anywhere. */
export const expressionOf = (table: WordTable): RegExp => new RegExp(anyOf(table))

/** The expression that matches any line of a table where a text ends. */
export const endingOf = (table: WordTable): RegExp => new RegExp(`(?:${anyOf(table)})$`)

/** The expression that matches any line of a table where a text starts. */
export const startOf = (table: WordTable): RegExp => new RegExp(`^(?:${anyOf(table)})`)
