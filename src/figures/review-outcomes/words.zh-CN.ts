export const REVIEW_OUTCOMES_ZH_CN = {
  'figure.review-outcomes.file': '复议诉讼',
  'figure.review-outcomes.one': '{years} 年{scope} {first}',
  'figure.review-outcomes.two': '{years} 年{scope} {first}；{second}',
  'figure.review-outcomes.review.rate':
    '{count} 份报告的行政复议审结 {concluded} 件，纠正 {corrected} 件（{rate}）',
  'figure.review-outcomes.review.counts':
    '{count} 份报告的行政复议审结 {concluded} 件，纠正 {corrected} 件',
  'figure.review-outcomes.review.open': '{count} 份报告的行政复议没有审结，尚未审结 {pending} 件',
  'figure.review-outcomes.litigation.rate':
    '{count} 份报告的行政诉讼审结 {concluded} 件，纠正 {corrected} 件（{rate}）',
  'figure.review-outcomes.litigation.counts':
    '{count} 份报告的行政诉讼审结 {concluded} 件，纠正 {corrected} 件',
  'figure.review-outcomes.litigation.open':
    '{count} 份报告的行政诉讼没有审结，尚未审结 {pending} 件',
  'figure.review-outcomes.unknown': '{years} 年{scope} {count} 份报告载有复议或诉讼，结果不详',
  'figure.review-outcomes.no-cases': '{years} 年{scope} {count} 份报告载明没有行政复议和行政诉讼',
  'figure.review-outcomes.no-reviews': '{years} 年{scope} {count} 份报告载明没有行政复议',
  'figure.review-outcomes.none': '{years} 年{scope}没有复议诉讼的数字',
  'figure.review-outcomes.empty': '{years} 年{scope}没有可显示的案件：{reasons}',
  'figure.review-outcomes.subtitle.bodies':
    '{scope}，{years} 年因政府信息公开被申请行政复议、提起行政诉讼的结果（件）',
  'figure.review-outcomes.subtitle.years':
    '{scope}，{years} 年历年因政府信息公开被申请行政复议、提起行政诉讼的结果（件）',
  'figure.review-outcomes.note.pending':
    '尚未审结的画成空框，不计入纠错率的分母；没有审结的写「无审结案件」，不算 0%。',
  'figure.review-outcomes.note.small': '审结不足 {least} 件的标「样本少」，不作好坏之分。',
  'figure.review-outcomes.note.unbalanced': '{count} 处各结果之和与总计不符，照原样画出并标明。',
  'figure.review-outcomes.note.text':
    '{count} 份报告的件数取自正文（如「未发生」记为 0），表中「取自」一栏注明。',
} as const satisfies Readonly<Record<string, string>>
