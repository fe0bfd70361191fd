/** What the figures of data quality say. Severities and sides are said as on the township page. */
export const QUALITY_ZH_CN = {
  'names.quoted': '「{name}」',

  'figure.findings.note.apart':
    '说的是报告自身的数字是否相符，不是工作好坏，不与答复率等指标合并。',
  'figure.findings.note.notes': '「提示」只供留意，不算不符，也不计入通过率。',
  'figure.findings.note.opening':
    '只采集了开头的报告不作判断；所采集的开头里有不符之处的，照样列出。',

  'absent.not_judged': '只采集了开头、不作判断的报告 {count} 份',
  'absent.townships.not_captured': '只采集了报告开头、不作判断的乡镇街道 {count} 个',
  'absent.townships.no_report': '未报送的乡镇街道 {count} 个',
  'absent.townships.not_collected': '未收录的乡镇街道 {count} 个（不等于没有报送）',

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
