import type { MEASURE_RANKING_ZH_CN } from './words.zh-CN.ts'

export const MEASURE_RANKING_EN = {
  'figure.volume-ranking.file': 'Items disclosed',
  'figure.measure-ranking.file': 'Measures compared',
  'compare.ranking.subtitle.code':
    '{scope}, {when}: {measure}{unit, select, number {} other { ({unit})}}, by division code',
  'compare.ranking.subtitle.value':
    '{scope}, {when}: {measure}{unit, select, number {} other { ({unit})}}, highest first',
} as const satisfies Readonly<Record<keyof typeof MEASURE_RANKING_ZH_CN, string>>
