type Words = Readonly<Record<string, string>>

type KeyOf<Lists extends readonly Words[]> = {
  [I in keyof Lists]: keyof Lists[I]
}[number]

/** The keys that more than one list has. */
type Doubled<Lists extends readonly Words[]> = Lists extends readonly [
  infer First,
  ...infer Rest extends readonly Words[],
]
  ? (keyof First & KeyOf<Rest>) | Doubled<Rest>
  : never

/**
 * The words of several subjects as one list. Two that have the same key would silently say the
 * words of the later one: the type check refuses them and names the keys, and so does this.
 */
export const merged = <const Lists extends readonly Words[]>(
  lists: Lists &
    ([Doubled<Lists>] extends [never] ? unknown : { readonly doubled: Doubled<Lists> }),
): Readonly<Record<KeyOf<Lists> & string, string>> => {
  const all: Record<string, string> = {}
  for (const list of lists)
    for (const [key, text] of Object.entries(list)) {
      if (key in all) throw new Error(`words: key ${key} twice`)
      all[key] = text
    }
  return all as Record<KeyOf<Lists> & string, string>
}
