import { accountOf } from './accounts.ts'
import { namesChannel } from './channels.ts'
import type { Segment } from './clauses.ts'
import { lastClause } from './clauses.ts'
import { withoutQuantity } from './quantity-words.ts'
import type { ReadingState } from './reading-state.ts'
import type { Sentence } from './sentences.ts'
import type { Subject } from './subjects.ts'
import { subjectOf } from './subjects.ts'

const OF_DEPUTIES = /人大代表|政协委员|(?:代表|委员)[^,;]{0,4}(?:建议|提案|议案)|提案|议案/
const OF_INSPECTION = /代表[^,;]{0,4}视察|督[查导]|巡[视察]|审计|民主评议/
const OF_ARTICLES = /(?:报送|上报|投稿|稿件|信息)[^。;意建]{0,20}采[用纳]/
const CAME_IN = /(?:收到|征集到|收集到)[^,]{0,10}(?:意见|建议)/
const ASKED_FOR = /征[集求][^,]{0,10}(?:意见|建议)$/

/** Opinions that came in, where the words speak of asking for them. */
const opinionOf = (own: string, segment: Segment): 'opinion' | 'consultation' => {
  if (CAME_IN.test(own)) return 'opinion'
  // «征集意见建议27条» counts what came in, «公开征求意见3次» how often it was asked.
  const items = /^[条件个]$/.test(segment.figure.unit)
  return items && ASKED_FOR.test(withoutQuantity(lastClause(segment))) ? 'opinion' : 'consultation'
}

/** True where 采用 and 采纳 are of opinions, not of articles that a medium took. */
const adoptsOpinions = (own: string, sentence: Sentence, near: string): boolean => {
  const by = own.split(/被?采[用纳]/)[0] ?? ''
  if (OF_DEPUTIES.test(sentence.text) || OF_ARTICLES.test(sentence.text)) return false
  if (namesChannel(by) || accountOf(by) !== null) return false
  return /意见|建议|征[集求]/.test(near)
}

const OF_LETTERS = /网上|网站|互动|信箱|来信|信件|留言|问政|网民|网友|网络|微博|之窗/

/** True for «其中有效诉求60件»: a part of the cases told before, by whichever line they came. */
export const dividesCases = (words: string): boolean =>
  /^[,;:]*(?:其中|含|包括)|^[、和及][^,]{1,6}类/.test(words) && !OF_LETTERS.test(words)

// «宣传月发放折页3万份,现场解答咨询2000余条»: advice given at a stall is no mail.
const OUTREACH =
  /宣传|发放|散发|展板|横幅|海报|传单|折页|咨询台|宣讲|入户|走访|现场|窗口|活动|开放日|大厅|热心/
const BY_MOUTH = /咨询|问题|疑问|疑惑|诉求|提问/

const ON_ACCOUNT = /^(?!.*(?:网站|门户)).*(?:公众号|微信|微博|抖音|视频号|快手|推文)/

/** The part of the sentence, between semicolons, before a figure. */
const partOf = (sentence: Sentence, { figure }: Segment): string =>
  sentence.text.slice(sentence.text.lastIndexOf(';', figure.start) + 1, figure.start)

/** What a figure's own words speak of, with the paragraph as witness where they are ambiguous. */
export const subjectHere = (
  state: ReadingState,
  own: string,
  sentence: Sentence,
  segment: Segment,
): Subject | null => {
  const { figure } = segment
  if (/^(?:期|次)$/.test(figure.unit) && /征[集求]/.test(own) && !/会$|第三方/.test(own))
    return 'consultation'
  if (figure.value === null && /采[用纳]的?$/.test(segment.lead)) return 'adopted'
  const said = subjectOf(own)
  const subject = said === 'consultation' ? opinionOf(own, segment) : said
  const near = state.paragraphText + sentence.text
  if (subject === 'opinion' && !/征[集求]|调查|民意|听证/.test(near))
    return /收到|受理|回复|答复|办/.test(own) ? 'mail' : null
  if (subject === 'mail' && state.subject === 'hotline' && dividesCases(segment.lead))
    return 'hotline'
  if (subject === 'mail' && BY_MOUTH.test(own) && !OF_LETTERS.test(sentence.text))
    if (OUTREACH.test(sentence.text)) return null
  // «收到群众咨询12次»: asked by mouth or telephone.
  if (subject === 'mail' && /次$/.test(figure.unit) && BY_MOUTH.test(own) && !OF_LETTERS.test(own))
    return null
  if (subject === 'opinion' && OF_INSPECTION.test(sentence.text)) return null
  // «公众号推送文章300篇,点击量共计15.2万次»: read on an account, no visit of the site.
  if (subject === 'visits' && ON_ACCOUNT.test(partOf(sentence, segment))) return null
  if (subject === 'adopted' && !adoptsOpinions(own, sentence, near)) return null
  return subject
}

const lastSubjectOf = (clauses: readonly string[]): Subject | null => {
  for (let i = clauses.length - 2; i >= 0; i -= 1) {
    const subject = subjectOf(clauses[i] ?? '')
    if (subject !== null) return subject
  }
  return null
}

/** What a clause of mere deed («办结5件») speaks of: the clauses, the sentence, the title before. */
export const inheritedSubject = (
  state: ReadingState,
  sentence: Sentence,
  segment: Segment,
): Subject | null => {
  const before = (): Subject | null =>
    lastSubjectOf(sentence.text.slice(0, segment.figure.start).split(/[,;:]/))
  // Visits are told in passing and are spoken of in their own sentence only.
  const visits = state.figures > 0 && before() === 'visits' ? 'visits' : null
  const told = lastSubjectOf(segment.clauses) ?? visits ?? state.subject ?? before()
  if (told !== null) return told
  // Nothing but applications is carried over.
  if (/结转|转结/.test(sentence.text)) return 'application'
  const { section } = state
  return section === 'disclosure' || section === 'plan' || section === 'none' ? null : section
}
