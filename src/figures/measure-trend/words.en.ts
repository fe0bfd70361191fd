import { counted } from '../../wording/counted.ts'
import type { MEASURE_TREND_ZH_CN } from './words.zh-CN.ts'

export const MEASURE_TREND_EN = {
  'figure.volume-trend.file': 'Items disclosed by year',
  'figure.measure-trend.file': 'Measures by year',
  'compare.trend.moved':
    '{before} to {year}, {scope}: of {count} {count_n, plural, one {township} other {townships}} with “{measure}” at both ends, {up} rose, {down} fell, {same} stayed',
  'compare.trend.pooled':
    '{before} to {year}, {scope}: “{measure}” of the {count} {count_n, plural, one {township} other {townships}} with figures at both ends went from {from} to {to} ({move})',
  'compare.trend.from_to':
    '{name}: {measure} went from {from} in {before} to {to} in {year} ({move})',
  'compare.trend.one_pair':
    '{before} to {year}, {scope}: only {name} has “{measure}” at both ends, {from} and {to} ({move})',
  'compare.trend.once': '{name} has a comparable figure of “{measure}” for {year} only: {to}',
  'compare.trend.one_channel': '{name} has only totals of one channel, none to compare',
  'compare.trend.unpaired': `{when}, {among} with “{measure}” in ${counted('count', 'yearly report')}, no two of which can be set against each other`,
  'compare.trend.single': '{when}, {among} with “{measure}”',
  'compare.trend.subtitle.years':
    '{scope}, {years}: {measure}{unit, select, number {} other { ({unit})}} of each year',
  'compare.trend.subtitle.pooled':
    '{scope}, {years}: {measure}{unit, select, number {} other { ({unit})}}, each point the year and the two before it together',
} as const satisfies Readonly<Record<keyof typeof MEASURE_TREND_ZH_CN, string>>
