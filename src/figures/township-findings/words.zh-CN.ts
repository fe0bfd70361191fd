export const TOWNSHIP_FINDINGS_ZH_CN = {
  'figure.township-findings.file': '报告核对',
  'figure.township-findings.heading': '{reports} 份年报中 {flawed} 份有核对结果，共 {count} 处',
  'figure.township-findings.clean': '{reports} 份年报中，所核规则没有发现不符之处',
  'figure.township-findings.nothing.complete': '{years} 年没有报送年报，无可核对',
  'figure.township-findings.nothing.partial': '{years} 年的年报均未收录，无可核对',
  'figure.township-findings.subtitle': '{years} 年，报告自身数字的核对',
  'figure.township-findings.note': '只标出两侧数字，不更正；「提示」不算疑点。',
  'figure.township-findings.note.partial': '{count} 份只采集了开头，其余部分无从核对。',
} as const satisfies Readonly<Record<string, string>>
