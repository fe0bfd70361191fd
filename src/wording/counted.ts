/** A word by the number in a gap, for messages in languages that tell one from many. */
export const plural = (gap: string, one: string, other: string): string =>
  `{${gap}_n, plural, one {${one}} other {${other}}}`

/** A gap with its noun: «1 report», «12 reports». */
export const counted = (gap: string, one: string, other = `${one}s`): string =>
  `{${gap}} ${plural(gap, one, other)}`
