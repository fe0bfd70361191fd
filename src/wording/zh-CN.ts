import { registryWords } from './registry-words.ts'
import { CHECK_ZH_CN } from './zh-CN/check.ts'
import { A11Y_ZH_CN } from './zh-CN-a11y.ts'
import { COMPARE_ZH_CN } from './zh-CN-compare.ts'
import { DATA_ZH_CN } from './zh-CN-data.ts'
import { EXPORT_ZH_CN } from './zh-CN-export.ts'
import { GUIDE_ZH_CN } from './zh-CN-guide.ts'
import { TOWNSHIP_ZH_CN } from './zh-CN-township.ts'
import { QUALITY_ZH_CN } from './zh-CN-quality.ts'
import { READING_ZH_CN } from './zh-CN-reading.ts'
import { REQUESTS_ZH_CN } from './zh-CN-requests.ts'
import { REVIEWS_ZH_CN } from './zh-CN-reviews.ts'
import { WORDS_ZH_CN } from './zh-CN-words.ts'

/**
 * Headings, subtitles and notes of the figures, with everything else that models, charts and export
 * say. Flat keys; vue-i18n must look them up as they are (`messageResolver`).
 */
export const ZH_CN: Readonly<Record<string, string>> = {
  ...WORDS_ZH_CN,
  ...A11Y_ZH_CN,
  ...CHECK_ZH_CN,
  ...COMPARE_ZH_CN,
  ...DATA_ZH_CN,
  ...EXPORT_ZH_CN,
  ...GUIDE_ZH_CN,
  ...registryWords('zh-CN'),
  ...QUALITY_ZH_CN,
  ...REQUESTS_ZH_CN,
  ...REVIEWS_ZH_CN,
  ...READING_ZH_CN,
  ...TOWNSHIP_ZH_CN,

  'figure.empty.nobody': '所选范围内没有乡镇街道',

  'figure.coverage.file': '报送情况',
  'figure.coverage.one.clean': '{year} 年{name}的年报已收录全文，所核规则均相符',
  'figure.coverage.one.findings': '{year} 年{name}的年报已收录全文，有疑点待核',
  'figure.coverage.one.partial': '{year} 年{name}的年报只采集了开头部分',
  'figure.coverage.one.no_report': '{year} 年{name}未报送年报',
  'figure.coverage.one.not_collected': '{year} 年{name}的年报未收录',
  'figure.coverage.none.complete': '{year} 年 {of} 个乡镇街道均未报送年报',
  'figure.coverage.none.partial': '{year} 年 {of} 个乡镇街道的年报均未收录',
  'figure.coverage.all.complete': '{year} 年 {of} 个乡镇街道全部报送了年报',
  'figure.coverage.all.partial': '{year} 年 {of} 个乡镇街道的年报全部收录',
  'figure.coverage.some.complete':
    '{year} 年 {of} 个乡镇街道中 {have} 个报送了年报（{rate}），{missing} 个未报送',
  'figure.coverage.some.partial': '{year} 年收录了 {of} 个乡镇街道中 {have} 个的年报（{rate}）',
  'figure.coverage.named.complete':
    '{year} 年 {of} 个乡镇街道中 {have} 个报送了年报，未报送：{names}',
  'figure.coverage.named.partial':
    '{year} 年收录了 {of} 个乡镇街道中 {have} 个的年报，未收录：{names}',
  'figure.coverage.subtitle.township': '{scope}，{years} 年，每格是一个乡镇街道一年的报告',
  'figure.coverage.subtitle.group':
    '{scope}，{years} 年，每格是有报告的乡镇街道数与名录上的乡镇街道数',
  'figure.coverage.note.complete': '应报送的是名录上的每个乡镇街道。',
  'figure.coverage.note.partial':
    '本数据集只收录了部分年报：「未收录」不等于没有报送。总数取自国家区划名录。',
  'figure.coverage.note.clean':
    '「疑点」是报告自身数字不相符之处，只标出，不更正；只采集了开头的报告不作判断。',

  'figure.headline.file': '主要数字',
  'figure.headline.heading.complete': '{scope} {year} 年：{of} 个乡镇街道中 {have} 个报送了年报',
  'figure.headline.heading.partial': '{scope} {year} 年：收录 {of} 个乡镇街道中 {have} 个的年报',
  'figure.headline.heading.none': '{scope} {year} 年没有年报',
  'figure.headline.subtitle': '{scope}，{year} 年，各数字只含载明该项的乡镇街道',
  'figure.headline.note':
    '增减只比较两年都有数字的乡镇街道；基数不足 10 的只列增减数，不列百分比；比率为分子之和除以分母之和。',
  'headline.coverage.label.complete': '报送率',
  'headline.coverage.label.partial': '收录率',
  'headline.coverage.basis.complete': '{of} 个乡镇街道中 {have} 个有报告',
  'headline.coverage.basis.partial': '{of} 个乡镇街道中收录 {have} 个',
  'headline.clean.basis': '全文报告 {full} 份；另有 {partial} 份只采集了部分，不作判断',
  'headline.volume.value': '{count} 条',
  'headline.requests.value': '{count} 件',
  'headline.basis': '{of} 个乡镇街道中 {have} 个有数字',
  'headline.mail.basis':
    '收到 {received} 件，答复 {replied} 件；{of} 个乡镇街道中 {have} 个两数俱全',
  'headline.change.filed': '比 {year} 年 {change} 份（{points} 个百分点）',
  'headline.change.count': '比 {year} 年 {change}（两年都有数字的 {have} 个）',
  'headline.change.relative': '比 {year} 年 {change}（{points}%，两年都有数字的 {have} 个）',
  'headline.change.points': '比 {year} 年 {points} 个百分点（两年都有数字的 {have} 个）',
  'headline.note.approximate': '含约数 {count} 个',
  'headline.note.one_channel': '另有 {count} 个只载一个渠道的数字，未计入',
  'headline.note.from_text': '其中 {count} 个取自正文',
  'headline.note.small': '样本少（{count} 件）',

  'figure.request-outcomes.file': '依申请公开',
  'figure.request-outcomes.shares':
    '{years} 年{scope} {count} 份报告共办结申请 {concluded} 件，予以公开和部分公开 {granted} 件（{rate}）',
  'figure.request-outcomes.counts':
    '{years} 年{scope} {count} 份报告共办结申请 {concluded} 件，予以公开和部分公开 {granted} 件',
  'figure.request-outcomes.unknown': '{years} 年{scope} {count} 份报告载明收到申请，办理结果不详',
  'figure.request-outcomes.no-requests': '{years} 年{scope} {count} 份报告载明没有新收申请',
  'figure.request-outcomes.none': '{years} 年{scope}没有申请办理的数字',
  'figure.request-outcomes.empty': '{years} 年{scope}没有可显示的办理结果：{reasons}',
  'figure.request-outcomes.subtitle.bodies':
    '{scope}，{years} 年办结申请的结果构成（件），全部申请人',
  'figure.request-outcomes.subtitle.years':
    '{scope}，{years} 年历年办结申请的结果构成（件），全部申请人',
  'figure.request-outcomes.note.few': '{count} 份报告办结不足 {least} 件，逐件画出，不算百分比。',
  'figure.request-outcomes.note.unbalanced':
    '{count} 份报告的分项之和与总计不符，照原样画出并标明。',

  'figure.mailbox-reply.file': '信箱答复',
  'figure.mailbox-reply.mail.all':
    '{years} 年{scope} {count} 份报告载明来信收到 {received} 件，全部答复',
  'figure.mailbox-reply.mail.some':
    '{years} 年{scope} {count} 份报告载明来信收到 {received} 件，答复 {replied} 件（{rate}）',
  'figure.mailbox-reply.hotline.all':
    '{years} 年{scope} {count} 份报告载明热线受理 {received} 件，全部答复；来信没有可算的答复率',
  'figure.mailbox-reply.hotline.some':
    '{years} 年{scope} {count} 份报告载明热线受理 {received} 件，答复 {replied} 件（{rate}）；来信没有可算的答复率',
  'figure.mailbox-reply.half': '{years} 年{scope} {count} 份报告只载答复数，来信受理数未说明',
  'figure.mailbox-reply.no-letters': '{years} 年{scope} {count} 份报告载明没有来信',
  'figure.mailbox-reply.none': '{years} 年{scope}没有来信的数字',
  'figure.mailbox-reply.empty': '{years} 年{scope}没有可显示的答复率：{reasons}',
  'figure.mailbox-reply.subtitle.bodies': '{scope}，{years} 年信箱来信与热线的收到数和答复数（件）',
  'figure.mailbox-reply.subtitle.years':
    '{scope}，{years} 年历年信箱来信与热线的收到数和答复数（件）',
  'figure.mailbox-reply.note.small': '收到不足 {least} 件的标「样本少」并画成灰色，不作好坏之分。',
  'figure.mailbox-reply.note.above': '{count} 份报告答复数多于收到数，照原样列出，不封顶。',
  'figure.mailbox-reply.note.apart': '12345 热线与信箱来信分列，不合并计算。',

  'chart.legend.clean': '全文，无疑点',
  'chart.legend.findings': '全文，有疑点',
  'chart.legend.partial': '仅采集部分',
  'chart.legend.missing.complete': '未报送',
  'chart.legend.missing.partial': '未收录',
  'chart.year': '{year} 年',
  'chart.of': '共 {count} 个',
  'chart.count': '{count}',
  'chart.fraction': '{part}/{whole}',
  'chart.tip.place': '{name} {year} 年',
  'chart.tip.line': '{label}：{value}',
  'chart.tip.open': '点击看依据',
  'chart.tip.choose': '点击看该地区',
  'chart.filed.complete': '已报送',
  'chart.filed.partial': '已收录',
  'chart.items': '{value} 条',
  'chart.cases': '{value} 件',
  'chart.cases.share': '{value} 件（{rate}）',
  'chart.cases.unbalanced': '{value} 件（分项合计 {sum}）',
  'chart.one_channel': '{value}（单一渠道）',
  'chart.outlier': '{value} ▲ 远高于其余',
  'chart.median': '中位数 {value}',
  'chart.none': '无',
  'chart.reply': '{replied}/{received}　{rate}',
  'chart.reply.small': '{replied}/{received}　{rate}　样本少',
  'chart.received': '收到',
  'chart.replied': '答复',
  'chart.rate': '答复率',
  'chart.interval': '95% 区间',
  'chart.interval.value': '{low}–{high}',
  'chart.mail': '信箱来信',
  'chart.hotline': '12345 热线',
  'chart.approximate': '约数',
  'chart.legend.replied': '已答复',
  'chart.legend.replied_small': '已答复（样本少）',
  'chart.legend.received': '收到未答复',
  'chart.legend.small': '样本少',
  'chart.legend.total': '总数',
  'chart.legend.approximate': '约数',
  'chart.legend.one_channel': '单一渠道',
}
