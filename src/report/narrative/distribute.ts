import type { Segment } from './clauses.ts'
import { labelsOfEach } from './labels.ts'
import { withoutMarks } from './prefixes.ts'

const RESPECTIVELY = /^(.+?)分别(?:为|是|有|公开|发布|更新|推送|达|达到|:)?(.{0,6})$/
const NOUN_ALONE = /^[^,;:。\d]{2,10}$/

/** The labels before 分别, with nouns that a comma parts from them («网站,公众号分别…»). */
const labelsFor = (segment: Segment, words: string, numbers: number): string[] => {
  const labels = labelsOfEach(withoutMarks(words))
  const before = segment.clauses.slice(0, -1)
  while (labels.length < numbers && NOUN_ALONE.test(before[before.length - 1] ?? ''))
    labels.unshift(withoutMarks(before.pop() ?? ''))
  return labels
}

/**
 * «网站、公众号分别发布10条、20条»: gives each number its own label. Where labels and numbers are
 * not equally many, which is whose is not told, and the numbers are left out.
 */
export const distribute = (segments: readonly Segment[]): readonly Segment[] => {
  for (let i = 0; i < segments.length; i += 1) {
    const segment = segments[i]
    if (segment === undefined || !segment.lead.includes('分别')) continue
    const clause = segment.clauses[segment.clauses.length - 1] ?? ''
    const match = RESPECTIVELY.exec(clause)
    if (match === null) continue
    let bare = 1
    while (/^[、,和及]*$/.test(segments[i + bare]?.lead ?? '?')) bare += 1
    const labels = labelsFor(segment, match[1] ?? '', bare)
    const rest = distribute(segments.slice(i + bare))
    if (labels.length !== bare && bare > 1) return [...segments.slice(0, i), ...rest]
    if (labels.length < 2 || labels.length !== bare) continue
    const spread = labels.map((label, k): Segment => {
      const own = segments[i + k] ?? segment
      const before = k === 0 ? segment.clauses.slice(0, -1) : []
      const lead = k === 0 ? segment.lead.replace(clause, label) : label
      return { ...own, lead, clauses: [...before, label] }
    })
    return [...segments.slice(0, i), ...spread, ...rest]
  }
  return segments
}
