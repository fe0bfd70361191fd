export const MEASURE_FUNNEL_ZH_CN = {
  'figure.measure-funnel.file': '指标漏斗图',
  'compare.funnel.none': '{when}{scope}的{measure}画不成漏斗图',
  'compare.funnel.one': '{when}{names}{measure} {value}，{place}；合计 {pooled}',
  'compare.funnel.same': '{when}{among}的{measure}全都相同：{pooled}',
  'compare.funnel.within': '{when}{among}的{measure}都在 99.8% 界限以内；合计 {pooled}',
  'compare.funnel.above':
    '{when}{among}的{measure}中 {out} 个在 99.8% 界限以外：{above}高于界限；合计 {pooled}',
  'compare.funnel.below':
    '{when}{among}的{measure}中 {out} 个在 99.8% 界限以外：{below}低于界限；合计 {pooled}',
  'compare.funnel.both':
    '{when}{among}的{measure}中 {out} 个在 99.8% 界限以外：{above}高于界限，{below}低于界限；合计 {pooled}',
  'compare.funnel.subtitle': '{scope}，{when}{measure}，按件数多少排开；曲线以内的差别可由偶然产生',
  'compare.funnel.empty.alone':
    '{when}只有一个乡镇街道有可算的{measure}，没有可比的合计，不画界限。',
  'compare.funnel.empty.above': '{when}{measure}合计超过 100%，不是部分与全体，不画界限。',
} as const satisfies Readonly<Record<string, string>>
