import type { Comparison } from './comparison.ts'
import type { Message } from './figure.ts'
import { valueParam } from './measured.ts'

/** What a chart would draw as one mark of a measure. */
interface Drawn {
  readonly value: number
}

/**
 * What is said in place of a chart whose heading has said it all: of one number, or of numbers that
 * are all the same. Null where there is something to see.
 */
export const unvaried = (drawn: readonly Drawn[], { measure }: Comparison): Message | null => {
  const [first, ...others] = drawn
  if (first === undefined) return null
  if (others.length === 0) return { key: 'compare.unvaried.one' }
  return others.every(({ value }) => value === first.value)
    ? {
        key: 'compare.unvaried.same',
        params: { count: drawn.length, value: valueParam(first.value, measure) },
      }
    : null
}
