import type { Row } from '../database/connection.ts'
import { shownYear, type Filter } from '../queries/filter.ts'
import type { Query } from '../queries/question.ts'
import type { ReadingScope, ReadingTop } from '../queries/lead.ts'
import type { FigureContext } from './context.ts'
import type { FigureId, Message, Param } from './figure.ts'
import { PLACE } from '../wording/linked-text.ts'
import { nameIn, yearsParam } from './scope.ts'
import { amountParam } from './amounts.ts'
import type { KeyAfter } from '../wording/message.ts'

/** One sentence at the head of a page: something that stands out. */
export interface Reading {
  /** What it is about. */
  readonly id: string
  readonly message: Message
  /** The figure of this page that it speaks of, or the page where that figure stands. */
  readonly at: { readonly figure: FigureId } | { readonly page: KeyAfter<'page.'> }
  /** Nothing stands out: it is said after what does. */
  readonly calm?: boolean
}

/** What a page asks to open with, and what it makes of the rows. */
export interface ReadingView<R extends Row> {
  readonly ask: (filter: Filter) => Query<R>
  readonly read: (rows: readonly R[], context: FigureContext) => readonly Reading[]
}

/** More are no help. */
const MOST = 3

/** What stands out before what does not, otherwise as they come; the first three. */
export const foremost = (readings: readonly (Reading | null)[]): readonly Reading[] => {
  const said = readings.filter((reading) => reading !== null)
  return [...said.filter(({ calm }) => !calm), ...said.filter(({ calm }) => calm)].slice(0, MOST)
}

/** Those that share a place: the first few by name, and how many they are. */
export interface Tops {
  readonly first: ReadingTop
  readonly rows: readonly ReadingTop[]
  readonly count: number
  /** Whether a number of any of them is approximate. */
  readonly about: boolean
}

type Answered = ReadingScope & (ReadingTop | { readonly topic: null })

/** Who an answer names for a topic; null where nobody is to be named. */
export const topsOf = (rows: readonly Answered[], topic: string): Tops | null => {
  const named = rows.flatMap((row) => (row.topic === topic ? [row] : []))
  const [first] = named
  return first === undefined
    ? null
    : { first, rows: named, count: first.ties, about: first.ties_about }
}

const place = (code: string, name: string | Message): Message => ({
  key: PLACE,
  params: { code, name },
})

const isAlone = ({ due }: ReadingScope): boolean => due === 1

/** Names in a sentence: all of a few, else the first and how many there are. */
export const listed = (
  what: 'places' | 'years' | 'rules',
  names: readonly Message[],
  count: number,
): Param =>
  count <= names.length ? names : { key: `reading.some.${what}`, params: { names, count } }

/** The townships that share a place. */
export const placesOf = ({ rows, count }: Tops, scope: ReadingScope): Param =>
  listed(
    'places',
    rows.map(({ code, name, county }) =>
      place(code, nameIn({ name: name ?? code, county: county ?? '' }, scope.spans)),
    ),
    count,
  )

/** The years of one township that share a place. */
export const yearsOf = ({ rows, count }: Tops): Param =>
  listed(
    'years',
    rows.map(({ year }) => ({ key: 'reading.year', params: { year: String(year) } })),
    count,
  )

/** Who shares a place: townships, or the years where one township is all of the scope. */
export const namesOf = (tops: Tops, scope: ReadingScope): Param =>
  isAlone(scope) ? yearsOf(tops) : placesOf(tops, scope)

/** The only township of the scope by name; null where there are others. */
export const aloneOf = (scope: ReadingScope): Message | null =>
  isAlone(scope) && scope.first_code !== null
    ? place(scope.first_code, scope.first_name ?? scope.first_code)
    : null

/** The years that are compared: those chosen of one township alone, else the shown one. */
export const comparedYears = (scope: ReadingScope, { filter }: FigureContext): Param =>
  isAlone(scope) ? yearsParam(filter.years) : String(shownYear(filter))

/** So many reports, of which years, and of whom where it is one township alone. */
export const reportsOf = (
  scope: ReadingScope,
  context: FigureContext,
  count: number,
): { readonly reports: Message } => {
  const name = aloneOf(scope)
  const params = { years: comparedYears(scope, context), count }
  return {
    reports: name
      ? { key: 'reading.reports.of', params: { ...params, name } }
      : { key: 'reading.reports', params },
  }
}

/** What a named value is set beside. Throws where the question sets it beside nothing. */
export const baseOf = ({ base, topic }: ReadingTop): number => {
  if (base === null) throw new Error(`reading: nothing beside ${topic}`)
  return base
}

/** The value that those who share a place have. */
export const valueOf = ({ first, about }: Tops): Param => amountParam(first.value, about)

/** A rate in a sentence, with «about» where it is made of such numbers. */
export const rateParam = (rate: number, about: boolean): Param =>
  about ? { key: 'value.about', params: { text: { rate } } } : { rate }

/** Clauses as one sentence; null where there are none. */
export const sentence = (clauses: readonly (Message | null)[]): Message | null => {
  const [first, ...rest] = clauses.filter((clause) => clause !== null)
  if (first === undefined) return null
  const text = rest.reduce<Message>(
    (all, clause) => ({ key: 'reading.two', params: { first: all, second: clause } }),
    first,
  )
  return { key: 'reading.sentence', params: { text } }
}
