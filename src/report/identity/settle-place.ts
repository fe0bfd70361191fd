import type { IdentityConflict, ReportIdentity } from '../parsed-report.ts'
import { plainText } from '../plain-text.ts'
import type { Paragraph } from '../report-document.ts'
import { townshipKey, type Roster, type TownshipName } from '../roster.ts'
import { townshipIn, type NamedTownship } from './township-names.ts'

export type Place = Pick<ReportIdentity, 'township' | 'county' | 'prefecture' | 'province'>

interface Clue extends NamedTownship {
  readonly from: string
  readonly evidence: string
}

const SHORT = 60

/**
 * Which township reports: by the title, the signature, the letterhead, the text's own mention of
 * «…人民政府», the file's name, in that order. The roster gives the county where the name is
 * unique; a name found in several counties needs its county in the text.
 */
export const settlePlace = (
  paragraphs: readonly Paragraph[],
  title: string | null,
  fileName: string,
  roster: Roster | null,
): { place: Place; conflicts: readonly IdentityConflict[] } => {
  const clues = cluesOf(paragraphs, title, fileName, roster)
  const [chosen] = clues
  const nobody: Place = { township: null, county: null, prefecture: null, province: null }
  if (!chosen) return { place: nobody, conflicts: [] }
  const same = (clue: Clue) => townshipKey(clue.township) === townshipKey(chosen.township)
  const conflicts = clues
    .filter((clue) => !same(clue) && clue.from !== '正文')
    .filter((clue, i, all) => all.findIndex((c) => c.township === clue.township) === i)
    .map((clue) => conflict('township', chosen.township, chosen.from, clue.township, clue))
  const told = clues.filter((clue) => same(clue) && clue.county !== null)
  const county = told[0]?.county ?? null
  const otherCounty = told.find((clue) => clue.county !== county)
  if (county && otherCounty?.county)
    conflicts.push(conflict('county', county, told[0]?.from ?? '', otherCounty.county, otherCounty))
  const text = paragraphs.map((p) => plainText(p.text)).join('\n')
  const row = roster ? settle(chosen.township, county, text, fileName, roster) : undefined
  return {
    place: {
      township: row?.name ?? chosen.township,
      county: row?.county ?? county ?? countyOfText(text),
      prefecture: row?.prefecture ?? null,
      province: row?.province ?? null,
    },
    conflicts,
  }
}

const conflict = (
  of: IdentityConflict['of'],
  chosen: string,
  chosenFrom: string,
  other: string,
  clue: Clue,
): IdentityConflict => ({
  of,
  chosen,
  chosenFrom,
  other,
  otherFrom: clue.from,
  evidence: clue.evidence,
})

const cluesOf = (
  paragraphs: readonly Paragraph[],
  title: string | null,
  fileName: string,
  roster: Roster | null,
): readonly Clue[] => {
  const clues: Clue[] = []
  const add = (from: string, words: string) => {
    const named = townshipIn(words, roster)
    if (named) clues.push({ ...named, from, evidence: words.trim().slice(0, 40) })
  }
  if (title) add('标题', title)
  const short = (p: Paragraph) => plainText(p.text).length <= SHORT && !/[。；]/u.test(p.text)
  const signature = paragraphs
    .slice(-8)
    .filter(short)
    .filter((p) => SIGNED.test(plainText(p.text)))
  const last = signature.at(-1)
  if (last) add('落款', last.text)
  const letterhead = paragraphs.slice(0, 10).filter(short)
  for (const p of letterhead) if (SIGNED.test(plainText(p.text))) add('抬头', p.text)
  if (clues.length === 0) for (const name of mentioned(paragraphs)) add('正文', name)
  if (clues.length === 0) {
    const stem = fileName.split(/[\\/]/u).at(-1) ?? ''
    add('文件名', stem.replace(/\.[^.]*$/u, ''))
  }
  return clues
}

const SIGNED = /(?:镇|乡|苏木)(?:人民政府|党政(?:综合)?办|政府)|街道(?:办事处|党工委|办)/u
const MENTION =
  /([\p{Script=Han}]{2,14}?(?:镇|乡|苏木)(?=人民政府)|[\p{Script=Han}]{2,14}?街道(?=办事处))/gu

/** Names before «人民政府» and «办事处» in the text, the most frequent first. */
const mentioned = (paragraphs: readonly Paragraph[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const p of paragraphs)
    for (const match of plainText(p.text).matchAll(MENTION)) {
      const name = match[0]
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

const settle = (
  township: string,
  county: string | null,
  text: string,
  fileName: string,
  roster: Roster,
): TownshipName | undefined => {
  const known = roster.townshipsNamed(township)
  if (county) {
    const exact = known.filter((row) => isSameCounty(row.county, county))
    return exact.length === 1 ? exact[0] : undefined
  }
  const [only, ...more] = known
  if (only && more.length === 0) return only
  const words = `${text}\n${plainText(fileName)}`
  const byCounty = known.filter((row) => words.includes(row.county))
  if (byCounty.length === 1) return byCounty[0]
  const byPrefecture = (byCounty.length > 0 ? byCounty : known).filter((row) =>
    words.includes(row.prefecture),
  )
  return byPrefecture.length === 1 ? byPrefecture[0] : undefined
}

// «金平县» is the short form of «金平苗族瑶族傣族自治县».
const isSameCounty = (official: string, told: string): boolean => {
  if (official === told) return true
  const short = told.replace(/[县旗]$/u, '')
  return short !== told && short.length >= 2 && /自治[县旗]$/u.test(official)
    ? official.startsWith(short)
    : false
}

const COUNTY_SPEAKS =
  /(?:^|[^\p{Script=Han}])([\p{Script=Han}]{1,6}?(?:自治县|县|区|旗|市))(?:人民政府|政府办|委办)/gmu

/** Without a roster: the one county whose government the text names, if it names just one. */
const countyOfText = (text: string): string | null => {
  const names = new Set([...text.matchAll(COUNTY_SPEAKS)].map((match) => match[1]))
  return names.size === 1 ? ([...names][0] ?? null) : null
}
