/** What is done with it. */
export type Deed = 'receive' | 'answer' | 'both' | 'none'

// The verbs decide first; a noun such as 来信 says «received» only where no verb stands.
const ANSWER =
  /办结|办复|办理|答复|回复|处理|承办|处置|解决|办毕|完结|反馈(?!意见|信息)|回应|答疑|接办|化解|办好/g
const RECEIVE =
  /收到|受理|接到|接收|接获|接件|收件|新收|接待|收(?=各类|政府|群众)|接(?=群众|12345|市民|到)|接听/g
const RECEIVED_NOUN = /来信|来件|转办|交办|共有|数量|申请数/
const BOTH =
  /(?:收到|受理|接收|接到|接件)(?:并|、|和|及|且|,)*(?:全部|已|及时|均)*(?:办结|办理|办复|回复|答复|处理|处置|承办|反馈(?!意见|信息)|解决)/

const lastOf = (pattern: RegExp, text: string): number => {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

/** What is done in a stretch of text: the last verb before the number decides. */
export const deedOf = (text: string): Deed => {
  if (BOTH.test(text)) return 'both'
  const answer = lastOf(ANSWER, text)
  const receive = lastOf(RECEIVE, text)
  if (answer < 0 && receive < 0) return RECEIVED_NOUN.test(text) ? 'receive' : 'none'
  return answer > receive ? 'answer' : 'receive'
}
