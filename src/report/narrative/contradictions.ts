import type { Contradiction } from '../parsed-report.ts'
import type { Draft } from './drafts.ts'

// A report names some dozens of topics; a file of thousands is no report.
const MOST = 300

const CORE = /(?:类|的)?(?:信息|内容|情况|数量)?$/
const core = (label: string): string => label.replace(CORE, '')

/** True where one label names the other's topic («办事指南», «办事目录及办事指南信息»). */
const sameTopic = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [core(a), core(b)] : [core(b), core(a)]
  if (short.length < 4) return short.length > 1 && short === long
  return short === long || long.split(/[、和及与]/).includes(short)
}

/**
 * Topics told twice with different figures. Two channels may each carry one topic, and the parts of
 * one list differ by intent.
 */
export const contradictionsOf = (
  drafts: readonly Draft[],
  sameList: (a: Draft, b: Draft) => boolean,
): Contradiction[] => {
  const found: Contradiction[] = []
  const topics = drafts
    .map((draft, index) => ({ draft, index }))
    .filter(({ draft }) => draft.indicator === 'disclosed.by_topic')
  topics.slice(0, MOST).forEach(({ draft, index }, i) => {
    for (const other of topics.slice(i + 1, MOST)) {
      const b = other.draft
      if (draft.value === null || b.value === null || draft.value === b.value) continue
      if (draft.channel !== null && b.channel !== null && draft.channel !== b.channel) continue
      if (!sameTopic(draft.label ?? '', b.label ?? '') || sameList(draft, b)) continue
      found.push({ first: index, second: other.index })
    }
  })
  return found
}
