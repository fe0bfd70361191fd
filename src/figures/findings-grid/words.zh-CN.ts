export const FINDINGS_GRID_ZH_CN = {
  'figure.findings-grid.file': '乡镇疑点',
  'figure.findings-grid.some':
    '{years} 年{scope} {reports} 份全文报告中 {flawed} 份有疑点，{clean} 份无疑点',
  'figure.findings-grid.clean': '{years} 年{scope} {reports} 份全文报告均无疑点',
  'figure.findings-grid.subtitle':
    '{scope}，{years} 年，每格是一个乡镇街道一年的报告，数字是矛盾与存疑的处数',
  'chart.findings.places': '{count} 处',
  'chart.findings.passed': '可核规则相符',
  'chart.findings.not_judged': '只采集了开头，不作判断',
  'figure.findings-grid.subtitle.rule':
    '{scope}，{years} 年，规则「{rule}」，每格是一个乡镇街道一年的报告，数字是处数',
  'figure.findings-grid.some.rule':
    '{years} 年{scope} {assessable} 份报告可核「{rule}」，{flawed} 份不符',
  'figure.findings-grid.clean.rule': '{years} 年{scope} {assessable} 份报告可核「{rule}」，均相符',
  'figure.findings-grid.quiet.rule':
    '{years} 年{scope} {assessable} 份报告可核「{rule}」，均无提示',
  'figure.findings-grid.noted.rule':
    '{years} 年{scope} {assessable} 份报告可核「{rule}」，{noted} 份有提示',
  'figure.findings-grid.nothing.rule': '{years} 年{scope} {reports} 份全文报告都无可核「{rule}」',
  'chart.rule.verdict.clean': '相符',
  'chart.rule.verdict.findings': '不符',
  'chart.rule.verdict.quiet': '无提示',
  'chart.rule.verdict.noted': '有提示',
  'chart.rule.verdict.unassessed': '无可核',
} as const satisfies Readonly<Record<string, string>>
