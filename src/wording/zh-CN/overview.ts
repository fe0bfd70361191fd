/** The opening page: who has filed, the headline figures. */
export const OVERVIEW_ZH_CN = {
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
  'figure.coverage.some.partial': '{year} 年收录 {have} 份年报，所在县区的名录上有 {of} 个乡镇街道',
  'figure.coverage.named.complete':
    '{year} 年 {of} 个乡镇街道中 {have} 个报送了年报，未报送：{names}',
  'figure.coverage.named.partial':
    '{year} 年收录了 {of} 个乡镇街道中 {have} 个的年报，未收录：{names}',
  'figure.coverage.subtitle.township': '{scope}，{years} 年，每格是一个乡镇街道一年的报告',
  'figure.coverage.subtitle.group':
    '{scope}，{years} 年，每格是有报告的乡镇街道数与名录上的乡镇街道数',
  'figure.coverage.note.complete': '应报送的是名录上的每个乡镇街道。',
  'figure.coverage.note.partial':
    '本数据集只收录了部分年报：「未收录」不等于没有报送。名录只含收录到年报的县区。',
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
  'headline.coverage.label.partial': '收录年报',
  'headline.coverage.basis.complete': '{of} 个乡镇街道中 {have} 个有报告',
  'headline.coverage.value': '{count} 份',
  'headline.coverage.basis.partial': '所在县区的名录上有 {of} 个乡镇街道',
  'headline.clean.basis': '全文报告 {full} 份；另有 {partial} 份只采集了部分，不作判断',
  'headline.volume.value': '{count} 条',
  'headline.requests.value': '{count} 件',
  'headline.basis': '{of} 个乡镇街道中 {have} 个有数字',
  'headline.mail.basis':
    '收到 {received} 件，答复 {replied} 件；{of} 个乡镇街道中 {have} 个两数俱全',
  'headline.change.filed': '比 {year} 年 {change} 份（{points} 个百分点）',
  'headline.change.filed_same': '与 {year} 年持平',
  'headline.change.same': '与 {year} 年持平（两年都有数字的 {have} 个）',
  'headline.change.count': '比 {year} 年 {change}（两年都有数字的 {have} 个）',
  'headline.change.relative': '比 {year} 年 {change}（{points}%，两年都有数字的 {have} 个）',
  'headline.change.points': '比 {year} 年 {points} 个百分点（两年都有数字的 {have} 个）',
  'headline.note.approximate': '含约数 {count} 个',
  'headline.note.one_channel': '另有 {count} 个只载一个渠道的数字，未计入',
  'headline.note.from_text': '其中 {count} 个取自正文',
  'headline.note.small': '样本少（{count} 件）',
} as const satisfies Readonly<Record<string, string>>
