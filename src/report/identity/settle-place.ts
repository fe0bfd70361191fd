import type { IdentityConflict, ReportIdentity } from '../parsed-report.ts'
import { plainText } from '../plain-text.ts'
import type { Paragraph } from '../report-document.ts'
import { townshipKey, type Roster, type TownshipName } from '../roster.ts'
import { countyIn, townshipIn, type NamedTownship } from './township-names.ts'

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
    .filter((clue) => !same(clue) && clue.from !== '正文' && clue.from !== '地址')
    .filter((clue, i, all) => all.findIndex((c) => c.township === clue.township) === i)
    .map((clue) => conflict('township', chosen.township, chosen.from, clue.township, clue))
  const told = clues.filter((clue) => same(clue) && clue.county !== null)
  const county = told[0]?.county ?? null
  const otherCounty = told.find((clue) => clue.county !== county)
  if (county && otherCounty?.county)
    conflicts.push(conflict('county', county, told[0]?.from ?? '', otherCounty.county, otherCounty))
  const text = paragraphs.map((p) => plainText(p.text)).join('\n')
  const inText = county ?? countyBeside(chosen.township, text) ?? countyOfText(text)
  const row = roster ? settle(chosen.township, county, text, fileName, roster) : undefined
  return {
    place: {
      township: row?.name ?? chosen.township,
      county: row?.county ?? inText,
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
  for (const p of letterhead) {
    const text = plainText(p.text)
    const issuer = ISSUER.exec(text)
    if (issuer) add('抬头', text.slice(issuer[0].length))
    else if (SIGNED.test(text)) add('抬头', text)
  }
  if (clues.length === 0) for (const name of mentioned(paragraphs)) add('正文', name)
  if (clues.length === 0) for (const address of addressed(paragraphs)) add('地址', address)
  if (clues.length === 0) {
    const stem = fileName.split(/[\\/]/u).at(-1) ?? ''
    add('文件名', stem.replace(/\.[^.]*$/u, ''))
  }
  return clues
}

// «发布机构:莱西市店埠镇»: the card above an article names who issued it.
const ISSUER =
  /^(?:发布|发文|公开|责任|编制|报送|填报|制发|信息)?(?:机构|单位|机关|来源|部门)(?:名称)?[::]/u
const SIGNED = /(?:镇|乡|苏木)(?:人民政府|党政(?:综合)?办|政府)|街道(?:办事处|党工委|办)/u
const MENTION =
  /([\p{Script=Han}]{2,18}?(?:镇|乡|苏木)(?=人民政府|党政|政府办|便民)|[\p{Script=Han}]{2,18}?街道(?=办事处|党政))/gu
// «如有疑问请与店埠镇党政办联系»: the name starts behind the words that lead to it.
const LEADS_TO = /^.*(?:请与|联系|咨询|致电|反映|邮寄至|[由与向至在])(?=\p{Script=Han}{2,}$)/u
const ADDRESS =
  /(?:通讯|通信|联系|办公|单位)?地址[::]?([\p{Script=Han}]{2,24}?(?:镇|乡|苏木|街道))(?!道|级)/gu

/** The places that the report's own address names. */
const addressed = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.flatMap((p) => [...plainText(p.text).matchAll(ADDRESS)].map((found) => found[1] ?? ''))

/** Names before «人民政府» and «办事处» in the text, the most frequent first. */
const mentioned = (paragraphs: readonly Paragraph[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const p of paragraphs)
    for (const match of plainText(p.text).matchAll(MENTION)) {
      const name = match[0].replace(LEADS_TO, '')
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

const COUNTY = '\\p{Script=Han}{1,14}?(?:自治县|自治旗|县|区|旗|市)'
const COUNTY_SPEAKS = new RegExp(
  `(${COUNTY})(?:人民政府|[县区市旗]?(?:政府|委(?=[、,，和办县区市旗])))`,
  'gu',
)
// «我镇在莱西市…», «按照余杭区…»: words before the name that are no part of it.
const BEFORE_NAME =
  /^(?:.*(?:[我本全该](?:镇|乡|街道|办)|按照|根据|通过|依托|利用|借助|围绕|落实|贯彻|执行|遵照|依照|[在由按据的、,])|.+[与及向经对到受被])(?=\p{Script=Han}{2})/u

const nameOf = (words: string): string | null => {
  const name = countyIn(words.replace(BEFORE_NAME, ''))
  return name !== null &&
    !/^(?:[我本全该各]|上级|市|省|县|区|所|辖|城|社|小|校|园|景|[一二三两]级)*(?:县|区|市|旗)$/u.test(
      name,
    )
    ? name
    : null
}

/** The county that stands before the township's name somewhere in the text, told most often. */
const countyBeside = (township: string, text: string): string | null =>
  mostTold([...text.matchAll(new RegExp(`(\\p{Script=Han}{2,24}[县区旗市])${township}`, 'gu'))])

/** Without a roster: the county whose government the text names most. */
const countyOfText = (text: string): string | null => mostTold([...text.matchAll(COUNTY_SPEAKS)])

/** The name told most often; null where two are told alike. */
const mostTold = (matches: readonly RegExpMatchArray[]): string | null => {
  const counts = new Map<string, number>()
  for (const match of matches) {
    const name = nameOf(match[1] ?? '')
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first === undefined || first[1] === second?.[1] ? null : first[0]
}
