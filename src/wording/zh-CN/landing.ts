/** What a set of many counties opens with. */
export const LANDING_ZH_CN = {
  'landing.sentence':
    '乡镇、街道每年都要公布政府信息公开年报：这里把报告里的每个数字取出来，对照原文，并排比较。',
  'landing.example.title': '举例：{name} {year} 年的报告',
  'landing.example.line': '报告第 {line} 行写道',
  'landing.example.figure': '取出数字',
  'landing.example.chart': '画成图，与同一行所列分项对照',
  'landing.example.total': '所载总数',
  'landing.example.differs': '所列分项相加是 {sum}，所载总数是 {total}，核对时标为疑点，不作更正。',
  'landing.example.open': '看这个数字的图和依据',
  'landing.held': '{count} 份年报',
  'landing.held.basis':
    '{counties} 个县区的 {townships} 个乡镇街道，{years} 年；其余没有收录，不等于没有公布',
  'landing.volume': '公开信息中位数 {count} 条',
  'landing.volume.basis': '{year} 年 {have} 个载明总数的乡镇街道，最少 {least} 条，最多 {most} 条',
  'landing.letters': '来信 {count} 件',
  'landing.letters.basis': '{have} 份来信、答复两数俱全的年报，答复 {replied} 件',
  'landing.requests': '公开申请 {count} 件',
  'landing.requests.basis': '{have} 份载明收到多少件申请的年报',
  'landing.counties': '年报收录最多的县区',
  'landing.county.held': '{count} 份，{year} 年 {bodies} 个乡镇街道',
  'landing.townships': '年报收录最多的乡镇街道',
  'landing.sample': '看一个完整的县（合成示例）',
  'landing.sample.text': '数字由程序生成，供试用：各乡镇街道历年的报告都齐全时是什么样子。',
  'landing.grid': '各省报送情况（收录 {reports} 份）',
} as const satisfies Readonly<Record<string, string>>
