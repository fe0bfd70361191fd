/** A file is the same when its bytes are, and the names that its identity may be read from. */
export const readingKey = (sha256: string, hint: string): string => `${sha256} ${hint}`
