import { TOPICS } from './topics.ts'
import type { Topic } from './topics.ts'

/** What a search asks for. */
export interface Query {
  /** Words that should name a place, or stand in its name or code. */
  readonly words: readonly string[]
  readonly year: number | null
  readonly topic: Topic | null
}

/** Codes of bodies that no division list has. */
const LOCAL_CODE = /^x[0-9a-f]{6,}$/

const YEAR = /^(?:19|20)\d{2}$/

/** Said around what is meant: «…的年报», «公开了多少», «答复率是几». */
const FILLERS =
  /(?:政府信息公开|工作|年度报告|年报|报告|年度|年|多少|几条|几件|情况|的|了|吗|呢|是|有|？|\?)+/gu

/** English words that name nothing by themselves. */
const SMALL = /^(?:a|and|at|county|for|how|in|many|of|rate|the|town|township|year)$/

const SPOKEN = TOPICS.flatMap((topic) => topic.words.map((word) => ({ word, topic }))).sort(
  (a, b) => b.word.length - a.word.length,
)

const PHRASES = SPOKEN.filter(({ word }) => word.includes(' '))
const WORDS: ReadonlySet<string> = new Set(SPOKEN.map(({ word }) => word))

const isLatin = (word: string): boolean => /^[a-z ]+$/.test(word)

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

/** Where a topic's word stands in a text; one in Latin letters or digits must stand by itself. */
const placeOf = (text: string, word: string): number => {
  if (!/^[a-z0-9 ]+$/.test(word)) return text.indexOf(word)
  const edge = isLatin(word) ? 'a-z' : '0-9'
  const found = new RegExp(`(?<![${edge}])${escaped(word)}(?![${edge}])`).exec(text)
  return found?.index ?? -1
}

/** As one types it: any width and case, ü as v, no apostrophes between syllables. */
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replaceAll(/(?<=[a-z])['’](?=[a-z])/g, '')
    .replaceAll(/[\s,，、。;；:：/|·“”"«»「」()（）]+/gu, ' ')
    .trim()

/** Runs of one script: «正宁2020» is two words. */
const runsOf = (text: string): readonly string[] => text.match(/\d+|[a-z]+|[^\d\sa-z]+/gu) ?? []

const takeYear = (text: string): { year: number | null; rest: string } => {
  const runs = runsOf(text)
  const at = runs.findIndex((run) => YEAR.test(run))
  if (at < 0) return { year: null, rest: text }
  const year = runs[at]!
  return { year: Number(year), rest: text.replace(new RegExp(`(?<!\\d)${year}(?!\\d)年?度?`), ' ') }
}

const takeTopic = (text: string, spoken = SPOKEN): { topic: Topic | null; rest: string } => {
  for (const { word, topic } of spoken) {
    const at = placeOf(text, word)
    if (at >= 0) return { topic, rest: `${text.slice(0, at)} ${text.slice(at + word.length)}` }
  }
  return { topic: null, rest: text }
}

/**
 * Takes a search apart into place, year and measure, in whatever order they come. `isName` says
 * whether a word stands in the name of a place: such a word is left whole.
 */
export const readQuery = (text: string, isName: (word: string) => boolean): Query => {
  const all = normal(text).split(' ')
  const coded = all.filter((word) => LOCAL_CODE.test(word))
  const { year, rest: dated } = takeYear(all.filter((word) => !LOCAL_CODE.test(word)).join(' '))
  // Several words that are one measure: each alone might be how a place is read.
  const phrase = takeTopic(dated, PHRASES)
  const kept: string[] = []
  const open: string[] = []
  for (const word of phrase.rest.split(' ').filter(Boolean))
    (WORDS.has(word) || !isName(word) ? open : kept).push(word)
  const { topic, rest } = phrase.topic
    ? { topic: phrase.topic, rest: open.join(' ') }
    : takeTopic(open.join(' '))
  const words = [
    ...kept,
    ...rest.split(' ').flatMap((word) => {
      if (word === '' || isName(word)) return word === '' ? [] : [word]
      return word.replaceAll(FILLERS, ' ').split(' ').filter(Boolean)
    }),
  ]
  const named = words.flatMap(runsOf).filter((word) => !SMALL.test(word))
  return { words: [...coded, ...named], year, topic }
}
