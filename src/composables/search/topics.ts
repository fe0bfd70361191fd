import type { FigureId } from '../../models/figure.ts'
import type { MeasureId } from '../../queries/measures.ts'

/** A question that a figure of some page answers, and the words by which people ask it. */
export interface Topic {
  readonly page: 'overview' | 'disclosure' | 'requests' | 'mailbox' | 'reviews' | 'quality'
  readonly figure: FigureId
  /** The measure that the figure is turned to; null where it has none to turn to. */
  readonly measure: MeasureId | null
  /** What it is called in the search's answers. */
  readonly name: `measure.${MeasureId}.name` | `figure.${FigureId}.file`
  readonly words: readonly string[]
  /** The figure stands on its page only beside a county or a township. */
  readonly isNear?: boolean
}

const measured = (
  page: Topic['page'],
  measure: MeasureId,
  words: readonly string[],
  figure: FigureId = 'measure-ranking',
): Topic => ({ page, figure, measure, name: `measure.${measure}.name`, words })

const drawn = (page: Topic['page'], figure: FigureId, words: readonly string[]): Topic => ({
  page,
  figure,
  measure: null,
  name: `figure.${figure}.file`,
  words,
})

/**
 * What can be asked for beside a place and a year. Words are in small letters, Chinese or English
 * or the pinyin of the Chinese; of two that fit, the longer one is meant.
 */
export const TOPICS: readonly Topic[] = [
  drawn('overview', 'coverage', [
    '报送率',
    '报送情况',
    '报送',
    '收录',
    'baosong',
    'baosonglv',
    'coverage',
    'filed',
  ]),
  {
    ...drawn('overview', 'on-time', [
      '按时发布',
      '按时率',
      '按时',
      '准时',
      '及时',
      '迟报',
      'anshi',
      'zhunshi',
      'on time',
      'in time',
    ]),
    isNear: true,
  },
  measured(
    'disclosure',
    'volume',
    [
      '主动公开量',
      '主动公开数',
      '主动公开',
      '公开数量',
      '公开条数',
      '公开量',
      '公开',
      'zhudonggongkai',
      'gongkailiang',
      'gongkai',
      'items disclosed',
      'disclosed',
      'disclosure',
      'volume',
    ],
    'volume-ranking',
  ),
  measured(
    'disclosure',
    'volume_pc',
    [
      '每万人公开量',
      '每万人',
      '人均公开',
      '人均',
      'renjun',
      'per capita',
      'per 10000',
      'per person',
    ],
    'volume-ranking',
  ),
  drawn('requests', 'request-outcomes', [
    '依申请公开',
    '依申请',
    '申请',
    '办理结果构成',
    '办理结果',
    'yishenqing',
    'shenqing',
    'requests',
    'request',
    'applications',
    'outcomes',
    'outcome',
  ]),
  measured('requests', 'requests', [
    '新收申请量',
    '新收申请',
    '申请量',
    '申请数',
    '申请件数',
    '新收',
    'shenqingliang',
    'requests received',
  ]),
  measured('requests', 'grant', ['公开率', 'gongkailv', 'grant rate', 'granted', 'grant']),
  measured('requests', 'grant_full', ['予以公开率', '予以公开', 'granted in full']),
  measured('requests', 'grant_merit', ['实体审查公开率', '实体审查', 'merits', 'on the merits']),
  measured('requests', 'clearance', [
    '办结率',
    '办结',
    'banjielv',
    'banjie',
    'concluded',
    'clearance',
  ]),
  measured('requests', 'carry', [
    '结转率',
    '结转',
    'jiezhuanlv',
    'jiezhuan',
    'carried over',
    'carry',
  ]),
  measured('requests', 'not_held', ['不掌握占比', '不掌握', '信息不存在', 'not held']),
  measured('requests', 'natural_person', ['自然人占比', '自然人', 'natural persons', 'citizens']),
  measured('requests', 'load', ['办理负荷', '负荷', 'on hand', 'load']),
  drawn('requests', 'refusal-reasons', [
    '不予公开理由',
    '不予公开',
    '拒绝',
    '理由',
    'refusals',
    'refusal',
    'refused',
    'reasons',
  ]),
  drawn('requests', 'applicant-kinds', [
    '申请人类型',
    '申请人',
    'shenqingren',
    'applicants',
    'applicant',
  ]),
  drawn('mailbox', 'mailbox-reply', [
    '信箱答复率',
    '信件答复率',
    '答复率',
    '回复率',
    '答复',
    '回复',
    '信箱',
    '来信',
    '信件',
    'dafulv',
    'dafu',
    'huifulv',
    'huifu',
    'xinxiang',
    'laixin',
    'reply rate',
    'replies',
    'reply',
    'letters',
    'mailbox',
  ]),
  measured('mailbox', 'hotline_reply', ['热线答复率', '12345', '热线', 'rexian', 'hotline']),
  measured('mailbox', 'visits', [
    '网站访问量',
    '访问量',
    '浏览量',
    '访问',
    'fangwenliang',
    'visits',
  ]),
  drawn('reviews', 'review-outcomes', [
    '行政复议',
    '行政诉讼',
    '复议',
    '诉讼',
    'fuyi',
    'susong',
    'reviews',
    'review',
    'lawsuits',
    'litigation',
  ]),
  measured('reviews', 'review_corrected', [
    '复议纠错率',
    '纠错率',
    '纠错',
    'jiucuolv',
    'corrected',
  ]),
  measured('reviews', 'litigation_lost', ['诉讼败诉率', '败诉率', '败诉', 'baisulv', 'lost']),
  measured('reviews', 'dispute', [
    '争议率',
    '争议',
    'zhengyilv',
    'disputes',
    'dispute rate',
    'dispute',
  ]),
  drawn('quality', 'findings-by-rule', [
    '数据质量',
    '核对疑点',
    '疑点',
    '核对',
    '矛盾',
    '勾稽',
    '质量',
    'yidian',
    'hedui',
    'findings',
    'checks',
    'quality',
  ]),
]
