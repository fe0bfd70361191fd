export const MEASURE_TREND_ZH_CN = {
  'figure.volume-trend.file': '主动公开量历年',
  'figure.measure-trend.file': '指标历年',
  'compare.trend.moved':
    '{before}到 {year}，{scope}两头都有{measure}的 {count} 个乡镇街道中 {up} 个增加、{down} 个减少、{same} 个持平',
  'compare.trend.pooled':
    '{before}到 {year}，{scope}两头都有数字的 {count} 个乡镇街道{measure}合计由 {from}到 {to}（{move}）',
  'compare.trend.from_to': '{name}{measure}由 {before}的 {from}到 {year}的 {to}（{move}）',
  'compare.trend.one_pair':
    '{before}到 {year}，{scope}只有{name}两头都有{measure}：由 {from}到 {to}（{move}）',
  'compare.trend.once': '{name}只有 {year}有可比的{measure}：{to}',
  'compare.trend.one_channel': '{name}只有单一渠道的数字，没有可比的总数',
  'compare.trend.unpaired': '{when}{among}共 {count} 个年度有{measure}，没有相邻两期可比',
  'compare.trend.single': '{when}{among}有{measure}',
  'compare.trend.subtitle.years': '{scope}，{years} 年各年{measure}（{unit}）',
  'compare.trend.subtitle.pooled': '{scope}，{years} 年{measure}（{unit}），每点是当年与前两年合计',
} as const satisfies Readonly<Record<string, string>>
