import type { WordTable } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** How it was done: what may stand before and between the deeds. */
export const HOW_DONE: WordTable = [
  ['均|全部|全|都|皆|逐一|一一|逐[件条封项]|件件|条条', '均办结'],
  ['现场|当场|当面|当日', '当场答复'],
  ['现|目前|也|并|且|已经|已|了', '已办结'],
  [
    '按照?[^,]{0,10}?(?:程序|规定|要求|时限|时间|期限|节点|流程)(?:的方式|和方式)?',
    '按时限要求办结',
  ],
  ['按时|按期|如期|及时|第一时间|在?(?:\\d+个)?工作日内', '按期办结'],
  ['依法|依规|依法依规|规范|妥善|严格|准确|完全|顺利|圆满|满意|认真', '依法答复'],
  ['在?(?:法定|规定|承诺)?(?:的)?(?:时限|期限|时间)(?:内|之内)?|在|规定|法定', '在法定时限内答复'],
  ['于(?:\\d{1,2}月\\d{1,2}日)?', '于6月12日答复'],
  ['与申请人(?:进行)?(?:沟通|联系|对接)(?:并|后|,)?|做到|实现', '与申请人沟通并答复'],
  ['协助|配合|会同', '协助答复'],
  ['予以|给予|进行|完成|作出|作了|做出|得到', '作出答复'],
  ['书面|公开|网上|线上|口头|申请人', '书面答复'],
  [
    '为(?:网上|线上|书面|当面|现场|邮寄|信函|网络)(?:提出|提交|申请)(?:的)?,?',
    '均为网上提出并答复',
  ],
  ['向申请人|对申请人|依据条例|由[^,]{1,8}', '向申请人答复'],
]

/** The deed that says it is answered. */
export const DONE: WordTable = [
  ['答复|回复|反馈|解答', '答复'],
  ['办结|办复|办毕|完结|处置完毕|处理完毕|办理完[毕结成]', '办理完结'],
  ['办理|处理|处置|解决', '处理'],
  ['(?<=予以|给予|同意|依法|按时|按期|按规定|及时)公开', '予以公开'],
  ['(?<=向申请人)提供(?:相关|所需|有关)*(?:信息|材料)', '向申请人提供相关信息'],
]

const HOW = `(?:${anyOf(HOW_DONE)})`
const DEED = `(?:${anyOf(DONE)})`
const END =
  '(?:完毕|完成|完结|到位|申请人|诉求人|来信人|反映人|当事人|群众|说明|意见|了|工作|(?:并|和|、)?(?:回访|送达))?'
const ALL_DONE = new RegExp(`^${HOW}{0,8}${DEED}(?:、|并|和|及)?(?:${HOW}{0,3}${DEED})?${END}$`)
// «均作出无法提供的答复»: whatever stands between, «all» and the answer say it.
const ALL_ANSWERED =
  /^(?:均|全部|都)[^,]{0,18}(?:作出|作了|做出|出具|给予|予以|进行|完成)[^,]{0,12}(?:答复|回复|办结)$/
const NOT_DONE = /^(?:未|无|没)|[未没]|不(?!予|存在|属于)|尚/

export const ALL_DONE_EXAMPLES = [
  '均已按时办结',
  '已办理完毕',
  '全部在规定时限内予以答复',
  '均按时答复',
  '均作出无法提供的答复',
  '已按时限要求办结并回复',
] as const

/**
 * True for a clause without figures that says everything received was answered («均已按时办结»). It
 * must end with the deed, so that «规范答复程序» is none.
 */
export const saysAllDone = (clause: string): boolean =>
  clause.length <= 40 &&
  !NOT_DONE.test(clause) &&
  (ALL_DONE.test(clause) || ALL_ANSWERED.test(clause))
