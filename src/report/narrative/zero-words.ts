import type { IndicatorId } from '../../form/indicators.ts'

/** A nought told in words: what it is the nought of and the words that say so. */
export interface ZeroWords {
  readonly id: string
  /** One of these stands in every match: text without any is not searched. */
  readonly signs: RegExp
  readonly pattern: RegExp
  /** Words between the negation and the noun that change what is denied. */
  readonly notBetween?: RegExp
  /** Words after the noun, in its clause, that change what is denied. */
  readonly notAfter?: RegExp
  readonly indicators: readonly IndicatorId[]
  readonly example: string
}

const NOT = '(?:未|没有?|尚未|暂未|从未|均未|并未|暂无|尚无|也未|不(?=存在|涉及))'
const GET =
  '(?:收到|接到|接收到?|接获|接收|受理|发生|产生|出现|有|提出|发现|涉及|办理|存在|收悉|接|收)(?:过|任何|到)*'
const NONE = `(?:(?:${NOT}${GET})|没有|暂无|尚无|无(?!法|需|须|障|偿|正当|故|关|论|不|效|缝|纸|偏|线|形|疑|意|人?机|力|序|害|私|条件)|零(?!距|散|报|容|售|星|工|碳))`
const DENIAL = new RegExp(`^${NONE}`)
// A second denial starts over: «无答复、无复议».
const SPAN = '(?:(?![、和也](?:[无没]|未))[^,。;:!?\\d]){0,45}?'

const CHANGED_AFTER =
  /^[^、和及或与,]*?(?:引[起发]|导致|产生的|而|提起|收费|费用|费$|投诉|举报|复议|诉讼|流程|渠道|指南|超期|逾期|延期|败诉)|^(?:人(?!员)|书面|登记)/

const APPLICATION =
  '(?:公开(?:政府|相关)?信息的?(?:要求|请求)|要求公开的?(?:政府|政务|相关)?信息|(?:要求|请求)公开(?:政府|相关)?信息|依申请|公开[^,。;、]{0,8}申请|申请[^,。;、]{0,6}公开|申请)'

/** One line a way of saying «none»; the examples are run by a test. */
export const ZERO_WORDS: readonly ZeroWords[] = [
  {
    id: 'no_application',
    signs: /申请|要求|请求/,
    pattern: new RegExp(`${NONE}${SPAN}${APPLICATION}`, 'g'),
    notBetween:
      /收到(?!$|和处理)|受理(?!$|电话)|(?<!需要?)答复|办结|收费|复议|诉讼|投诉|信访|(?<!新收.{0,8})(?:结转|转结)|超期|逾期|泄密|失密|不予公开|问题|不足|渠道(?!提|递|的)|引[起发]|因|指南|目录/,
    notAfter: CHANGED_AFTER,
    indicators: ['narrative.applications_received'],
    example: '未收到公民、法人或其他组织提出的政府信息公开申请',
  },
  {
    id: 'verb_lost',
    signs: /未依申请/,
    pattern: /未依申请公开(?:申请)?/g,
    indicators: ['narrative.applications_received'],
    example: '未依申请公开申请',
  },
  {
    id: 'application_none',
    signs: /申请/,
    pattern:
      /(?:依申请公开|公开申请|申请公开)[^,。;、\d]{0,14}?(?::|,)?(?:(?:本|全|当|20\d\d)年度?)?(?:均?为)?(?:无(?=$|[,。;、])|零(?=$|[,。;、件报申]))/g,
    notBetween: /复议|诉讼|收费|投诉|结转/,
    indicators: ['narrative.applications_received'],
    example: '依申请公开数量:无',
  },
  {
    id: 'no_review',
    signs: /复议|诉讼/,
    pattern: new RegExp(
      `(?:${NONE}|(?:未|没有)(?:因|被|引[起发]|提起|申请))${SPAN}(?:复议|诉讼)`,
      'g',
    ),
    notBetween: /(?<!因)答复|逾期|超期|防范|泄密|风险/,
    notAfter:
      /^[^,]{0,16}(?:纠正|纠错|撤销|败诉|风险|维持|渠道|途径|答复期|被改变|案件质量|尚未审结|审结|回避)|^(?:直接)?起诉/,
    indicators: ['narrative.reviews', 'narrative.litigations'],
    example: '未发生因政府信息公开引起的行政复议、行政诉讼',
  },
  {
    id: 'review_none',
    signs: /复议|诉讼/,
    pattern:
      /(?:复议|诉讼)[^,。;\d]{0,10}?(?::|为|均为|,)?(?:无(?=$|[,。;、])|零(?=$|[,。;、件案发报]))/g,
    notBetween: /维持|纠正|纠错|败诉/,
    indicators: ['narrative.reviews', 'narrative.litigations'],
    example: '行政复议、行政诉讼情况:无',
  },
  {
    id: 'review_never_came',
    signs: /复议|诉讼/,
    pattern: /(?:复议|诉讼)[^,。;\d]{0,10}?(?:均|都)?(?:未|没有)(?:发生|产生|出现|收到|涉及)/g,
    notBetween: /引[起发]|风险/,
    indicators: ['narrative.reviews', 'narrative.litigations'],
    example: '行政复议和行政诉讼均未发生',
  },
  {
    id: 'application_never_came',
    signs: /申请/,
    pattern:
      /(?:依申请公开|公开申请)[^,。;\d]{0,10}?(?:均|都)?(?:未|没有)(?:发生|产生|出现|收到)(?=$|[,。;])/g,
    notBetween: /复议|诉讼|收费|投诉|引[起发]|渠道/,
    indicators: ['narrative.applications_received'],
    example: '依申请公开事项没有发生',
  },
  {
    id: 'no_mail',
    signs: /信|留言|诉求|提问/,
    pattern: new RegExp(
      `(?:${NOT}(?:收到|接到|接收到?|有)(?:过|任何)*|没有|无(?!逾|超|法))${SPAN}(?:留言|来信|信件|信箱|群众诉求|网民诉求|网友提问)`,
      'g',
    ),
    notBetween: /超期|逾期|积压|漏|未|热线|12345|回复|不|申请/,
    notAfter: /^[^,]{0,10}(?:超期|逾期|积压|漏|未[办回答]|不|来访)|^[^。;]{0,20}申请/,
    indicators: ['mail.received'],
    example: '未收到网民留言',
  },
  {
    id: 'no_hotline',
    signs: /热线|12345/,
    pattern: new RegExp(
      `${NOT}(?:收到|接到|受理|接收到?)(?:过|任何)*[^,。;:]{0,12}?(?:12345|(?:政务服务|市长|县长|便民)(?:便民)?热线)`,
      'g',
    ),
    notAfter: /^[^,]{0,8}的[^,]{2,8}类/,
    indicators: ['hotline.received'],
    example: '未接到“12345”热线转办工单',
  },
  {
    id: 'no_interpretation',
    signs: /解读/,
    pattern:
      /(?:(?:未|没有|尚未|暂未)(?:制作|发布|制发|出台|公开)(?:过|任何|相关)*|(?<!有)无)(?:政策|政府)?(?:文件)?解读(?:材料|信息|文件|稿件|类信息)*(?:发布|出台)?(?=$|[,。;、])/g,
    indicators: ['interpretations'],
    example: '未发布政策解读材料',
  },
  {
    id: 'no_consultation',
    signs: /征集|调查/,
    pattern:
      /(?:未|没有|尚未|暂未)(?:开展|组织|进行|发布)(?:过|任何|相关|网上|网络|在线)*(?:意见征集|民意征集|征集调查|征集|民意调查)(?:活动|工作)?(?=$|[,。;、])/g,
    indicators: ['consultations.held'],
    example: '未开展意见征集活动',
  },
]

/** A nought found in a sentence: indicator and the stretch of words that says it. */
export interface Nought {
  readonly indicator: IndicatorId
  readonly start: number
  readonly end: number
}

const HYPOTHETICAL = /(?:如果?|若|凡|对于?|倘|假如|避免|杜绝|防止|确保|力争)[^,。;]{0,6}$/
const CLAUSE_END = /[,。;:!?]/

const clauseFrom = (text: string, at: number): string => {
  let end = at
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1
  return text.slice(at, end)
}

// «未发生行政复议,行政诉讼案件»: the comma only joins the two.
const JOINED = /^,(?:也无|和|及|或)?(?:行政)?(诉讼|复议)(?:案件?|情况|事项|等|的)*(?=$|[,。;])/

const which = (zero: ZeroWords, text: string, start: number, end: number): IndicatorId[] => {
  if (!zero.indicators.includes('narrative.reviews')) return [...zero.indicators]
  const rest = clauseFrom(text, end)
  const joined = JOINED.exec(text.slice(end + rest.length, end + rest.length + 24))
  let from = start
  if (zero.id.startsWith('review_'))
    while (from > 0 && !CLAUSE_END.test(text.charAt(from - 1))) from -= 1
  const span = text.slice(from, end + rest.length) + (joined?.[1] ?? '')
  return zero.indicators.filter((id) => span.includes(id === 'narrative.reviews' ? '复议' : '诉讼'))
}

/** The noughts that a normalised sentence tells in words. */
export const noughtsOf = (text: string): Nought[] => {
  const found: Nought[] = []
  if (!/[未没无零不]/.test(text)) return found
  for (const zero of ZERO_WORDS) {
    if (!zero.signs.test(text)) continue
    for (const match of text.matchAll(zero.pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (HYPOTHETICAL.test(text.slice(Math.max(0, start - 10), start))) continue
      if (zero.notBetween?.test(match[0].replace(DENIAL, '')) === true) continue
      if (zero.notAfter?.test(clauseFrom(text, end)) === true) continue
      for (const indicator of which(zero, text, start, end)) found.push({ indicator, start, end })
    }
  }
  return found
}
