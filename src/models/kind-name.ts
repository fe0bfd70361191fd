import { KIND_NAMES } from '../dataset/kind-names.ts'
import { bilingual, type Message } from './figure.ts'

/** What kind of township a body is, in the page's language. */
export const kindName = (kind: string): Message => bilingual(kind, KIND_NAMES[kind] ?? null)
