import { MEASURE_FUNNEL } from './measure-funnel/figure.ts'
import { MEASURE_RANKING } from './measure-ranking/figure.ts'
import { MEASURE_TREND } from './measure-trend/figure.ts'

/** The figures by which a page compares townships. */
export const COMPARISON = [MEASURE_RANKING, MEASURE_TREND, MEASURE_FUNNEL] as const
