/** A rate of answering as printed, with its place in the sentence. */
export interface Rate {
  readonly value: number
  /** Printed with 近, 约 or 超过 before it. */
  readonly approximate: boolean
  readonly start: number
  readonly end: number
  readonly numberStart: number
}

// 满意率, 回访率 and 按期公开率 are other rates. The words of the rate stand at most 8 signs before.
const RATE =
  /(?:按时|按期|及时|限时)?(?:办结|回复|答复|办复|办理|处理|反馈|办毕)(?:办结)?率(?:、[^,。;%\d]{1,8}率)?(?:[^,。;%\d]{0,6})(\d{1,3}(?:\.\d{1,4})?)%/g
const IN_WORDS =
  /(?:按时|按期|及时)?(?:办结|回复|答复|办复|办理|处理)率(?:均|都|已)?(?:达到?了?|为|是|实现了?|做到了?)?(?:百分之百|百分百)|(?:做到|实现|达到|均|全部)了?(?:100%|百分之百|百分百)(?:按时|及时|全部)?(?:办结|回复|答复|办复)/g

/** The printed rates of answering in a normalised sentence. */
export const ratesOf = (text: string): Rate[] => {
  const rates: Rate[] = []
  if (!/率|100%|百分/.test(text)) return rates
  for (const match of text.matchAll(RATE)) {
    const end = match.index + match[0].length
    const digits = match[1] ?? ''
    rates.push({
      value: Number(digits),
      approximate: /(?:近|约|超过?|逾|突破)$/.test(match[0].slice(0, -1 - digits.length)),
      start: match.index,
      end,
      numberStart: end - 1 - digits.length,
    })
  }
  for (const match of text.matchAll(IN_WORDS))
    rates.push({
      value: 100,
      approximate: false,
      start: match.index,
      end: match.index + match[0].length,
      numberStart: match.index,
    })
  return rates
}
