/** The two or three sentences that each page opens with. */
export const READING_ZH_CN = {
  'reading.label': '要点',
  'reading.see': '看{figure}',
  'reading.place': '{name}',
  'reading.year': '{year} 年',
  'reading.reports': '{years} 年 {count} 份年报',
  'reading.reports.of': '{years} 年{name} {count} 份年报',
  'reading.some.places': '{names}等 {count} 个乡镇街道',
  'reading.some.years': '{names}等 {count} 个年度',
  'reading.some.rules': '{names}等 {count} 条规则',
  'reading.two': '{first}；{second}',
  'reading.sentence': '{text}。',

  'reading.filed.complete.named':
    '{years} 年 {of} 个乡镇街道中有 {missing} 个未报送年报：{names}。',
  'reading.filed.complete.some': '{years} 年 {of} 个乡镇街道中有 {missing} 个未报送年报。',
  'reading.filed.complete.all': '{years} 年 {of} 个乡镇街道都报送了年报。',
  'reading.filed.complete.none': '{years} 年 {of} 个乡镇街道都未报送年报。',
  'reading.filed.complete.alone': '{years} 年{name}未报送年报。',
  'reading.filed.partial.some':
    '{years} 年收录了 {of} 个乡镇街道中 {have} 个的年报；未收录不等于没有报送。',
  'reading.filed.partial.all': '{years} 年 {of} 个乡镇街道的年报都已收录。',
  'reading.filed.partial.none': '{years} 年 {of} 个乡镇街道的年报都未收录，不等于没有报送。',
  'reading.filed.partial.alone': '{years} 年{name}的年报未收录，不等于没有报送。',

  'reading.change.count': '{change} 条',
  'reading.change.percent': '{change} 条，{points}%',
  'reading.moved.up': '由 {from} 条增至 {to} 条（{change}）',
  'reading.moved.down': '由 {from} 条减至 {to} 条（{change}）',
  'reading.change.most':
    '{before} 年、{year} 年都有公开总数的 {pairs} 个乡镇街道中，{names}变动最大，{moved}。',
  'reading.change.tied.up':
    '{before} 年、{year} 年都有公开总数的 {pairs} 个乡镇街道中，{names}并列变动最大，各增加 {size} 条。',
  'reading.change.tied.down':
    '{before} 年、{year} 年都有公开总数的 {pairs} 个乡镇街道中，{names}并列变动最大，各减少 {size} 条。',
  'reading.change.tied.either':
    '{before} 年、{year} 年都有公开总数的 {pairs} 个乡镇街道中，{names}并列变动最大，增减各 {size} 条。',
  'reading.change.same':
    '{before} 年、{year} 年都有公开总数的 {pairs} 个乡镇街道，两年所载总数都相同。',
  'reading.change.only': '{before} 年、{year} 年都有公开总数的乡镇街道有 1 个：{names}，{moved}。',
  'reading.change.alone': '{before} 年到 {year} 年，{names}的主动公开总数{moved}。',
  'reading.change.unmoved': '{names} {before} 年和 {year} 年所载的主动公开总数相同。',

  'reading.rules.most':
    '{years} 年的年报核对中，{names}不符最多：可核的 {assessable} 份中有 {failing} 份不符。',
  'reading.rules.tied':
    '{years} 年核对的 {judged} 份全文年报中，{names}并列不符最多，各有 {failing} 份。',
  'reading.rules.sole': '{years} 年核对的 1 份全文年报中，不符的规则有 {count} 条：{names}。',
  'reading.rules.clean': '{years} 年核对的 {judged} 份全文年报，所核规则都相符。',

  'reading.asked.share':
    '{reports}载明新收申请共 {sum} 件，{names}最多，{value} 件，占 {share}{rest}。',
  'reading.asked.most': '{reports}载明新收申请共 {sum} 件，{names}最多，{value} 件{rest}。',
  'reading.asked.all': '{reports}载明新收申请共 {sum} 件，全部见于：{names}{rest}。',
  'reading.asked.tied': '{reports}载明新收申请共 {sum} 件，{names}并列最多，各 {value} 件{rest}。',
  'reading.asked.equal': '{reports}各载明新收申请 {value} 件。',
  'reading.asked.one': '{year} 年载明新收申请的年报有 1 份：{names}，{value} 件。',
  'reading.asked.nothing': '{reports}载明没有收到申请。',
  'reading.asked.rest': '；{count} 份载明没有收到申请',

  'reading.totals.most':
    '{reports}载明公开总数，{names}最多，{value} 条，比中位数 {median} 条多 {above} 条。',
  'reading.totals.tied':
    '{reports}载明公开总数，{names}并列最多，各 {value} 条，比中位数 {median} 条多 {above} 条。',
  'reading.totals.equal': '{reports}载明的公开总数都是 {value} 条。',
  'reading.totals.pair': '{reports}载明公开总数，{names}较多，{value} 条。',
  'reading.totals.one': '{year} 年载明公开总数的年报有 1 份：{names}，{value} 条。',

  'reading.rise.most': '增加最多的是{names}（{change}）',
  'reading.rise.tied': '增加最多的并列有{names}（各 {change} 条）',
  'reading.fall.most': '减少最多的是{names}（{change}）',
  'reading.fall.tied': '减少最多的并列有{names}（各 {change} 条）',
  'reading.moves.both':
    '{before} 年、{year} 年都有公开总数的 {pairs} 个乡镇街道中，{rise}，{fall}。',
  'reading.moves.rise':
    '{before} 年、{year} 年都有公开总数的 {pairs} 个乡镇街道中，{rise}，没有减少的。',
  'reading.moves.fall':
    '{before} 年、{year} 年都有公开总数的 {pairs} 个乡镇街道中，{fall}，没有增加的。',

  'reading.gaps': '{reports}中，{gaps}。',
  'reading.gap.not_stated': '{count} 份没有载明公开总数',
  'reading.gap.blank': '{count} 份公开总数空着',
  'reading.gap.not_captured': '{count} 份所采集的开头里没有公开总数',
  'reading.gap.one_channel': '{count} 份只有一个渠道的数字',

  'reading.granted.share':
    '{reports}共办结申请 {concluded} 件，予以公开和部分公开 {granted} 件（{rate}）。',
  'reading.granted.small':
    '{reports}共办结申请 {concluded} 件，予以公开和部分公开 {granted} 件（{rate}；不足 {least} 件，样本少）。',
  'reading.granted.counts': '{reports}共办结申请 {concluded} 件，予以公开和部分公开 {granted} 件。',
  'reading.refused.most': '不予公开共 {sum} 件，{names}最多，{value} 件',
  'reading.refused.tied': '不予公开共 {sum} 件，{names}并列最多，各 {value} 件',
  'reading.refused.all': '不予公开 {sum} 件，全部见于：{names}',
  'reading.refused.one': '不予公开 {sum} 件',
  'reading.refused.none': '载明办理结果的 {count} 份年报没有不予公开的',
  'reading.carried': '结转下年度 {sum} 件，见于 {count} 份年报',

  'reading.mail.some': '{reports}载明收到来信 {received} 件，答复 {replied} 件（{rate}）。',
  'reading.mail.some.small':
    '{reports}载明收到来信 {received} 件，答复 {replied} 件（{rate}；不足 {least} 件，样本少）。',
  'reading.mail.full': '{reports}载明收到来信 {received} 件，全部答复。',
  'reading.mail.full.small':
    '{reports}载明收到来信 {received} 件，全部答复（不足 {least} 件，样本少）。',
  'reading.mail.none': '{reports}载明没有来信。',
  'reading.hotline.some':
    '{reports}载明 12345 热线受理 {received} 件，答复 {replied} 件（{rate}）。',
  'reading.hotline.some.small':
    '{reports}载明 12345 热线受理 {received} 件，答复 {replied} 件（{rate}；不足 {least} 件，样本少）。',
  'reading.hotline.full': '{reports}载明 12345 热线受理 {received} 件，全部答复。',
  'reading.hotline.full.small':
    '{reports}载明 12345 热线受理 {received} 件，全部答复（不足 {least} 件，样本少）。',
  'reading.least.most':
    '收到来信 {least} 件以上的 {count} 份年报中，{names}答复率最低：{received} 件中答复 {replied} 件（{rate}）。',
  'reading.least.tied':
    '收到来信 {least} 件以上的 {count} 份年报中，{names}答复率并列最低，{rate}。',
  'reading.least.equal': '收到来信 {least} 件以上的 {count} 份年报，答复率都是 {rate}。',
  'reading.least.one':
    '收到来信 {least} 件以上的年报有 1 份：{names}，{received} 件中答复 {replied} 件（{rate}）。',
  'reading.only_replied.named':
    '来信只有答复数、没有收到数的年报 {count} 份（{names}），算不出答复率',
  'reading.only_replied.some': '来信只有答复数、没有收到数的年报 {count} 份，算不出答复率',
  'reading.only_received.named':
    '来信只有收到数、没有答复数的年报 {count} 份（{names}），算不出答复率',
  'reading.only_received.some': '来信只有收到数、没有答复数的年报 {count} 份，算不出答复率',

  'reading.cases.named': '{reports}载明共有{cases}，见于：{names}。',
  'reading.cases.some': '{reports}载明共有{cases}，见于其中 {count} 份。',
  'reading.cases.review': '行政复议 {count} 件',
  'reading.cases.litigation': '行政诉讼 {count} 件',
  'reading.cases.neither': '{reports}中，{none} 份载明没有行政复议和行政诉讼。',
  'reading.cases.no-review': '{reports}中，{none} 份载明没有行政复议。',
  'reading.cases.neither.all': '{reports}载明没有行政复议和行政诉讼。',
  'reading.cases.no-review.all': '{reports}载明没有行政复议。',
  'reading.corrected.review.share': '行政复议审结 {concluded} 件，纠正 {corrected} 件（{rate}）',
  'reading.corrected.review.small':
    '行政复议审结 {concluded} 件，纠正 {corrected} 件（{rate}；不足 {least} 件，样本少）',
  'reading.corrected.review.counts': '行政复议审结 {concluded} 件，纠正 {corrected} 件',
  'reading.corrected.litigation.share':
    '行政诉讼审结 {concluded} 件，纠正 {corrected} 件（{rate}）',
  'reading.corrected.litigation.small':
    '行政诉讼审结 {concluded} 件，纠正 {corrected} 件（{rate}；不足 {least} 件，样本少）',
  'reading.corrected.litigation.counts': '行政诉讼审结 {concluded} 件，纠正 {corrected} 件',
  'reading.pending': '尚未审结的有{cases}。',

  'reading.passed.some':
    '{years} 年 {judged} 份全文年报可核 {assessable} 项，相符 {passed} 项（{rate}）{rest}。',
  'reading.passed.all': '{years} 年 {judged} 份全文年报可核 {assessable} 项，全部相符{rest}。',
  'reading.passed.nothing': '{years} 年 {judged} 份全文年报没有可核的规则{rest}。',
  'reading.passed.unjudged': '{years} 年的 {opening} 份年报都只采集了开头，不作判断。',
  'reading.passed.rest': '；另有 {opening} 份只采集了开头，不作判断',
  'reading.errors.most': '各年报共有矛盾 {sum} 处，{names}最多，{errors} 处。',
  'reading.errors.tied': '各年报共有矛盾 {sum} 处，{names}并列最多，各 {errors} 处。',
  'reading.errors.all': '各年报共有矛盾 {sum} 处，全部见于：{names}。',

  'reading.years.complete': '{years} 年 {of} 个年度中，{listed} 年未报送年报',
  'reading.years.partial': '{years} 年 {of} 个年度中，收录了 {listed} 年的年报',
  'reading.flaws.some': '{reports} 份年报中 {flawed} 份有疑点，共 {flaws} 处',
  'reading.flaws.none': '{whole} 份全文年报没有疑点',
  'reading.standing': '{year} 年{text}',
  'reading.standing.volume': '主动公开 {value} 条，在同县有此数的 {ranked} 个乡镇街道中{standing}',
  'reading.standing.received': '新收申请 {value} 件，在有此数的 {ranked} 个中{standing}',
  'reading.standing.first': '最多',
  'reading.standing.first.tied': '并列最多',
  'reading.standing.last': '最少',
  'reading.standing.last.tied': '并列最少',
  'reading.standing.rank': '由多到少居第 {rank} 位',
  'reading.standing.rank.tied': '由多到少并列第 {rank} 位',
  'reading.standing.equal': '彼此相同',
  'reading.own-change.most':
    '{pairs} 组相邻年度中，主动公开总数在 {before} 年到 {year} 年变动最大，{moved}。',
  'reading.own-change.one': '主动公开总数从 {before} 年到 {year} 年{moved}。',
  'reading.own-change.up':
    '{pairs} 组相邻年度中，主动公开总数变动并列最大的是：{names}，各比上年增加 {size} 条。',
  'reading.own-change.down':
    '{pairs} 组相邻年度中，主动公开总数变动并列最大的是：{names}，各比上年减少 {size} 条。',
  'reading.own-change.either':
    '{pairs} 组相邻年度中，主动公开总数变动并列最大的是：{names}，比上年增减各 {size} 条。',
} as const satisfies Readonly<Record<string, string>>
