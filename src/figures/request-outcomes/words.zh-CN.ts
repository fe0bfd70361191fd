export const REQUEST_OUTCOMES_ZH_CN = {
  'figure.request-outcomes.subtitle.bodies.of': '{scope}，{years} 年办结申请的结果构成（件）',
  'figure.request-outcomes.subtitle.years.of': '{scope}，{years} 年历年办结申请的结果构成（件）',
  'figure.request-outcomes.subtitle.pooled':
    '{scope}，{years} 年逐年合计的办结结果构成（件），全部申请人；只合计各项结果俱全的报告',
  'figure.request-outcomes.subtitle.pooled.of':
    '{scope}，{years} 年逐年合计的办结结果构成（件）；只合计各项结果俱全的报告',
  'figure.request-outcomes.file': '依申请公开',
  'figure.request-outcomes.shares':
    '{years} 年{scope} {count} 份报告共办结申请 {concluded} 件，予以公开和部分公开 {granted} 件（{rate}）',
  'figure.request-outcomes.counts':
    '{years} 年{scope} {count} 份报告共办结申请 {concluded} 件，予以公开和部分公开 {granted} 件',
  'figure.request-outcomes.unknown': '{years} 年{scope} {count} 份报告载明收到申请，办理结果不详',
  'figure.request-outcomes.no-requests': '{years} 年{scope} {count} 份报告载明没有新收申请',
  'figure.request-outcomes.none': '{years} 年{scope}没有申请办理的数字',
  'figure.request-outcomes.empty': '{years} 年{scope}没有可显示的办理结果：{reasons}',
  'figure.request-outcomes.subtitle.bodies':
    '{scope}，{years} 年办结申请的结果构成（件），全部申请人',
  'figure.request-outcomes.subtitle.years':
    '{scope}，{years} 年历年办结申请的结果构成（件），全部申请人',
  'figure.request-outcomes.note.few': '{count} 份报告办结不足 {least} 件，逐件画出，不算百分比。',
  'figure.request-outcomes.note.unbalanced':
    '{count} 份报告的分项之和与总计不符，照原样画出并标明。',
} as const satisfies Readonly<Record<string, string>>
