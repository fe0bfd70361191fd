import type { MEASURE_FUNNEL_ZH_CN } from './words.zh-CN.ts'

export const MEASURE_FUNNEL_EN = {
  'figure.measure-funnel.file': 'Measures by chance',
  'compare.funnel.none': '{when}, {scope}: no limits can be drawn for “{measure}”',
  'compare.funnel.one': '{when}, {names}: {measure} {value}, {place}; together {pooled}',
  'compare.funnel.same': '{when}, {among}: “{measure}” is the same in each, {pooled}',
  'compare.funnel.within':
    '{when}, {among}: “{measure}” of each lies within the 99.8% limits; together {pooled}',
  'compare.funnel.above':
    '{when}, {among}: {out} beyond the 99.8% limits of “{measure}”: {above} above; together {pooled}',
  'compare.funnel.below':
    '{when}, {among}: {out} beyond the 99.8% limits of “{measure}”: {below} below; together {pooled}',
  'compare.funnel.both':
    '{when}, {among}: {out} beyond the 99.8% limits of “{measure}”: {above} above, {below} below; together {pooled}',
  'compare.funnel.subtitle':
    '{scope}, {when}: {measure} by number of cases; within the curves differences may be chance',
  'compare.funnel.empty.alone':
    '{when}: only one township has a rate of “{measure}”, so there is nothing to draw limits around.',
  'compare.funnel.empty.above':
    '{when}: “{measure}” together exceeds 100%: it is no part of a whole, and no limits are drawn.',
} as const satisfies Readonly<Record<keyof typeof MEASURE_FUNNEL_ZH_CN, string>>
