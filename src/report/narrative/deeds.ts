import { remember } from '../remember.ts'
import type { WordTable } from './word-table.ts'
import { anyOf, expressionOf } from './word-table.ts'

/** What is done with it. */
export type Deed = 'receive' | 'answer' | 'both' | 'none'

/** Verbs that say it was answered. */
export const ANSWER: WordTable = [
  ['办结|办复|办毕|完结|办好', '办结来信'],
  ['(?:办理|处理|承办|处置|接办)(?!结果[为是]|事项)', '办理来信'],
  ['答复|回复|回应|答疑|解答', '回复来信'],
  ['解决|化解', '解决诉求'],
  ['(?<!收到|收集到?|共|条)反馈(?!意见|信息)', '反馈来信'],
]

/** Verbs that say it came in. */
export const RECEIVE: WordTable = [
  ['收到|收件|新收|收(?=各类|政府|群众)', '收到来信'],
  ['受理', '受理来信'],
  [
    '接到|接收|接获|接件|接待|接听|承接(?=[^,]{0,16}(?:转办|交办|派单|工单))|接(?=群众|12345|市民|到|诉求)',
    '接到来信',
  ],
]

/** Nouns that say it came in where no verb stands. */
export const RECEIVED_NOUN: WordTable = [
  ['来信|来件', '来信'],
  ['转办|交办|派单', '转办件'],
  ['共有|数量|申请数', '申请数'],
]

const AND = '(?:并|、|和|及|且|,)*(?:全部|已|及时|均|按时|按期|依法|规范|妥善|认真)*'
// «受理并办结», «收到答复»; «收到反馈» is what came in.
const BOTH = new RegExp(
  `(?:收到|受理|接收|接到|接件)${AND}(?:办结|办理|办复|回复|答复|处理|处置|承办|解决)|(?:收到|受理|接收|接到)(?:并|、)${AND}反馈|(?:申请|受理|收到)[量数]?(?:、|和|及|与)(?:答复|办结|办理)[量数]`,
)
const ANSWERS = new RegExp(`.*(?:${anyOf(ANSWER)})`)
const RECEIVES = new RegExp(`.*(?:${anyOf(RECEIVE)})`)
const HAS_RECEIVED = expressionOf(RECEIVED_NOUN)

/** Where the last match ends: everything before it is taken greedily. */
const lastOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? -1

/** What is done in a stretch of text: the last verb before the number decides. */
export const deedOf = remember((text: string): Deed => {
  if (BOTH.test(text)) return 'both'
  const answer = lastOf(ANSWERS, text)
  const receive = lastOf(RECEIVES, text)
  // «信箱办件12件»: what was handled.
  if (answer < 0 && receive < 0 && /(?<![转交派代])办件(?!量)/.test(text)) return 'answer'
  if (answer < 0 && receive < 0) return HAS_RECEIVED.test(text) ? 'receive' : 'none'
  return answer > receive ? 'answer' : 'receive'
})
