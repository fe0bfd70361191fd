import type { WordKey } from './zh-CN.ts'

/**
 * What fills a gap of a sentence. A string stands as it is (names, years, units); a number is a
 * count and gets its thousands separators; a list is joined as the language joins lists; a rate is
 * a fraction and is printed in per cent; `change` is printed with its sign; a date is ISO; a text
 * that the data hold in both languages is read in the page's; a message is said first.
 */
export type Param =
  | string
  | number
  | readonly (string | Message)[]
  | { readonly rate: number }
  | { readonly change: number }
  | { readonly points: number }
  | { readonly date: string }
  | { readonly zh: string; readonly en: string | null }
  | Message

/** A sentence of the interface: the key of its words and what fills their gaps; see say.ts. */
export interface Message {
  readonly key: WordKey
  readonly params?: Readonly<Record<string, Param>>
}

/** What follows a beginning in the keys: `KeyAfter<'state.'>` is every state that has a word. */
export type KeyAfter<Start extends string, Key = WordKey> = Key extends `${Start}${infer Rest}`
  ? Rest
  : never

/** What precedes an ending in the keys. */
export type KeyBefore<End extends string, Key = WordKey> = Key extends `${infer Start}${End}`
  ? Start
  : never

/** A text that the data hold in both languages. */
export const bilingual = (zh: string, en: string | null): Message => ({
  key: 'text',
  params: { text: { zh, en } },
})
