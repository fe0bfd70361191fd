import type { Segment } from './clauses.ts'
import { withoutQuantity } from './clauses.ts'
import type { Disclosure, Place } from './disclosure-parts.ts'
import { tidy, withoutTitles } from './disclosure-parts.ts'
import { ofNounClause } from './noun-clause.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import { isGeneric, predicatesOf } from './publishing-words.ts'
import { ofVerbClause } from './verb-clause.ts'

const DELTA =
  /(?:增加|增长|减少|下降|提升|提高|上升|增幅|增|减|降)了?(?:约|近)?$|(?:较|比|同比|相比|与去年|与上年|环比).{0,14}(?:增|减|多|少|降|升|下滑)/
const RATE_OF_PUBLISHING =
  /(?:每[月周日天年季]|平均|日均|月均|人均|不少于|不低于|至少|计划(?:全年|公开|发布|每|完成|新增|于)|力争|目标|预计|要求)/
const COUNTABLE_ITEM =
  /^(?:条|件|份|篇|则|项|个|期|次|条次|件次|篇次|条\(次\)|件\(次\)|次\(条\)|宗|)$/
const INTRODUCED = /(?:公开|发布|更新)[^,;。]{0,30}(?:中,|:)[^,;:]*$/

/** The figure's own clause; a clause of mere quantity words joins the one before. */
export const ownClause = (segment: Segment): { clause: string; clauses: readonly string[] } => {
  let { clauses } = segment
  let clause = clauses[clauses.length - 1] ?? ''
  while (clauses.length > 1 && withoutPrefixes(withoutQuantity(clause)) === '') {
    if (segment.tail !== '' && segment.tail !== '等') break
    clauses = clauses.slice(0, -1)
    clause = `${clauses[clauses.length - 1] ?? ''}${clause}`
  }
  return { clause, clauses }
}

/** Reads one figure as a figure of publication, or null if it is none. */
export const disclosureOf = (segment: Segment, context: Place): Disclosure | null => {
  const { figure } = segment
  if (!COUNTABLE_ITEM.test(figure.unit)) return null
  const { clause, clauses } = ownClause(segment)
  if (DELTA.test(withoutQuantity(clause)) || DELTA.test(clause)) return null
  if (RATE_OF_PUBLISHING.test(clause)) return null
  if (figure.unit === '' && /^(?:19|20)\d\d$/.test(String(figure.value ?? ''))) return null
  if (
    /(?:删除|清理|下架|整改|撤销|修改|更正|废止|屏蔽|移除|纠正|核查|排查)[^,]{0,20}$/.test(clause)
  )
    return null
  const found = predicatesOf(clause)
  const exact = found.find((p) => p.object !== '' && isGeneric(withoutTitles(tidy(p.object))))
  const chosen = exact ?? found[0]
  if (chosen !== undefined) return ofVerbClause(chosen, segment, clauses, context)
  // «主动公开政府信息三类:机构职能2条», «公开信息中,社会救助45条»: items of what was published.
  const inRun = context.inRun || INTRODUCED.test(segment.lead)
  const inside = context.inList || inRun
  const bare = inside ? withoutMarks(clause) : withoutPrefixes(clause)
  return ofNounClause(bare, segment, clauses, { ...context, inRun })
}
