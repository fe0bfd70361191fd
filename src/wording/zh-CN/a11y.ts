/** What is said to those who listen or press keys, and of what did not come. */
export const A11Y_ZH_CN = {
  'failure.table': '表格没有取到，请检查网络后刷新页面；图和 CSV 照常可用。',

  'search.found': '找到 {count} 个，用上下箭头选择，按回车前往。',

  'walk.chart': '图表',
  'walk.help': '上下左右键逐点读，Home、End 到首尾，回车等于点击',
  'walk.help.names': '上下左右键逐点读，Home、End 到首尾，回车等于点击，按 F 选入或去掉这个乡镇',
  'walk.place': '第 {at} 点，共 {of} 点。',
  'walk.opens.source': '按回车看依据。',
  'walk.opens.region': '按回车看该地区。',
  'walk.opens.township': '按回车选入或去掉这个乡镇。',
  'walk.opens.year': '按回车只看这一年。',
  'walk.opens.applicant': '按回车只看这类申请人，再按取消。',
  'walk.opens.rule': '按回车只看这条规则，再按取消。',
  'walk.name': '按 F 选入或去掉这个乡镇。',

  'summary.highest': '{column}最高的是{names}，{value}',
  'summary.lowest': '最低的是{names}，{value}',
  'summary.equal': '{column}均为 {value}',
  'summary.only': '只有{names}有{column}，{value}',
  'summary.part': '{name}的{part}',
  'summary.change': '{name}由 {before} 年的 {from}到 {after} 年的 {to}（{change}）',
  'summary.value': '{value} {unit}',
  'summary.missing': '{count} 行没有数字：{reasons}',
  'summary.states': '{column}：{reasons}',
  'summary.state': '{state} {count}',
} as const satisfies Readonly<Record<string, string>>
