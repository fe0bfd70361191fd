import type { Subject } from './subjects.ts'
import { subjectOf } from './subjects.ts'

/** What the text below a title speaks of; `none` ends what was spoken of before. */
export type Section = Subject | 'disclosure' | 'plan' | 'none'

/** The titles of the two official outlines and their parts, one a line: words, example, section. */
export const SECTION_TITLES: readonly (readonly [
  words: string,
  example: string,
  section: Section,
])[] = [
  ['公开(?:的)?(?:内容|类别|数量|形式|渠道|途径|方式|载体)', '公开类别', 'disclosure'],
  [
    '(?:政府信息)?主动公开(?:政府|政务)?(?:信息)?(?:的)?(?:数量|内容|类别|途径|渠道|形式|范围)?',
    '主动公开政府信息的情况',
    'disclosure',
  ],
  [
    '(?:政府信息)?依申请公开(?:政府|政务)?(?:信息)?(?:的)?(?:办理|受理|处理)?(?:和不予公开(?:政府)?信息(?:的)?)?',
    '依申请公开政府信息情况',
    'application',
  ],
  ['收到和处理政府信息公开申请(?:的)?', '收到和处理政府信息公开申请情况', 'application'],
  [
    '(?:依申请|政府)?(?:信息)?(?:公开)?(?:的)?收费(?:及|和|与|、)?(?:减免)?(?:的)?',
    '政府信息公开的收费及减免情况',
    'none',
  ],
  [
    '(?:因)?(?:政府信息公开)?(?:工作)?(?:被)?(?:申请)?(?:行政)?复议(?:、|和|及|与|或)?(?:提起|被提起)?(?:行政)?诉讼(?:和|及|、|与)?(?:有关的)?(?:申诉|投诉)?(?:的)?',
    '因政府信息公开申请行政复议、提起行政诉讼的情况',
    'disputes',
  ],
  ['(?:政府)?信息(?:资源)?管理', '政府信息管理', 'none'],
  ['(?:政府)?(?:信息)?(?:公开)?平台建设', '政府信息公开平台建设', 'none'],
  ['(?:工作)?监督保障(?:工作)?(?:及教育培训)?', '监督保障', 'none'],
  ['教育培训|业务培训|组织领导|组织保障|机构建设|制度建设|保密审查', '组织领导', 'none'],
  [
    '(?:工作中)?存在(?:的)?(?:主要)?问题(?:和|及|与|以及)?(?:改进|整改)?(?:情况|措施|打算)?',
    '存在的主要问题及改进情况',
    'none',
  ],
  ['(?:下一?步)?(?:改进|整改)(?:的)?(?:措施|打算|方向)', '改进措施', 'plan'],
  ['下一?步(?:工作)?(?:打算|计划|安排|措施|思路)', '下一步工作打算', 'plan'],
  ['其他(?:需要)?(?:报告|说明)的?事项', '其他需要报告的事项', 'none'],
  ['政策解读', '政策解读', 'none'],
  ['回应(?:社会|群众|公众)?关切|政民互动|互动交流', '回应社会关切', 'none'],
]

const MARK =
  '(?:[一二三四五六七八九十]{1,3}(?:、|,|是)|\\([一二三四五六七八九十\\d]{1,3}\\)|\\)|第[一二三四五六七八九十](?:,|是|、)|\\d{1,2}[.、])'
const TITLE = `(?:关于|做好)?(?:${SECTION_TITLES.map(([words]) => words).join('|')})(?:工作)?(?:的)?(?:情况|方面|工作)*`
// In running text a title is told by its number or by 方面 and 情况; a colon or a stop ends it.
const INLINE = new RegExp(
  `(?:(?<=^|[。;:!\\n])(${MARK})?|(?<=[^一二三四五六七八九十\\d、,])([一二三四五六七八九十]{1,2}、))(${TITLE})([:,。]|(?=\\n|$))`,
  'g',
)
const WHOLE = new RegExp(`^${MARK}?(${TITLE})$`)
const OF_WORDS = SECTION_TITLES.map(
  ([words, , section]) =>
    [
      new RegExp(`^(?:关于|做好)?(?:${words})(?:工作)?(?:的)?(?:情况|方面|工作)*$`),
      section,
    ] as const,
)

const ofTitle = (title: string): Section | null =>
  OF_WORDS.find(([words]) => words.test(title))?.[1] ?? null

/** The section that a line or clause announces where it is a title and nothing else. */
export const sectionOf = (text: string): Section | null => {
  const title = WHOLE.exec(text)?.[1]
  return title === undefined ? null : (ofTitle(title) ?? subjectOf(title))
}

/** Where titles within running text start and end: «(二)依申请公开情况:收到1件。三、收费…». */
export const titleCuts = (text: string): ReadonlySet<number> => {
  const cuts = new Set<number>()
  for (const match of text.matchAll(INLINE)) {
    const [all, numbered, glued, title = '', stop] = match
    const plain = numbered === undefined && glued === undefined
    if (plain && !/(?:方面|情况|工作|措施|打算|安排|思路|计划)$/.test(title)) continue
    const end = match.index + all.length
    cuts.add(match.index)
    // «主动公开情况:97条» tells its figure with the words of its title.
    if (stop !== '' && !/^[\d无零]/.test(text.slice(end, end + 1))) cuts.add(end)
  }
  return cuts
}
