export const REQUEST_FLOW_ZH_CN = {
  'figure.request-flow.file': '申请收办结转',
  'figure.request-flow.balanced':
    '{years} 年{scope} {count} 份报告应办 {intake} 件（新收 {received}、上年结转 {carried_in}），办结 {concluded} 件，结转下年度 {carried_out} 件',
  'figure.request-flow.open':
    '{years} 年{scope} {count} 份报告应办 {intake} 件，办结 {concluded} 件，结转下年度 {carried_out} 件；{reports} 份报告收办不平',
  'figure.request-flow.nothing':
    '{years} 年{scope} {count} 份报告的新收、上年结转和结转下年度都是 0',
  'figure.request-flow.none': '{years} 年{scope}没有写全收、办、转各项的报告',
  'figure.request-flow.empty': '{years} 年{scope}没有写全收、办、转各项的报告：{reasons}',
  'figure.request-flow.subtitle':
    '{scope}，{years} 年，从哪里来、到哪里去（件）；只合计收、办、转各项俱全的报告',
  'figure.request-flow.note.open': '差额画成空框，哪一侧少画在哪一侧；不更正，不拉平。',
  'figure.request-flow.note.more': '另有 {count} 处不平，见数据质量页。',
  'figure.request-flow.note.approximate': '其中 {count} 份报告有约数，按所写数字合计。',
  'flow.from': '来源',
  'flow.to': '去向',
  'flow.gap.intake':
    '{name}：收 {left} ≠ 办 {right}，差 {difference}（新收加上年结转，办结总计加结转下年度）',
  'flow.gap.total': '{name}：办结总计 {left} ≠ 六项合计 {right}，差 {difference}',
  'flow.open.intake': '收办差额',
  'flow.open.total': '总计与分项差额',
  'chart.flow.label': '{label} {count}',
  'chart.flow.share': '占{label} {rate}（{count}/{whole}）',
  'chart.flow.gap': '{name} 差 {count}',
  'chart.flow.hub': '应办 {count} 件',
  'chart.flow.concluded': '办结 {count} 件',
} as const satisfies Readonly<Record<string, string>>
