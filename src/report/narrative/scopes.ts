import type { WordTable } from './word-table.ts'
import { anyOf, expressionOf, startOf } from './word-table.ts'

/** Words after which a sentence tells of what is to come. */
export const FUTURE: WordTable = [
  ['下一?步', '下一步公开信息'],
  ['(?<!转|转至|转到|转入)(?:下一?年|明年|来年|次年)(?:度)?(?!继续|办理)', '明年公开信息'],
  ['今后|未来', '今后每年'],
  [
    '(?<![即必终])将(?:要|会|继续|进一步|围绕|持续|不断|重点|着力|以|在|加强|加大|加快|按照?|严格|认真|积极|努力|全面|深入|切实|充分|坚持|开展|完善|推进|拓宽|紧扣|聚焦|立足|结合|针对|逐步|从|新增|力争|突破|达到?|超过)',
    '我镇将进一步公开',
  ],
]

/** Words that make a number an aim, a duty or a rhythm: they govern their own clause. */
export const AIM: WordTable = [
  ['力争|争取|力求|有望|打算|(?:^|[,镇乡道年])准备(?=再|于|在|公开|发布|新增)', '力争公开'],
  [
    '(?<!规划|工作|财政|发展|年度|有|按照?)计划(?:[在到至](?:今|明|本)?年?|用|制[作定]|收集|办理|新|建|设|组织|印发|推出|实施|力争|使|让|把|将|再|全年|主动|公开|发布|推送|每|完成|新增|于|开展|年内|今年|(?:19|20)\\d\\d年(?!度?(?:工作|总结|[、及和与])))',
    '计划公开',
  ],
  ['(?:^|[,我镇乡道度年])拟(?:主动)?(?:公开|发布|新增|开展|于)', '本年度拟公开'],
  ['预计|预期', '预计公开'],
  ['目标', '年度目标'],
  ['任务(?!完成)', '下达任务'],
  [
    '(?<![相对响回供反适顺呼])应(?:当|该)?(?:主动)?(?:公开(?!尽|的|、|事项|,)|发布(?!的)|推送|更新)',
    '应主动公开信息',
  ],
  ['(?:需要?|须|待)(?:主动)?(?:公开|发布|更新)(?!的)', '需公开信息'],
  ['(?:不少|不低|不得少|不得低|不小)于|至少', '不少于'],
  ['每[月周日天年季个](?!头条|新闻|商报|经济)|平均|[日月人年]均', '每季度公开'],
  ['每(?:公开|发布|推送|收到|受理|办理)', '每发布'],
  [
    '(?<!(?:按照?|根据|依据|依照|落实|对照|严格|符合|收到|接到|受理|群众|公民|法人|主动|未|没有|无)[^,;]{0,30})要求(?:全年|每|各|公开|发布|达)',
    '考核要求全年',
  ],
  ['(?<![可])确保(?:全年|每|年内|公开|发布|完成|\\d)', '确保全年'],
]

/** Words after which a number is what something is compared with. */
export const COMPARED: WordTable = [
  ['较|相较于?|比(?!例|重|赛|武|对)', '较2022年的'],
  ['同比|环比', '同比'],
  ['(?:与|同|和)[^,]{1,14}(?:相比|持平|对比)', '与上年相比'],
  ['由(?:去年|上年|(?:19|20)\\d\\d年)的?', '由去年的'],
]

/** Words that make a number a change. */
export const CHANGES: WordTable = [
  [
    '(?:增加|增长|减少|下降|提升|提高|上升|增幅|净增|(?<!新)增|减|降)了?(?:约|近|至|到)?$',
    '比上年增加',
  ],
  ['(?:较|比|同比|相比|与去年|与上年|环比).{0,14}(?:增|减|多|少|降|升|下滑)', '比上年多公开'],
]

/** Words that make what is published another body's: of the whole they tell nothing. */
export const OTHER_BODIES: WordTable = [
  [
    '(?:各|[\\d十百]+个)(?:行政)?(?:村|社区|村居|居)(?:\\((?:居|社区)\\)|、?社区|居)?(?:委会|民委员会)?(?:共|累计|全年)?(?:通过|利用|依托|在|公开|发布|更新)',
    '各村通过公开栏公示',
  ],
  [
    '(?:(?<!人)民政|财政|经发|农服|农业|综治|应急|党建|社会事务|经济发展|村建|规建|服务)[^,;]{0,6}(?:办|站|中心|所|局)(?:等部门)?(?:共|累计|全年|公开|发布|更新)',
    '财政所公开',
  ],
  [
    '全[县市区旗]各?(?:乡镇|镇街|街镇|街道|单位|部门)[^,;]{0,4}(?:共|累计|公开|发布)',
    '全县各乡镇共公开',
  ],
  ['[下所]属[^,;]{0,6}单位(?:共|累计|全年|公开|发布)', '下属事业单位公开'],
  ['等(?:部门|站所|科室|单位)(?:共|累计|全年|公开|发布|更新)', '民政办等部门共公开'],
]
const BY_OTHERS = expressionOf(OTHER_BODIES)

/** True where the words before a figure, in its part of the sentence, name another body that acts. */
export const isOfOthers = (before: string): boolean =>
  BY_OTHERS.test(before.slice(before.lastIndexOf(';') + 1))

const IS_COMPARED = startOf(COMPARED)
const IS_CHANGE = expressionOf(CHANGES)

/** True for a clause that compares («较2022年的98条», «增加12条»): its number is not the report's. */
export const isCompared = (clause: string): boolean =>
  IS_COMPARED.test(clause) || IS_CHANGE.test(clause)

/** Words of an aim that govern the clauses after them as well, up to what was in fact done. */
export const PLANS: WordTable = [
  ['(?<!规划|工作|财政|发展|年度|年初|原|有|按照?)计划(?!生育|总结|信息|类|[、,])', '镇政府计划'],
  ['力争|力求|有望|打算', '力争公开'],
  ['(?:目标|任务)(?=[是为:])', '年度目标:公开'],
]

const IN_FUTURE = expressionOf(FUTURE)
const IN_PLAN = new RegExp(`^[^,:。]*(?:${anyOf(PLANS)})[^,:。]*`)
const IN_FACT = /实际|已|完成|截至|收到|受理|办理|累计|共/
const IN_AIM = expressionOf(AIM)

/** Where the clause of a figure starts; «其中» and what follows hang on the clause before. */
const clauseStart = (text: string, figure: number): number => {
  let start = figure
  for (;;) {
    while (start > 0 && !/[,;:。]/.test(text.charAt(start - 1))) start -= 1
    if (start === 0 || !/^(?:其中|包括|含)/.test(text.slice(start, start + 4))) return start
    start -= 1
  }
}

// All figures of a sentence ask for the same words: where they end is looked for once.
let futureOf = { text: '', from: Infinity }

/** Where the words end after which a sentence tells of what is to come; Infinity where none stand. */
const futureFrom = (text: string): number => {
  if (futureOf.text !== text) {
    const found = IN_FUTURE.exec(text)
    futureOf = { text, from: found === null ? Infinity : found.index + found[0].length }
  }
  return futureOf.from
}

/** True for a figure that tells what is meant to be done, not what was done. */
export const isIntended = (text: string, figure: number): boolean => {
  if (figure >= futureFrom(text)) return true
  const before = text.slice(0, figure)
  // «将突破400条»: the words of the figure itself go on with it.
  if (/(?<![即必终])将$/.test(before) && /^\D/.test(text.slice(figure))) return true
  if (IN_AIM.test(before.slice(clauseStart(text, figure)))) return true
  const part = before.slice(before.lastIndexOf(';') + 1)
  const plan = IN_PLAN.exec(part)
  return plan !== null && IN_AIM.test(plan[0]) && !IN_FACT.test(part.slice(plan[0].length))
}
