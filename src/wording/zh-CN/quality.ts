/** What the figures of data quality say. Severities and sides are said as on the township page. */
export const QUALITY_ZH_CN = {
  'figure.findings-by-rule.file': '规则核对',
  'figure.findings-by-rule.some':
    '{years} 年{scope} {reports} 份全文报告可核 {assessable} 项，相符 {passed} 项（{rate}）；不符最多的是{names}，{most} 份',
  'names.quoted': '「{name}」',
  'figure.findings-by-rule.all':
    '{years} 年{scope} {reports} 份全文报告可核 {assessable} 项，全部相符',
  'figure.findings-by-rule.nothing': '{years} 年{scope} {reports} 份全文报告没有可核的规则',
  'figure.findings-by-rule.none': '{years} 年{scope}没有采集全文的报告，无可核',
  'figure.findings-by-rule.subtitle':
    '{scope}，{years} 年，每条规则不符的报告份数与可核的报告份数；只算采集了全文的报告',

  'figure.findings-grid.file': '乡镇疑点',
  'figure.findings-grid.some':
    '{years} 年{scope} {reports} 份全文报告中 {flawed} 份有疑点，{clean} 份无疑点',
  'figure.findings-grid.clean': '{years} 年{scope} {reports} 份全文报告均无疑点',
  'figure.findings-grid.subtitle':
    '{scope}，{years} 年，每格是一个乡镇街道一年的报告，数字是矛盾与存疑的处数',

  'figure.on-time.file': '按时发布',
  'figure.on-time.all': '{years} 年{scope} {dated} 份载明日期的年报都按时发布',
  'figure.on-time.some':
    '{years} 年{scope} {dated} 份载明日期的年报中 {inTime} 份按时发布，{late} 份迟于 1 月 31 日',
  'figure.on-time.named':
    '{years} 年{scope} {dated} 份载明日期的年报中 {inTime} 份按时发布，{late} 份迟于 1 月 31 日：{names}',
  'figure.on-time.undated': '{years} 年{scope}的 {unknown} 份年报都没有载明日期，不能说是否按时',
  'figure.on-time.subtitle': '{scope}，次年 1 月 31 日以前（含当日）发布为按时',
  'figure.on-time.note': '{unknown} 份日期未载，单列，不算迟报。',
  'on_time.in_time': '按时 / 载明日期',
  'on_time.unknown': '日期未载',
  'on_time.late': '迟于期限',
  'on_time.more': '等，另 {count} 个',
  'figure.findings-list.file': '疑点清单',
  'figure.findings-list.some':
    '{years} 年{scope} {reported} 份报告共 {count} 处：矛盾 {errors} 处，存疑 {warnings} 处，提示 {notes} 处',
  'figure.findings-list.none': '{years} 年{scope} {reports} 份全文报告没有发现不符之处',
  'figure.findings-list.subtitle': '{scope}，{years} 年，逐处列出两侧数字与原文；只标出，不更正',

  'figure.findings.note.apart':
    '说的是报告自身的数字是否相符，不是工作好坏，不与答复率等指标合并。',
  'figure.findings.note.notes': '「提示」只供留意，不算不符，也不计入通过率。',
  'figure.findings.note.opening':
    '只采集了开头的报告不作判断；所采集的开头里有不符之处的，照样列出。',

  'absent.not_judged': '只采集了开头、不作判断的报告 {count} 份',
  'absent.townships.not_captured': '只采集了报告开头、不作判断的乡镇街道 {count} 个',
  'absent.townships.no_report': '未报送的乡镇街道 {count} 个',
  'absent.townships.not_collected': '未收录的乡镇街道 {count} 个（不等于没有报送）',

  'chart.rule.failing': '{failing}/{assessable} 份不符',
  'chart.rule.passed': '{assessable} 份均相符',
  'chart.rule.notes': '提示 {count} 处／{assessable} 份',
  'chart.rule.none': '无可核',
  'chart.rule.legend.failing': '不符的报告',
  'chart.rule.legend.passed': '可核、相符的报告',
  'chart.rule.basis': '依据',
  'chart.findings.places': '{count} 处',
  'chart.findings.passed': '可核规则相符',
  'chart.findings.not_judged': '只采集了开头，不作判断',

  'column.rule_title': '规则名称',
  'column.assessable': '可核报告',
  'column.passed': '相符报告',
  'column.failing': '不符报告',
  'column.pass_rate': '通过率',
  'column.comparisons': '核对次数',
  'column.errors': '矛盾',
  'column.warnings': '存疑',
  'column.notes': '提示',
  'column.legal_basis': '依据',
  'column.not_apply': '何时不核',
  'column.verdict': '核对结果',
  'column.checks_assessable': '可核规则',
  'column.checks_passed': '相符规则',
  'column.capture': '采集范围',
  'unit.time': '次',
  'unit.check': '条',
  'finding.capture.full': '全文',
  'finding.capture.opening': '仅开头部分',
} as const satisfies Readonly<Record<string, string>>
