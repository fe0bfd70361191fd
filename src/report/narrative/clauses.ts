import type { Figure } from './figures.ts'

/** A figure with the words that belong to it. */
export interface Segment {
  readonly figure: Figure
  /** Everything between the figure before and this one. */
  readonly lead: string
  /** `lead` cut at commas, colons and semicolons; the last one is the figure's own. */
  readonly clauses: readonly string[]
  /** The noun that follows the unit («3件申请»), and the sign after it. */
  readonly tail: string
  readonly stop: string
}

/** The figure's own clause, as cut at commas; «» where none stands before it. */
export const lastClause = (segment: Segment): string =>
  segment.clauses[segment.clauses.length - 1] ?? ''

const SEPARATOR = /[,;:。|]/
const TAKES_TAIL =
  /(?:^|[,;、:])$|(?:公开|发布|公布|更新|推送|收到|接到|受理|办理|处理|承办|回复|答复|办结|转发|转载|发送|编发|接收|征集|采纳|采用|了|的|共|计|有|含|达|及|和|为|开展)$/
const OWN_LEAD =
  /公开|发布|公布|更新|推送|转发|转载|上传|公众号|网站|微信|微博|抖音|平台|阅读|访问|点击|浏览/

/** Cuts at `SEPARATOR` outside brackets, quotes and titles. */
export const splitClauses = (text: string): string[] => {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i)
    if ('(“《'.includes(char)) depth += 1
    else if (')”》'.includes(char)) depth = Math.max(0, depth - 1)
    else if (SEPARATOR.test(char) && (depth === 0 || i - start > 60)) {
      parts.push(text.slice(start, i))
      start = i + 1
      depth = 0
    }
  }
  parts.push(text.slice(start))
  return parts.filter((part) => part !== '')
}

// A noun after a number is short; looking further would make long lines slow.
const TAIL_LENGTH = 60

const nextStop = (text: string, from: number): number => {
  const last = Math.min(text.length, from + TAIL_LENGTH)
  let i = from
  let depth = 0
  while (i < last && (depth > 0 || !/[,;:。、|]/.test(text.charAt(i)))) {
    if (text.charAt(i) === '(') depth += 1
    if (text.charAt(i) === ')') depth -= 1
    i += 1
  }
  return i
}

/** Gives each figure of a sentence its lead and its tail. */
export const segmentsOf = (text: string, figures: readonly Figure[]): Segment[] => {
  const segments: Segment[] = []
  let from = 0
  figures.forEach((figure, i) => {
    const lead = text.slice(from, figure.start)
    const next = figures[i + 1]?.start ?? text.length
    const stop = nextStop(text, figure.end)
    const between = text.slice(figure.end, Math.min(stop, next))
    const takes =
      stop <= next ||
      (figure.unit !== '' && TAKES_TAIL.test(lead) && between !== '' && !OWN_LEAD.test(between))
    const tail = takes ? between.replace(/\([^()]*\)/g, '') : ''
    from = figure.end + (takes ? between.length : 0)
    segments.push({
      figure,
      lead,
      clauses: splitClauses(lead.replace(/^[、,;:。|]+/, '')),
      tail,
      stop: text.charAt(from),
    })
  })
  return segments
}
