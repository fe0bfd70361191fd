/**
 * What each measure is: name, definition, formula, legal basis, caveat. Keys are
 * `measure.<id>.<part>`; the ids are those of the shared reference on measures.
 */
export const MEASURES_ZH_CN = {
  'measure.coverage.name': '报送率',
  'measure.coverage.definition': '范围内有年度报告的乡镇街道占名录上全部乡镇街道的比例。',
  'measure.coverage.formula': '有报告的乡镇街道 ÷ 名录上的乡镇街道',
  'measure.coverage.basis': '《政府信息公开条例》第四十九条（提交与公布）、第五十条（内容）。',
  'measure.coverage.caveat': '部分收录的数据集只能说「收录」，不能说「报送」。',

  'measure.check_clean.name': '全文且无疑点',
  'measure.check_clean.definition': '采集了全文的报告中，所核规则均相符的份数。',
  'measure.check_clean.formula': '无疑点的全文报告 ÷ 全文报告',
  'measure.check_clean.basis': '国办公开办函〔2021〕30号所附统计表的勾稽关系。',
  'measure.check_clean.caveat': '说的是数字是否相符，不是工作好坏；与答复率等指标不合并。',

  'measure.volume.name': '主动公开量',
  'measure.volume.definition': '报告正文载明的本年主动公开政府信息总数。',
  'measure.volume.formula': '报告所载总数；不以各渠道、各类目相加代替',
  'measure.volume.basis':
    '《政府信息公开条例》第十九条至第二十一条（主动公开的范围）、第五十条第一项。',
  'measure.volume.caveat': '各地计数口径不一；约数按所写数字列出；只含一个渠道的不参与比较。',

  'measure.requests.name': '新收申请量',
  'measure.requests.definition': '本年新收政府信息公开申请的件数。',
  'measure.requests.formula':
    '统计表「一、本年新收政府信息公开申请数量」总计；没有统计表时取正文所述',
  'measure.requests.basis': '《政府信息公开条例》第二十七条、第五十条第二项。',
  'measure.requests.caveat': '统计表为 0 与没有统计表分开列出。',

  'measure.outcome_mix.name': '办理结果构成',
  'measure.outcome_mix.definition': '本年办结申请按六类结果的构成。',
  'measure.outcome_mix.formula':
    '予以公开、部分公开、不予公开、无法提供、不予处理、其他处理各自 ÷ 总计',
  'measure.outcome_mix.basis':
    '《政府信息公开条例》第三十六条、第五十条第二项；国办公开办函〔2021〕30号。',
  'measure.outcome_mix.caveat': '办结不足 5 件的只列件数；没有办结的不画；结转不是逾期。',

  'measure.mail_reply.name': '信箱答复率',
  'measure.mail_reply.definition': '答复的来信占收到的来信的比例。',
  'measure.mail_reply.formula': '答复数 ÷ 收到数；多个乡镇街道为答复数之和 ÷ 收到数之和',
  'measure.mail_reply.basis': '年度报告正文所述；法定统计表没有此项。',
  'measure.mail_reply.caveat':
    '两数俱全才计算，不封顶，不与 12345 热线合并；不足 30 件标「样本少」。',

  'measure.hotline_reply.name': '热线答复率',
  'measure.hotline_reply.definition': '12345 热线办结答复的件数占受理件数的比例。',
  'measure.hotline_reply.formula': '答复数 ÷ 受理数',
  'measure.hotline_reply.basis': '年度报告正文所述；法定统计表没有此项。',
  'measure.hotline_reply.caveat': '只作单列，不与信箱来信合并。',

  'measure.review_corrected.name': '复议纠错率',
  'measure.review_corrected.definition': '审结的行政复议中，结果纠正的比例。',
  'measure.review_corrected.formula': '结果纠正 ÷（结果维持＋结果纠正＋其他结果）；尚未审结不计',
  'measure.review_corrected.basis':
    '《政府信息公开条例》第五十一条、第五十条第二项；国办公开办函〔2021〕30号。',
  'measure.review_corrected.caveat': '没有审结的写「无审结案件」；不足 30 件标「样本少」。',

  'measure.litigation_lost.name': '诉讼败诉率',
  'measure.litigation_lost.definition': '审结的行政诉讼中，结果纠正的比例。',
  'measure.litigation_lost.formula':
    '结果纠正 ÷（结果维持＋结果纠正＋其他结果），未经复议直接起诉与复议后起诉两栏相加；尚未审结不计',
  'measure.litigation_lost.basis':
    '《政府信息公开条例》第五十一条、第五十条第二项；国办公开办函〔2021〕30号。',
  'measure.litigation_lost.caveat': '没有审结的写「无审结案件」；不足 30 件标「样本少」。',

  'measure.check_pass.name': '勾稽通过率',
  'measure.check_pass.definition':
    '采集了全文的报告中，可核的规则里相符的比例；一份报告的一条规则算一项。',
  'measure.check_pass.formula': '没有矛盾或存疑的项 ÷ 可核的项；只作提示的规则不计',
  'measure.check_pass.basis': '国办公开办函〔2021〕30号所附统计表的勾稽关系。',
  'measure.check_pass.caveat': '只采集了开头的报告不作判断；不与工作成效的指标合并。',
} as const satisfies Readonly<Record<string, string>>
