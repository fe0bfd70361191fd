import { chineseNumber } from './chinese-numerals.ts'
import { trapped } from './traps.ts'
import { unitIsOfOther } from './unit-words.ts'

/** A number with its unit in a normalised sentence. */
export interface Figure {
  /** From the first sign of the figure («近», the first digit) to the end of unit and 余. */
  readonly start: number
  readonly end: number
  /** The number alone, for evidence. */
  readonly numberStart: number
  /** Null where the place of the number is empty («被采用的条»). */
  readonly value: number | null
  readonly approximate: boolean
  /** As printed, «» where no unit stands. */
  readonly unit: string
  /** A count stands here and cannot be told («12 6条»): it parts the words, and is none. */
  readonly unread: boolean
}

/** Units in which reports count items, longest first. */
const COUNTED =
  '(?:[条件份篇]\\([条件份篇则]\\)|(?:\\(人\\)|人\\()?次\\)?|人次|条次|件次|篇次|条\\(次\\)|件\\(次\\)|次\\(条\\)|条|件|份|篇|则|项|个|期|宗|起|批次|场次|场|幅|人|户次|封|张|块)'
const UNIT = new RegExp(COUNTED, 'y')

const APPROXIMATE_BEFORE = /(?:近|大?约|大概|超过?|突破|逾|余|不少于|将近|接近)(?:达)?$/
// «最近20条», «附近», «违约», «节约», «高超» end in the same characters.
const NO_APPROXIMATE_BEFORE = /(?:最近|附近|就近|节约|违约|预约|邀约|其余|剩余|结余|高超)$/
const AFTER_NUMBER = /(余|多|几|来)?(万|千|百|亿)?(余|多)?/y
const AFTER_UNIT = /余(?!下|额)|多(?!于|次)|以上|左右|上下/y
const SCALE: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

const NUMBER = /\d+(?:'\d{3})*(?:\.\d+)?|[零一二两三四五六七八九十百千万]+/g
const GAP =
  /(?<=信息|申请|采[用纳]的?|意见|建议|留言|信件|来信|工单|解读材料|数量|共计?|总计|累计|[_＿]{1,9})(?:[_＿]*)(?=(?:条|件|期|篇|份)(?:[,;。、]|$))/g
const GAP_BEHIND_VERB = /(?<=新增|公开|发布|推送|更新)(?=条(?:[,;。、]|$))/g
// In a list any noun may have lost its number («动态条、公告26条»), but 头条 is a word.
const GAP_IN_LIST =
  /(?<=[\u4e00-\u9fff”》)、])(?<![头链法线信枝教各逐每多几数上本此该两若长短])(?=[条篇][、,;])/g

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const unitAt = (text: string, at: number): string => {
  const found = matchAt(UNIT, text, at)?.[0] ?? ''
  const next = text.slice(at + found.length, at + found.length + 6)
  return unitIsOfOther(found, next) ? '#' : found
}

/** A Chinese numeral counts only where a unit of documents follows: «一份», not «三审», «七项». */
const chineseCounts = (number: string, tail: string, unit: string): boolean =>
  /^(?:条|件|份|篇|则|宗|起|人次|条次|件次)$/.test(unit) ||
  (unit !== '' && unit !== '#' && (number.length > 1 || tail !== '')) ||
  (unit === '次' && number.length === 1) ||
  (unit === '期' && number.length === 1)

const fromMatch = (text: string, match: RegExpExecArray): Figure | null => {
  const number = match[0]
  const numberStart = match.index
  const chinese = !/^\d/.test(number)
  const after = matchAt(AFTER_NUMBER, text, numberStart + number.length)
  const tail = after?.[0] ?? ''
  const base = chinese ? chineseNumber(number) : Number(number.replaceAll("'", ''))
  if (base === null) return null
  const scale = SCALE[after?.[2] ?? ''] ?? 1
  const unitStart = numberStart + number.length + tail.length
  const unit = unitAt(text, unitStart)
  if (unit === '#') return null
  if (chinese && !chineseCounts(number, tail, unit)) return null
  let end = unitStart + unit.length
  let approximate = after?.[1] !== undefined || after?.[3] !== undefined
  const beyond = matchAt(AFTER_UNIT, text, end)
  if (beyond !== null && unit !== '') {
    approximate = true
    end += beyond[0].length
  }
  let start = numberStart
  const before = text.slice(Math.max(0, numberStart - 5), numberStart)
  const prefix = APPROXIMATE_BEFORE.exec(before)
  if (prefix !== null && !NO_APPROXIMATE_BEFORE.test(before)) {
    approximate = true
    start -= prefix[0].length
  }
  // 0.83 * 10000 is 8299.999…: counts are whole.
  const scaled = scale === 1 ? base : Math.round(base * scale)
  // «17条(份)» counts things of two kinds in one.
  const first = unit.replace(/\([条件份篇则]\)$/, '')
  return { start, end, numberStart, value: scaled, approximate, unit: first, unread: false }
}

// A measure this reader does not count: 4类, 3名, 12处. Only a number without a unit asks.
const OTHER_MEASURE =
  /^(?:大|小)?[类种名位家户处台辆套批轮届层亩座间本册页字元米吨岁倍成折级档栏环步天笔分]|^小时/

const followsPlainly = (text: string, end: number, unit: string): boolean =>
  (unit !== '' || !OTHER_MEASURE.test(text.slice(end, end + 2))) &&
  !/^(?:[.%元米亩吨名位年月日]|公里|公斤|公顷|平方|余?万)/.test(text.slice(end, end + 3))

const MAY_COUNT =
  /\d|[零一二两三四五六七八九十百千万](?:[条件份篇项个次则期宗起封余多来几]|人次)|(?:采[用纳]的?|信息|申请|计|量|意见|建议|留言|信件|来信|工单|材料|增|公开|发布|推送|更新|_)[条件期](?:[,;。、]|$)/

/** A count whose digits a trap covers, where a unit says that it is one. */
const unreadAt = (text: string, marks: Uint8Array, start: number): Figure | null => {
  let end = start
  while (marks[end] === 2) end += 1
  end += matchAt(AFTER_NUMBER, text, end)?.[0].length ?? 0
  const unit = unitAt(text, end)
  if (!/^(?:条|件|份|篇|则|条次|件次|人次|次)$/.test(unit)) return null
  const at = { start, numberStart: start, end: end + unit.length }
  return { ...at, value: null, approximate: false, unit, unread: true }
}

/** The figures of one normalised sentence, in order; traps and other measures left out. */
export const figuresOf = (text: string): Figure[] => {
  const figures: Figure[] = []
  if (!MAY_COUNT.test(text)) return figures
  const marks = trapped(text)
  for (const match of text.matchAll(NUMBER)) {
    const mark = marks[match.index]
    if (mark === 1) continue
    const previous = figures[figures.length - 1]
    if (previous !== undefined && match.index < previous.end) continue
    if (mark === 2) {
      const spoiled = unreadAt(text, marks, match.index)
      if (spoiled !== null) figures.push(spoiled)
      continue
    }
    const figure = fromMatch(text, match)
    if (figure === null || !followsPlainly(text, figure.end, figure.unit)) continue
    if (figure.value !== null && !Number.isInteger(figure.value)) continue
    figures.push(figure)
  }
  const gaps = [
    ...text.matchAll(GAP),
    ...text.matchAll(GAP_BEHIND_VERB),
    ...(figures.length > 0 ? text.matchAll(GAP_IN_LIST) : []),
  ]
  for (const match of gaps) {
    if (figures.some((f) => f.start <= match.index && match.index < f.end)) continue
    const at = match.index + match[0].length
    const unit = unitAt(text, at)
    figures.push({
      start: match.index,
      end: at + unit.length,
      numberStart: at,
      value: null,
      approximate: false,
      unit,
      unread: false,
    })
  }
  return figures.sort((a, b) => a.start - b.start)
}
