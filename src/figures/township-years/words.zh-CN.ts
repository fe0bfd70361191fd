export const TOWNSHIP_YEARS_ZH_CN = {
  'figure.township-years.file': '乡镇历年',
  'figure.township-years.complete.none': '{years} 年{name}没有报送年报',
  'figure.township-years.partial.none': '{years} 年{name}的年报均未收录',
  'figure.township-years.complete.some':
    '{years} 年 {of} 个年度中{name}报送了 {count} 份年报，最近一份是 {last} 年；{judged}',
  'figure.township-years.partial.some':
    '{years} 年 {of} 个年度中收录了{name} {count} 份年报，最近一份是 {last} 年；{judged}',
  'figure.township-years.judged.all': '{flawed} 份有疑点',
  'figure.township-years.judged.some': '{flawed} 份有疑点，{partial} 份只采集了部分、不作判断',
  'figure.township-years.judged.none': '均只采集了部分，不作判断',
  'figure.township-years.subtitle': '{name}，{years} 年，年度报告的主要数字',
  'figure.township-years.note.states':
    '没有数字的格写明缘由；0 是报告写的 0。点数字看原文依据。疑点数不含提示。',
  'figure.township-years.note.edition':
    '2021 年起统计表改版；“其他处理”由一行改为三行，办结总计的含义未变。',
} as const satisfies Readonly<Record<string, string>>
