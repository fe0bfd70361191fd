import { indicator } from '../form/indicators.ts'
import { type CellNumbers, cellsOf } from './cell-numbers.ts'
import type { Character } from './county.ts'
import type { Random } from './random.ts'

/** How a report tells its disclosed total. */
export type DisclosedStyle =
  'topics' | 'channels' | 'open_list' | 'total_last' | 'plain' | 'approximate' | 'none'

export interface Part {
  readonly label: string
  readonly value: number
}

/** What a report tells outside its tables; null where it is silent. */
export interface ToldFacts {
  disclosed: { style: DisclosedStyle; total: number; parts: Part[] }
  /** Disclosed over all years, told beside the year's total. */
  cumulative: number | null
  /** Service guides told once more, apart from the list. */
  guidesAgain: number | null
  interpretations: number | null
  mail: { received: number; replied: number; rate: number | null } | null
  hotline: { received: number; replied: number } | null
  consultations: {
    held: number
    opinions: number
    approximate: boolean
    adopted: number | 'blank' | null
  } | null
  visits: { daily: number | null; total: number } | null
  /** Applications: in words, as received and answered, only as received, or not at all. */
  applications: 'received' | 'answered' | 'silent'
  reviews: 'told' | 'silent'
}

/** The topic that a report with that fault tells twice. */
export const GUIDES = '办事指南'

const TOPICS = [
  '政策文件',
  '财政信息',
  '工作动态',
  '公示公告',
  '社会救助',
  '乡村振兴',
  '机构职能',
] as const
const CHANNELS = ['政府网站', '微信公众号', '公示栏'] as const

/** A number that no one takes for a year with something stuck to it: 2,010 to 2,029, 20,100 … */
const unlikeYear = (value: number): number =>
  /^20[12]/.test(String(value)) ? value + value : value

/** Cuts a number into so many parts, each at least 1. */
const cut = (random: Random, whole: number, count: number): number[] => {
  const parts: number[] = []
  let left = whole
  for (let i = count; i > 1; i -= 1) {
    const most = left - (i - 1)
    const part = Math.max(1, Math.min(most, Math.round((left / i) * (0.5 + random.next()))))
    parts.push(part)
    left -= part
  }
  return [...parts, left]
}

const disclosed = (
  random: Random,
  of: Character,
  yearsOn: number,
  lastTotal: number | null,
): ToldFacts['disclosed'] => {
  const usual = of.disclosed * of.disclosedGrowth ** yearsOn
  const drawn = Math.max(12, Math.round(usual * (0.8 + random.next() * 0.4)))
  const total = drawn === lastTotal ? drawn + 1 : drawn
  const style = random.weighted<DisclosedStyle>(
    [
      ['topics', 38],
      ['channels', 22],
      ['open_list', 8],
      ['total_last', 8],
      ['plain', 14],
      ['approximate', 4],
      ['none', 6],
    ],
    'plain',
  )
  const labels: readonly string[] =
    style === 'topics' || style === 'open_list'
      ? random.shuffled(TOPICS).slice(0, random.between(3, 5))
      : style === 'channels'
        ? CHANNELS
        : style === 'total_last'
          ? CHANNELS.slice(0, 2)
          : []
  const listed = style === 'open_list' ? Math.round(total * 0.7) : total
  const values = labels.length > 0 ? cut(random, listed, labels.length) : []
  return {
    style,
    // «190余条»: who does not count exactly rounds down.
    total: style === 'approximate' ? Math.floor(total / 10) * 10 : total,
    parts: values.map((value, at) => ({ label: labels[at] ?? '', value })),
  }
}

const mail = (random: Random, of: Character): ToldFacts['mail'] => {
  if (random.chance(0.3)) return null
  const received = random.events(of.letters)
  const replied = received - (random.chance(0.25) ? Math.min(received, random.between(1, 2)) : 0)
  const rate =
    received > 0 && random.chance(0.6) ? Math.round((replied / received) * 1000) / 10 : null
  return { received, replied, rate }
}

const consultations = (random: Random): ToldFacts['consultations'] => {
  if (random.chance(0.6)) return null
  const opinions = random.between(4, 48)
  const approximate = random.chance(0.2)
  const adopted = random.chance(0.12) ? 'blank' : random.chance(0.5) ? random.between(0, 4) : null
  return { held: random.between(1, 4), opinions, approximate, adopted }
}

/** What a township tells of one year. `lastTotal` keeps two years from telling the same total. */
export const makeFacts = (
  random: Random,
  of: Character,
  yearsOn: number,
  lastTotal: number | null,
): ToldFacts => ({
  disclosed: disclosed(random, of, yearsOn, lastTotal),
  cumulative: random.chance(0.08)
    ? unlikeYear(Math.round(of.disclosed * (6 + yearsOn) * (0.9 + random.next() * 0.2)))
    : null,
  guidesAgain: null,
  interpretations: random.chance(0.55) ? random.events(1 + of.disclosed / 80) : null,
  mail: mail(random, of),
  hotline: random.chance(0.3)
    ? ((received) => ({ received, replied: received - (random.chance(0.3) ? 1 : 0) }))(
        random.between(12, 20 + Math.round(of.population / 120)),
      )
    : null,
  consultations: consultations(random),
  visits: random.chance(0.25)
    ? {
        daily: random.chance(0.5) ? random.between(8, 20 + Math.round(of.population / 200)) : null,
        total: unlikeYear(random.between(20, 100 + Math.round(of.population / 40)) * 100),
      }
    : null,
  applications: random.weighted(
    [
      ['answered', 45],
      ['received', 40],
      ['silent', 15],
    ],
    'received',
  ),
  reviews: random.chance(0.7) ? 'told' : 'silent',
})

/** Whether the tables count anything of their own year. */
export const hasCounts = (numbers: CellNumbers): boolean =>
  cellsOf(numbers.edition).some(
    (cell) =>
      indicator(cell.indicator)?.kind !== 'stock' &&
      numbers.get(cell.indicator, cell.applicant) !== 0,
  )
