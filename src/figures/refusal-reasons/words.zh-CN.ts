export const REFUSAL_REASONS_ZH_CN = {
  'figure.refusal-reasons.file': '不予公开理由',
  'figure.refusal-reasons.shares':
    '{years} 年{scope} {count} 份报告不予公开 {whole} 件，理由最多的是{names}，{most} 件（{rate}）',
  'figure.refusal-reasons.counts':
    '{years} 年{scope} {count} 份报告不予公开 {whole} 件，理由最多的是{names}，{most} 件',
  'figure.refusal-reasons.good':
    '{years} 年{scope} {count} 份报告无不予公开：八项理由都是 0，这是好消息，不是缺数',
  'figure.refusal-reasons.none': '{years} 年{scope}没有写全八项理由的报告',
  'figure.refusal-reasons.empty': '{years} 年{scope}没有写全八项理由的报告：{reasons}',
  'figure.refusal-reasons.subtitle':
    '{scope}，{years} 年不予公开的八项法定理由（件）；只合计八项俱全的报告，按表格顺序',
  'figure.refusal-reasons.note.without':
    '其中 {count} 份报告无不予公开：这是好消息，不是缺数，已计入。',
} as const satisfies Readonly<Record<string, string>>
