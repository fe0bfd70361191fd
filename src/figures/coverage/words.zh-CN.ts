export const COVERAGE_ZH_CN = {
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
} as const satisfies Readonly<Record<string, string>>
