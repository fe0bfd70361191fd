const MOST = 4000
const LONGEST = 48

/**
 * Remembers a pure function's answers for short strings. Reports share their labels and most of
 * their figures, so that a folder of them asks the same few hundred questions over and over. When
 * enough are known, those asked lately stay and the others go.
 */
export const remember = <T>(answer: (text: string) => T): ((text: string) => T) => {
  let known = new Map<string, { readonly answer: T }>()
  let older = new Map<string, { readonly answer: T }>()
  return (text) => {
    if (text.length > LONGEST) return answer(text)
    const old = known.get(text)
    if (old !== undefined) return old.answer
    const made = older.get(text) ?? { answer: answer(text) }
    if (known.size >= MOST) {
      older = known
      known = new Map()
    }
    known.set(text, made)
    return made.answer
  }
}
