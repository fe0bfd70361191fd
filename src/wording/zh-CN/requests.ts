/** Whose requests, what came of them, what was disclosed where; and what pressing a chart does. */
export const REQUESTS_ZH_CN = {
  'applicant.other_of_organizations': '其他组织',
  'scope.applicant': '{scope}（申请人：{applicant}）',
  'chip.applicant': '申请人：{name}',
  'chip.rule': '规则：{name}',
  'option.by': '对比',
  'option.by.body': '按乡镇',
  'option.by.year': '按年',

  'figure.request-outcomes.subtitle.bodies.of': '{scope}，{years} 年办结申请的结果构成（件）',
  'figure.request-outcomes.subtitle.years.of': '{scope}，{years} 年历年办结申请的结果构成（件）',
  'figure.request-outcomes.subtitle.pooled':
    '{scope}，{years} 年逐年合计的办结结果构成（件），全部申请人；只合计各项结果俱全的报告',
  'figure.request-outcomes.subtitle.pooled.of':
    '{scope}，{years} 年逐年合计的办结结果构成（件）；只合计各项结果俱全的报告',
  'absent.year_nothing_concluded': '没有办结申请的年度 {count} 个',
  'absent.year_unknown': '没有一份报告写全办理结果的年度 {count} 个',

  'figure.request-flow.file': '申请收办结转',
  'figure.request-flow.balanced':
    '{years} 年{scope} {count} 份报告应办 {intake} 件（新收 {received}、上年结转 {carried_in}），办结 {concluded} 件，结转下年度 {carried_out} 件',
  'figure.request-flow.open':
    '{years} 年{scope} {count} 份报告应办 {intake} 件，办结 {concluded} 件，结转下年度 {carried_out} 件；{reports} 份报告收办不平',
  'figure.request-flow.nothing':
    '{years} 年{scope} {count} 份报告的新收、上年结转和结转下年度都是 0',
  'figure.request-flow.none': '{years} 年{scope}没有写全收、办、转各项的报告',
  'figure.request-flow.empty': '{years} 年{scope}没有写全收、办、转各项的报告：{reasons}',
  'figure.request-flow.subtitle':
    '{scope}，{years} 年，从哪里来、到哪里去（件）；只合计收、办、转各项俱全的报告',
  'figure.request-flow.note.open': '差额画成空框，哪一侧少画在哪一侧；不更正，不拉平。',
  'figure.request-flow.note.more': '另有 {count} 处不平，见数据质量页。',
  'figure.request-flow.note.approximate': '其中 {count} 份报告有约数，按所写数字合计。',
  'flow.from': '来源',
  'flow.to': '去向',
  'flow.gap.intake':
    '{name}：收 {left} ≠ 办 {right}，差 {difference}（新收加上年结转，办结总计加结转下年度）',
  'flow.gap.total': '{name}：办结总计 {left} ≠ 六项合计 {right}，差 {difference}',
  'flow.open.intake': '收办差额',
  'flow.open.total': '总计与分项差额',
  'chart.flow.label': '{label} {count}',
  'chart.flow.share': '占{label} {rate}（{count}/{whole}）',
  'chart.flow.gap': '{name} 差 {count}',
  'chart.flow.hub': '应办 {count} 件',
  'chart.flow.concluded': '办结 {count} 件',

  'figure.applicant-kinds.file': '申请人构成',
  'figure.applicant-kinds.shares':
    '{years} 年{scope} {count} 份报告新收申请 {whole} 件，自然人 {natural} 件（{rate}）',
  'figure.applicant-kinds.small':
    '{years} 年{scope} {count} 份报告新收申请 {whole} 件，自然人 {natural} 件（{rate}，样本少）',
  'figure.applicant-kinds.counts':
    '{years} 年{scope} {count} 份报告新收申请 {whole} 件，自然人 {natural} 件',
  'figure.applicant-kinds.nothing': '{years} 年{scope} {count} 份报告都没有新收申请',
  'figure.applicant-kinds.none': '{years} 年{scope}没有分申请人的数字',
  'figure.applicant-kinds.empty': '{years} 年{scope}没有分申请人的数字：{reasons}',
  'figure.applicant-kinds.subtitle':
    '{scope}，{years} 年新收申请（件）的申请人构成；只合计各类俱全的报告，按表格顺序',
  'figure.applicant-kinds.note.unbalanced':
    '{name}：各类申请人合计 {parts}，总计载为 {total}；占比以所载总计为分母。',

  'figure.refusal-reasons.file': '不予公开理由',
  'figure.refusal-reasons.shares':
    '{years} 年{scope} {count} 份报告不予公开 {whole} 件，理由最多的是{names}，{most} 件（{rate}）',
  'figure.refusal-reasons.counts':
    '{years} 年{scope} {count} 份报告不予公开 {whole} 件，理由最多的是{names}，{most} 件',
  'figure.refusal-reasons.good':
    '{years} 年{scope} {count} 份报告无不予公开：八项理由都是 0，这是好消息，不是缺数',
  'figure.refusal-reasons.none': '{years} 年{scope}没有写全八项理由的报告',
  'figure.refusal-reasons.empty': '{years} 年{scope}没有写全八项理由的报告：{reasons}',
  'figure.refusal-reasons.subtitle':
    '{scope}，{years} 年不予公开的八项法定理由（件）；只合计八项俱全的报告，按表格顺序',
  'figure.refusal-reasons.note.without':
    '其中 {count} 份报告无不予公开：这是好消息，不是缺数，已计入。',

  'figure.mix.note.few': '合计不足 {least} 件，只列件数，不算百分比。',
  'figure.mix.note.small': '合计 {count} 件，不足 {least} 件，样本少，占比只供参考。',
  'chart.mix.share': '{value} 件　{rate}',
  'chart.mix.of': '{value} 件，占 {whole} 件的 {rate}',
  'chart.mix.more': '另有 {count} 个乡镇街道',
  'chart.bodies': '{have}/{of} 个乡镇',

  'figure.disclosure-by-channel.file': '分渠道公开',
  'figure.disclosure-by-channel.some': '{years} 年{among}按渠道载明公开数量，说到最多的是{kinds}',
  'figure.disclosure-by-channel.none': '{years} 年{scope}没有按渠道载明的公开数量',
  'figure.disclosure-by-channel.empty': '{years} 年{scope}没有按渠道载明的公开数量：{reasons}',
  'figure.disclosure-by-channel.subtitle':
    '{scope}，{years} 年各渠道的公开数量（条），渠道名称照报告原文，按种类归列',
  'figure.disclosure-by-topic.file': '分内容公开',
  'figure.disclosure-by-topic.some':
    '{years} 年{among}按内容载明公开数量，共 {labels} 种名目，用得最多的是{names}（{most} 个乡镇街道）',
  'figure.disclosure-by-topic.apart':
    '{years} 年{among}按内容载明公开数量，共 {labels} 种名目，各用各的',
  'figure.disclosure-by-topic.none': '{years} 年{scope}没有按内容载明的公开数量',
  'figure.disclosure-by-topic.empty': '{years} 年{scope}没有按内容载明的公开数量：{reasons}',
  'figure.disclosure-by-topic.subtitle':
    '{scope}，{years} 年各类内容的公开数量（条），名目照报告原文',
  'channel.website': '网站',
  'channel.wechat': '微信',
  'channel.weibo': '微博',
  'channel.app': '客户端与短视频',
  'channel.media': '新媒体与媒体',
  'channel.board': '公示栏与屏幕',
  'channel.other': '其他或多种渠道',
  'channel.told': '{kind}（{count} 个）',
  'topic.other': '其他名目',
  'chart.parts.scale.linear': '条长全图可比；各项不相加。',
  'chart.parts.scale.log': '对数刻度：条长不与条数成正比，读条末数字；各项不相加。',
  'chart.parts.scale.own': '条长只在同一乡镇内可比；各项不相加。',
  'chart.parts.more': '另有 {count} 项，见表或依据',

  'figure.findings-grid.subtitle.rule':
    '{scope}，{years} 年，规则「{rule}」，每格是一个乡镇街道一年的报告，数字是处数',
  'figure.findings-grid.some.rule':
    '{years} 年{scope} {assessable} 份报告可核「{rule}」，{flawed} 份不符',
  'figure.findings-grid.clean.rule': '{years} 年{scope} {assessable} 份报告可核「{rule}」，均相符',
  'figure.findings-grid.quiet.rule':
    '{years} 年{scope} {assessable} 份报告可核「{rule}」，均无提示',
  'figure.findings-grid.noted.rule':
    '{years} 年{scope} {assessable} 份报告可核「{rule}」，{noted} 份有提示',
  'figure.findings-grid.nothing.rule': '{years} 年{scope} {reports} 份全文报告都无可核「{rule}」',
  'figure.findings-list.subtitle.rule':
    '{scope}，{years} 年，规则「{rule}」，逐处列出两侧数字与原文；只标出，不更正',
  'figure.findings-list.some.rule':
    '{years} 年{scope} {reported} 份报告不符「{rule}」或有提示，共 {count} 处：矛盾 {errors} 处，存疑 {warnings} 处，提示 {notes} 处',
  'figure.findings-list.none.rule': '{years} 年{scope} {reports} 份全文报告没有违反「{rule}」之处',
  'chart.rule.verdict.clean': '相符',
  'chart.rule.verdict.findings': '不符',
  'chart.rule.verdict.quiet': '无提示',
  'chart.rule.verdict.noted': '有提示',
  'chart.rule.verdict.unassessed': '无可核',
  'state.noted': '有提示',
  'state.unassessed': '无可核',

  'chart.tip.name': '点名字，选入或去掉这个乡镇',
  'chart.tip.year': '点年份，只看这一年',
  'chart.tip.choose.township': '点击，选入或去掉这个乡镇',
  'chart.tip.choose.year': '点击，只看这一年',
  'chart.tip.choose.applicant': '点击，只看这类申请人；再点取消',
  'chart.tip.choose.rule': '点击，只看这条规则；再点取消',

  'column.applicant': '申请人',
  'column.applicant_code': '申请人代号',
  'column.reason': '不予公开理由',
  'column.cases': '件数',
  'column.share': '占比',
  'column.flow_side': '来去',
  'column.flow_cell': '项目',
  'column.channel_kind': '渠道种类',

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
