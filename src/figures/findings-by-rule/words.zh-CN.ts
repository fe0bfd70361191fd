export const FINDINGS_BY_RULE_ZH_CN = {
  'figure.findings-by-rule.file': '规则核对',
  'figure.findings-by-rule.some':
    '{years} 年{scope} {reports} 份全文报告可核 {assessable} 项，相符 {passed} 项（{rate}）；不符最多的是{names}，{most} 份',
  'figure.findings-by-rule.all':
    '{years} 年{scope} {reports} 份全文报告可核 {assessable} 项，全部相符',
  'figure.findings-by-rule.nothing': '{years} 年{scope} {reports} 份全文报告没有可核的规则',
  'figure.findings-by-rule.none': '{years} 年{scope}没有采集全文的报告，无可核',
  'figure.findings-by-rule.subtitle':
    '{scope}，{years} 年，每条规则不符的报告份数与可核的报告份数；只算采集了全文的报告',
  'chart.rule.failing': '{failing}/{assessable} 份不符',
  'chart.rule.passed': '{assessable} 份均相符',
  'chart.rule.notes': '提示 {count} 处／{assessable} 份',
  'chart.rule.none': '无可核',
  'chart.rule.legend.failing': '不符的报告',
  'chart.rule.legend.passed': '可核、相符的报告',
  'chart.rule.basis': '依据',
} as const satisfies Readonly<Record<string, string>>
