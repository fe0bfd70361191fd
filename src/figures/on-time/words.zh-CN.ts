export const ON_TIME_ZH_CN = {
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
} as const satisfies Readonly<Record<string, string>>
