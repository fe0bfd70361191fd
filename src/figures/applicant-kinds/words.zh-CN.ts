export const APPLICANT_KINDS_ZH_CN = {
  'figure.applicant-kinds.file': '申请人构成',
  'figure.applicant-kinds.shares':
    '{years} 年{scope} {count} 份报告新收申请 {whole} 件，自然人 {natural} 件（{rate}）',
  'figure.applicant-kinds.small':
    '{years} 年{scope} {count} 份报告新收申请 {whole} 件，自然人 {natural} 件（{rate}，样本少）',
  'figure.applicant-kinds.counts':
    '{years} 年{scope} {count} 份报告新收申请 {whole} 件，自然人 {natural} 件',
  'figure.applicant-kinds.nothing': '{years} 年{scope} {count} 份报告都没有新收申请',
  'figure.applicant-kinds.none': '{years} 年{scope}没有分申请人的数字',
  'figure.applicant-kinds.empty': '{years} 年{scope}没有分申请人的数字：{reasons}',
  'figure.applicant-kinds.subtitle':
    '{scope}，{years} 年新收申请（件）的申请人构成；只合计各类俱全的报告，按表格顺序',
  'figure.applicant-kinds.note.unbalanced':
    '{name}：各类申请人合计 {parts}，总计载为 {total}；占比以所载总计为分母。',
} as const satisfies Readonly<Record<string, string>>
