// Words before the predicate that say when, who and how, but not what.
const MARK =
  /^(?:、|,|;|:|-|\*|·|•|及|和|以及|与|并且|并|另外|另有|另|此外|同时|还有|还|再|又|也|[①-⑳]|[一二三四五六七八九十]{1,3}(?:是|、)|第[一二三四五六七八九十](?:,|是|:)?|\([一二三四五六七八九十\d]{1,3}\)|\)|\d{1,2}[.、](?!\d))/
const OPENER =
  /^(?:其中)?(?:,|:)?(?:主要[为是有](?!关)|具体[为是有]|主要|具体)?(?:其中|包括了?|包含了?|涵盖了?|内容涵盖|涉及|分别(?:是|为)?|如下|内有|含有?)?(?:,|:)?/
const TIME =
  /^(?:截[至止]到?)?(?:(?:19|20)\d\d年(?:度|来|全年|期间|内)?(?:\d{1,2}月)?(?:\d{1,2}日|底|末)?(?:以来)?(?:[-至到~](?:(?:19|20)?\d\d年)?\d{1,2}月(?:\d{1,2}日|底|末)?)?(?:期间|止)?|今年以来|今年|全年度?|本年度?内?|年度|年内|年底|一年来|一年|目前|上半年|下半年|上年度?|去年|期间|当年|报告期内?|本统计年度)/
const WHO =
  /^(?:(?:我|本|全|该)(?:镇|乡|街道办事处|街道|办事处|街办|苏木|县|区|市|旗|局|单位|机关|部门)|(?:镇|乡|街道|党委|办事处|人民政府|政府|党政办公室|党政办|办公室|各部门|各单位|各站所|各村)+|[A-Za-z×*\u4e00-\u9fff]{1,8}?(?:镇|乡|街道办事处|街道|办事处|苏木))(?:人民政府|党委|政府|机关)?(?:的)?(?=$|,|共|累|总|合计|主动|公开|发布|更新|推送|公布|通过|在|利用|依托|借助|运用|全年|今年|本年|年度|\d|已|积极|及时|新增|对外|向|按|严格|认真|依法|坚持|收到|接到|受理|未|无|没有|办理|承办|处理|回复|信息数|政府信息|政务信息|截)/
const HOW =
  /^(?:一共|总共|共计|累计|总计|合计|累(?=公开|发布)|共|已|先后|及时|主动(?!公开)|依法|依规|积极|全面|新增加|新增|新(?=公开|发布|收|受理)|向社会|面向社会|向公众|对外(?!发布)|对社会|全部|统一|规范|准确|按时|持续|不断|严格|认真|经统计|据统计|实际|再次|均|审核|整理|收集|采集|编辑|制作(?=发布|并|、|和)|撰写|编写|梳理|的|在(?=$)|录入(?=、|和|并|发布)|对|将|各类(?=渠道)|年(?=主动|公开|发布))/

/** A clause without list marks and «其中» at its front; years and places stay (labels hold them). */
export const withoutMarks = (clause: string): string => {
  let rest = clause
  for (let turn = 0; turn < 8; turn += 1) {
    const shorter = rest.replace(MARK, '').replace(OPENER, '')
    if (shorter === rest) return rest
    rest = shorter
  }
  return rest
}

/** A clause from its predicate or noun on: marks, time, subject and adverbs taken off the front. */
export const withoutPrefixes = (clause: string): string => {
  let rest = clause
  for (let turn = 0; turn < 12; turn += 1) {
    const shorter = rest
      .replace(MARK, '')
      .replace(OPENER, '')
      .replace(TIME, '')
      .replace(WHO, '')
      .replace(HOW, '')
    if (shorter === rest) return rest
    rest = shorter
  }
  return rest
}

const TRAILING =
  /(?:全年|今年|本年度?|年度|一共|总共|共计|累计|总计|合计|共|已|先后|及时|主动|依法|积极|新增|向社会|面向社会|向公众|对外|对社会|统一|同步|集中|实时|各|分别|定期|我镇|我乡|本镇|本乡|镇政府|,)$/

/** A phrase without the adverbs at its end («通过县政府网站全年累计»). */
export const withoutTrailingAdverbs = (phrase: string): string => {
  let rest = phrase
  for (;;) {
    const shorter = rest.replace(TRAILING, '')
    if (shorter === rest) return rest
    rest = shorter
  }
}
