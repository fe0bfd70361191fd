export const FINDINGS_LIST_ZH_CN = {
  'figure.findings-list.file': '疑点清单',
  'figure.findings-list.some':
    '{years} 年{scope} {reported} 份报告共 {count} 处：矛盾 {errors} 处，存疑 {warnings} 处，提示 {notes} 处',
  'figure.findings-list.none': '{years} 年{scope} {reports} 份全文报告没有发现不符之处',
  'figure.findings-list.subtitle': '{scope}，{years} 年，逐处列出两侧数字与原文；只标出，不更正',
  'figure.findings-list.subtitle.rule':
    '{scope}，{years} 年，规则「{rule}」，逐处列出两侧数字与原文；只标出，不更正',
  'figure.findings-list.some.rule':
    '{years} 年{scope} {reported} 份报告不符「{rule}」或有提示，共 {count} 处：矛盾 {errors} 处，存疑 {warnings} 处，提示 {notes} 处',
  'figure.findings-list.none.rule': '{years} 年{scope} {reports} 份全文报告没有违反「{rule}」之处',
} as const satisfies Readonly<Record<string, string>>
