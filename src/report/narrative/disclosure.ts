import type { Segment } from './clauses.ts'
import { withoutQuantity } from './quantity-words.ts'
import type { Disclosure, Place } from './disclosure-parts.ts'
import { tidy, withoutTitles } from './disclosure-parts.ts'
import { ofNounClause } from './noun-clause.ts'
import { isPeriod } from './periods.ts'
import { doesOther, isWorkedOn } from './other-deeds.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import { isGeneric } from './objects.ts'
import { predicatesOf } from './verbs.ts'
import { ofVerbClause } from './verb-clause.ts'

const COUNTABLE_ITEM =
  /^(?:条|件|份|篇|则|项|个|期|次|条次|件次|篇次|条\(次\)|件\(次\)|次\(条\)|宗|)$/
const OFF_THE_LIST =
  /(?:删除|清理|下架|整改|撤销|修改|更正|废止|屏蔽|移除|纠正|核查|排查)[^,]{0,20}$/
// «12条信息超期发布» tells of what went wrong.
const AMISS = /超期|逾期|滞后|延迟|退回|错误|有误|不当|未及时/
const INTRODUCED =
  /(?:公开|发布|更新|信息|网站|公众号|平台)[^,;。]{0,30}中,[^,;:]*$|(?:公开|发布|更新)[^,;。]{0,30}:[^,;:]+$/

// «公开数量再创新高,达1560条»: what is said of the number is not what is counted.
const SAID_OF_NUMBER =
  /(?<=数|量)(?:较[^,]{1,12}|再创[^,]{1,4}|创[^,]{1,4}|[较更]为?[多大高丰]|(?:持续|稳步|大幅|明显|不断|显著|逐年)[^,]{1,6}|位?居[^,]{1,10})$/

/** The figure's own clause; a clause of mere quantity words joins the one before. */
export const ownClause = (segment: Segment): { clause: string; clauses: readonly string[] } => {
  let { clauses } = segment
  let clause = clauses[clauses.length - 1] ?? ''
  while (clauses.length > 1 && withoutPrefixes(withoutQuantity(clause)) === '') {
    if (segment.tail !== '' && segment.tail !== '等') break
    clauses = clauses.slice(0, -1)
    clause = `${(clauses[clauses.length - 1] ?? '').replace(SAID_OF_NUMBER, '')}${clause}`
  }
  return { clause, clauses }
}

/** Reads one figure as a figure of publication, or null if it is none. */
export const disclosureOf = (segment: Segment, context: Place): Disclosure | null => {
  const { figure } = segment
  if (!COUNTABLE_ITEM.test(figure.unit)) return null
  const { clause, clauses } = ownClause(segment)
  if (isPeriod(withoutQuantity(clauses[clauses.length - 1] ?? ''))) return null
  if (figure.unit === '' && /^(?:19|20)\d\d$/.test(String(figure.value ?? ''))) return null
  if (OFF_THE_LIST.test(clause)) return null
  const predicate = withoutPrefixes(clause)
  if (isWorkedOn(segment.tail) || AMISS.test(segment.tail)) return null
  // «公开预算4条、采购信息9条»: a noun that goes on with a row is no deed.
  const goesOn = context.inList || (context.inRun && segment.lead.startsWith('、'))
  if (!goesOn && doesOther(predicate)) return null
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
