import type { CaseMarks } from './case-marks.ts'
import {
  ASKERS,
  COUNTED_IN_PIECES,
  DOCUMENT_CLASSES,
  NOT_ANSWERED,
  OTHER_HEADS,
  WAYS,
} from './case-words.ts'
import type { Deed } from './deeds.ts'
import type { Subject } from './subjects.ts'
import { anyOf, endingOf, expressionOf } from './word-table.ts'

/** A place of the marks that holds words. */
export type CasePlace = {
  [K in keyof CaseMarks]: CaseMarks[K] extends string ? K : never
}[Exclude<keyof CaseMarks, 'subject' | 'deed'>]

/**
 * What becomes of a figure: `none` is no figure of cases and leaves no trace; `aside` is told in
 * passing; `left out` speaks of the cases and is not theirs; `of a row` counts with those beside
 * it; `both lines` is of two lines in one number, as is all that follows in its sentence; `received`
 * were not answered but came in.
 */
export type CaseYield = 'none' | 'aside' | 'left out' | 'of a row' | 'both lines' | 'received'

/** Words and the place where they are looked for. */
type Look = readonly [CasePlace, RegExp]

/** One line of the grammar: of which figures, where which words stand, what it makes of them. */
export interface CaseRule {
  readonly id: string
  readonly of: readonly Subject[]
  readonly deeds?: readonly Deed[]
  readonly units?: RegExp
  /** `some`: not of nought; `none`: of nought only. */
  readonly value?: 'some' | 'none'
  /** Whether cases must have been received before, or must not. */
  readonly told?: boolean
  /** All of these words stand where they must; none of `unless` does. */
  readonly when: readonly Look[]
  readonly unless?: readonly Look[]
  readonly yields: CaseYield
  /** A passage, and all that it must yield: «indicator value». */
  readonly example: string
  readonly tells: readonly string[]
}

const DISPUTES: readonly Subject[] = ['review', 'litigation', 'disputes']
const LINES: readonly Subject[] = ['mail', 'hotline']
const ALL: readonly Subject[] = [
  ...DISPUTES,
  ...LINES,
  'application',
  'opinion',
  'adopted',
  'consultation',
  'interpretation',
]
const ANYTHING = /./s
/** By which way, or from whom, some of the applications came. */
export const WAY = new RegExp(
  `(?:${anyOf(WAYS)})[^,]{0,8}$|(?:公民|组织)[^,]{0,6}$|(?:${anyOf(WAYS)})(?:提交的?|递交的?)?(?:公开)?申请`,
)
const NO_WAY = new RegExp(`${anyOf(ASKERS)}|等(?:形式|方式|渠道|途径)`)

/** What is told of when figures of cases are counted; asked before anything else is read. */
export const COUNT_RULES: readonly CaseRule[] = [
  {
    id: 'things',
    of: ALL,
    units: /^个$/,
    when: [['noun', ANYTHING]],
    unless: [['noun', new RegExp(`^[^,、]*(?:${anyOf(COUNTED_IN_PIECES)})(?:$|[,、])`)]],
    yields: 'none',
    example: '设立县长信箱2个。',
    tells: [],
  },
  {
    id: 'drafts',
    of: ['consultation', 'opinion'],
    units: /^[个项件条份部]$/,
    when: [['tail', /^(?!的?(?:意见|民意|征[集求]|网[上络]))[^,]{2,24}征[集求]/]],
    yields: 'aside',
    example: '就2件方案公开征求意见。',
    tells: [],
  },
]

/** What is done with a figure whose words speak of cases; the first line that holds decides. */
export const CASE_RULES: readonly CaseRule[] = [
  {
    id: 'disputes.joint',
    of: ['disputes'],
    value: 'some',
    when: [['lead', ANYTHING]],
    unless: [['lead', /各(?:有|为)?$/]],
    yields: 'left out',
    example: '政府信息公开行政复议、行政诉讼案件共11件。',
    tells: [],
  },
  {
    id: 'disputes.other_cause',
    of: DISPUTES,
    when: [
      [
        'own',
        /因(?![^,]*(?:公开|答复|申请|此))[^,]{1,20}(?:引[发起]|产生|提起|导致)|民事|刑事|信访复议/,
      ],
    ],
    yields: 'left out',
    example: '因土地征收引发行政复议2件。',
    tells: [],
  },
  {
    id: 'disputes.not_ours',
    of: DISPUTES,
    when: [
      [
        'behind',
        /^[^。;]{0,14}(?:与(?:政府|政务)?信息公开[^,。]{0,6}无关|不在本报告|不属于信息公开)|^\((?:均|都)?[与系因为][^,)]*(?:有关|引[起发]|类|案件)\)/,
      ],
    ],
    yields: 'left out',
    example: '行政复议2件，与政府信息公开无关。',
    tells: [],
  },
  {
    id: 'disputes.other_ground',
    of: DISPUTES,
    value: 'some',
    when: [
      ['earlier', /^(?=.*(?:不服|纠纷|争议|不满|异议))(?!.*(?:公开|答复|申请|信息|告知|因此))/m],
    ],
    yields: 'left out',
    example: '村民不服处罚，提起行政复议1件。',
    tells: [],
  },
  {
    id: 'disputes.over_other',
    of: DISPUTES,
    value: 'some',
    when: [['over', ANYTHING]],
    yields: 'left out',
    example: '土地征收行政复议2件。',
    tells: [],
  },
  {
    id: 'application.unanswered',
    of: ['application'],
    when: [['own', expressionOf(NOT_ANSWERED)]],
    yields: 'left out',
    example: '收到政府信息公开申请5件，尚未办结的申请1件。',
    tells: ['narrative.applications_received 5'],
  },
  {
    id: 'application.by_others',
    of: ['application'],
    deeds: ['answer'],
    when: [['own', /委托|转(?:交|办|送|由)|移[交送]|协助|配合/]],
    yields: 'left out',
    example: '收到依申请公开40件，委托县局办理申请9件。',
    tells: ['narrative.applications_received 40'],
  },
  {
    id: 'application.one_way',
    of: ['application'],
    deeds: ['answer', 'both', 'none'],
    when: [['bare', WAY]],
    unless: [['clause', NO_WAY]],
    yields: 'of a row',
    example: '收到政府信息公开申请9件，网上申请5件、书面申请4件。',
    tells: ['narrative.applications_received 9'],
  },
  {
    id: 'application.part_of_received',
    of: ['application'],
    when: [
      ['lead', /其中/],
      ['bare', WAY],
    ],
    unless: [['clause', NO_WAY]],
    yields: 'of a row',
    example: '收到政府信息公开申请9件，其中收到网络申请5件。',
    tells: ['narrative.applications_received 9'],
  },
  {
    id: 'application.received_one_way',
    of: ['application'],
    told: true,
    when: [['bare', WAY]],
    unless: [['clause', NO_WAY]],
    yields: 'of a row',
    example: '收到政府信息公开申请9件。收到网络申请5件。',
    tells: ['narrative.applications_received 9'],
  },
  {
    id: 'application.within',
    of: ['application'],
    deeds: ['none'],
    when: [['clause', /其中|上述|[中里]$/]],
    yields: 'left out',
    example: '上述依申请公开3件。',
    tells: [],
  },
  {
    id: 'application.class_of_documents',
    of: ['application'],
    deeds: ['none'],
    when: [['sentence', expressionOf(DOCUMENT_CLASSES)]],
    unless: [['sentence', /予以公开|无法提供|不予处理|不存在|不属于/]],
    yields: 'left out',
    example: '制发文件40件，依申请公开2件。',
    tells: [],
  },
  {
    id: 'application.again',
    of: ['application'],
    deeds: ['none'],
    told: true,
    when: [['own', ANYTHING]],
    yields: 'left out',
    example: '收到政府信息公开申请9件，依申请公开2件。',
    tells: ['narrative.applications_received 9'],
  },
  {
    id: 'application.one_only',
    of: ['application'],
    deeds: ['answer', 'both', 'none'],
    when: [['clause', /^(?:针)?对于?$/]],
    yields: 'left out',
    example: '对1件不属于本机关的申请予以答复。',
    tells: [],
  },
  {
    id: 'application.none_to_handle',
    of: ['application'],
    deeds: ['answer'],
    value: 'none',
    told: false,
    when: [['own', /办理|处理/]],
    yields: 'received',
    example: '办理政府信息公开申请0件。',
    tells: ['narrative.applications_received 0'],
  },
  {
    id: 'lines.both',
    of: LINES,
    when: [
      [
        'clause',
        /(?:热线|12345)[^,]{0,8}(?:、|和|及)[^,]*(?:问政|信箱|留言|来信)|(?:问政|信箱|留言|来信)[^,]{0,8}(?:、|和|及)[^,]*(?:热线|12345)|(?:热线|12345)[^,]{0,8}、[^,]*等(?:多个|各类)?(?:平台|渠道|途径)/,
      ],
    ],
    yields: 'both lines',
    example: '受理12345热线、县长信箱等诉求320件，办结320件。',
    tells: [],
  },
  {
    id: 'lines.of_all',
    of: ['mail'],
    when: [
      ['own', /诉求/],
      ['behind', /^[,;:(]*(?:其中|包括)[^。]*(?:热线|12345)/],
    ],
    unless: [['own', /信箱|留言|来信|网/]],
    yields: 'both lines',
    example: '全年办结各类诉求件512件，其中12345平台468件，市长信箱15件。',
    tells: [],
  },
  {
    id: 'lines.one_kind',
    of: LINES,
    when: [
      ['clause', /(?<!投诉|咨询|建议|、)(?:投诉|咨询|求助|建议|举报|表扬|民生|城管)(?:类|件$)/],
    ],
    yields: 'left out',
    example: '受理12345热线咨询类工单112件。',
    tells: [],
  },
  {
    id: 'lines.unanswered',
    of: LINES,
    when: [['own', /无法(?:回复|答复|办理|处理|联系)|未能?(?:回复|答复|办[结理])|尚未|正在/]],
    yields: 'left out',
    example: '受理网上留言18条，其中17条已回复，1条因信息不全无法回复。',
    tells: ['mail.received 18', 'mail.replied 17'],
  },
  {
    id: 'lines.valid_only',
    of: LINES,
    deeds: ['none'],
    when: [
      ['lead', /其中/],
      ['own', /有效|合理|属于/],
    ],
    unless: [['own', /热线|12345|信箱|留言|来信/]],
    yields: 'left out',
    example: '办理12345市民热线转办件1502件，其中有效诉求1320件。',
    tells: ['hotline.replied 1502'],
  },
  {
    id: 'lines.part',
    of: LINES,
    deeds: ['none'],
    when: [['clause', /其中|占比|不满意|表扬/]],
    yields: 'left out',
    example: '不满意的12345热线工单3件。',
    tells: [],
  },
]

/** Nouns about cases that are counted themselves: «12345热线工作例会2次». */
export const isAboutCases = ({ noun }: CaseMarks): boolean => HEAD.test(noun)
const HEAD = endingOf(OTHER_HEADS)

const holds = (rule: CaseRule, marks: CaseMarks): boolean =>
  rule.of.includes(marks.subject) &&
  rule.deeds?.includes(marks.deed) !== false &&
  (rule.told === undefined || rule.told === marks.told) &&
  (rule.value === undefined || (rule.value === 'none') === (marks.value === 0)) &&
  rule.units?.test(marks.unit) !== false &&
  rule.when.every(([place, words]) => words.test(marks[place])) &&
  !(rule.unless ?? []).some(([place, words]) => words.test(marks[place]))

/** The first line that holds of a figure; null where it is a plain figure of its cases. */
export const caseRule = (rules: readonly CaseRule[], marks: CaseMarks): CaseRule | null =>
  rules.find((rule) => holds(rule, marks)) ?? null
