export const MEASURE_RANKING_ZH_CN = {
  'figure.volume-ranking.file': '主动公开量',
  'figure.measure-ranking.file': '指标比较',
  'compare.ranking.subtitle.code': '{scope}，{when}{measure}（{unit}），按区划代码排列',
  'compare.ranking.subtitle.value': '{scope}，{when}{measure}（{unit}），由高到低排列',
} as const satisfies Readonly<Record<string, string>>
