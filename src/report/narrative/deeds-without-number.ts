/**
 * «均已按时办结»: a clause that says all of what was received has been answered. The clause must
 * end with the deed, so that «规范答复程序» is none. Examples are run by a test.
 */
const HOW =
  '(?:按照?[^,]{0,8}?(?:程序|规定|要求|时限|时间|期限)|现场|当场|现|目前|也|并|且|均|全部|全|都|皆|已经|已|按时|按期|及时|依法|依规|按规定|按照规定|按要求|如期|规范|逐一|一一|在?(?:法定|规定|承诺)?(?:的)?(?:时限|期限|时间)(?:内|之内)?|在|规定|法定|予以|给予|进行|完成|作出|作了|做出|得到|了|妥善|书面|公开|满意|圆满|按程序|严格|准确|完全|顺利|工作日内|\\d+个|第一时间|当面|向申请人|对申请人|依据条例)'
const DEED =
  '(?:答复|回复|办结|办复|办理完毕|办理完结|办理完成|办理|处理完毕|处理|反馈|处置完毕|处置|完结|解决|办毕|(?<=予以|给予|同意|依法)公开)'
const END = '(?:完毕|完成|完结|到位|申请人|了|工作|)?'
const ALL_DONE = new RegExp(`^${HOW}{0,8}${DEED}(?:、|并|和|及)?(?:${HOW}{0,3}${DEED})?${END}$`)

export const ALL_DONE_EXAMPLES = [
  '均已按时办结',
  '已办理完毕',
  '全部在规定时限内予以答复',
  '均按时答复',
] as const

/** True for a clause without figures that says everything received was answered. */
export const saysAllDone = (clause: string): boolean =>
  clause.length <= 36 && !/^(?:未|无|没)/.test(clause) && ALL_DONE.test(clause)
