import type { IdentityConflict } from '../parsed-report.ts'
import { plainText } from '../plain-text.ts'
import type { Paragraph } from '../report-document.ts'
import { asciiYears, periodIn, type Period } from './dates.ts'
import { yearsIn } from './title.ts'

interface Clue {
  readonly year: number
  readonly from: string
  readonly evidence: string
}

const HEAD = 30
const STATISTICS = /统计期限|统计时[限间]|所列数据|数据.{0,8}期限|起止时间/u

/**
 * The report's year: of the statistics period, else of the title, else of the sentence that
 * introduces the report, else of the file's name. Every later clue that differs is a conflict. A
 * period that both the title and all the report's own sentences contradict is a slip of the pen
 * (last year's preamble): it is the conflict then.
 */
export const settleYear = (
  paragraphs: readonly Paragraph[],
  title: string | null,
  fileName: string,
): { year: number | null; period: Period | null; conflicts: readonly IdentityConflict[] } => {
  const period = statisticsPeriod(paragraphs)
  const titleYears = title ? yearsIn(title) : []
  const clues: Clue[] = []
  if (period) {
    const year = titleYears.includes(period.startYear) ? period.startYear : period.endYear
    clues.push({ year, from: '统计期限', evidence: period.evidence })
  }
  const titleYear = titleYears.find((year) => year === clues[0]?.year) ?? titleYears[0]
  if (titleYear !== undefined)
    clues.push({ year: titleYear, from: '标题', evidence: (title ?? '').slice(0, 40) })
  const intro = introClue(paragraphs, clues[0]?.year ?? null)
  if (intro) clues.push(intro)
  clues.push(...fileClues(fileName, clues[0]?.year ?? null))
  const [chosen, ...others] = inOrder(clues, titleYear, paragraphs)
  if (!chosen) return { year: null, period, conflicts: [] }
  const conflicts = others
    .filter((clue) => clue.year !== chosen.year)
    .map((clue) => conflict(chosen, clue))
  if (period && period.startYear !== period.endYear)
    conflicts.unshift(
      conflict(chosen, {
        year: period.startYear === chosen.year ? period.endYear : period.startYear,
        from: '统计期限',
        evidence: period.evidence,
      }),
    )
  return { year: chosen.year, period, conflicts }
}

const inOrder = (
  clues: readonly Clue[],
  titleYear: number | undefined,
  paragraphs: readonly Paragraph[],
): readonly Clue[] => {
  const [first] = clues
  if (first?.from !== '统计期限' || titleYear === undefined || titleYear === first.year)
    return clues
  const told = yearsTold(paragraphs)
  if (!told.has(titleYear) || told.has(first.year)) return clues
  return [
    ...clues.filter((clue) => clue.year === titleYear),
    ...clues.filter((clue) => clue.year !== titleYear),
  ]
}

const SENTENCE = /[。；;]/u

/** The years of which the report's sentences tell: not of dates, documents, or the period itself. */
const yearsTold = (paragraphs: readonly Paragraph[]): ReadonlySet<number> => {
  const years = new Set<number>()
  for (const { text } of paragraphs) {
    const plain = asciiYears(plainText(text))
    if (!SENTENCE.test(plain)) continue
    for (const sentence of plain.split(SENTENCE)) {
      if (STATISTICS.test(sentence) || periodIn(sentence)) continue
      const own = sentence.replace(/《[^》]*》/gu, '').replace(/\d{4}年\d{1,2}月/gu, '')
      for (const match of own.matchAll(/(?<!\d)(20[012]\d)年/gu)) years.add(Number(match[1]))
    }
  }
  return years
}

const conflict = (chosen: Clue, other: Clue): IdentityConflict => ({
  of: 'year',
  chosen: String(chosen.year),
  chosenFrom: chosen.from,
  other: String(other.year),
  otherFrom: other.from,
  evidence: other.evidence,
})

const statisticsPeriod = (paragraphs: readonly Paragraph[]): Period | null => {
  const head = paragraphs.slice(0, HEAD)
  const stated = head.filter((p) => STATISTICS.test(plainText(p.text)))
  for (const paragraph of [...stated, ...head]) {
    const text = plainText(paragraph.text)
    const at = text.search(STATISTICS)
    const period = (at >= 0 ? periodIn(text.slice(at)) : null) ?? periodIn(text)
    if (period) return period
  }
  return null
}

const INTRO = /(20[012]\d)年度?(?:[\p{Script=Han}]{0,12})政府信息公开(?:工作)?(?:年度)?报告/gu

const introClue = (paragraphs: readonly Paragraph[], known: number | null): Clue | null => {
  const years: Clue[] = []
  for (const paragraph of paragraphs.slice(0, HEAD)) {
    const text = asciiYears(plainText(paragraph.text))
    // Titles of the notices that ask for the report are not the report's own words.
    if (text.length < 40) continue
    for (const match of text.replace(/《[^》]*通知》/gu, '').matchAll(INTRO))
      years.push({ year: Number(match[1]), from: '引言', evidence: match[0].slice(0, 40) })
  }
  return years.find((clue) => clue.year === known) ?? years[0] ?? null
}

/** The years in the file's name and folder; dates («20210108») are no years. */
const fileClues = (fileName: string, known: number | null): readonly Clue[] => {
  const parts = fileName.split(/[\\/]/u).filter((part) => part !== '')
  const name = parts.pop() ?? ''
  const inName = yearsIn(name.replace(/\.[^.]*$/u, '').replace(/20\d{2}年?-?\d{1,2}[月-]/gu, ''))
  const year = inName.find((y) => y === known) ?? inName[0]
  const clues: Clue[] =
    year === undefined ? [] : [{ year, from: '文件名', evidence: name.slice(0, 40) }]
  const folder = parts.findLast((part) => /^20[012]\d年?度?$/u.test(part))
  if (folder) clues.push({ year: Number(folder.slice(0, 4)), from: '文件夹', evidence: folder })
  return clues
}
