/** What is sent back to the body whose report it is. */
export const LETTERS_ZH_CN = {
  'letter.heading': '退回各单位',
  'letter.lead':
    '每个单位一份：哪张表、哪一行、哪一列、两边各是多少、怎么核对。可以复制发到聊天里，可以每份一页打印，也可以把填好更正的法定表式交回去。',
  'letter.open': '写退回单',
  'letter.close': '收起退回单',
  'letter.all': '也列出没有发现问题的单位',
  'letter.copy': '复制文字',
  'letter.copied': '已复制',
  'letter.print': '打印',
  'letter.print.all': '全部打印（每份一页）',
  'letter.csv': '全部存为 CSV',
  'letter.xlsx': '全部存为 Excel',
  'letter.form.docx': '填好的表 Word',
  'letter.form.xlsx': '填好的表 Excel',
  'letter.count': '{count} 处',
  'letter.title': '{name} {year} 年政府信息公开工作年度报告核对意见',
  'letter.title.noyear': '{name}政府信息公开工作年度报告核对意见',
  'letter.greeting':
    '{name}：{year} 年政府信息公开工作年度报告核对意见如下，请对照原始台账核实，改好后重新报送。',
  'letter.greeting.noyear':
    '{name}：政府信息公开工作年度报告核对意见如下，请对照原始台账核实，改好后重新报送。',
  'letter.clean': '所核各项均相符，没有需要更正的地方。',
  'letter.none': '没有可以退回的报告：所有报告都没有发现问题。',
  'letter.sum': '算式：{sum}',
  'letter.place.table': '位置：{table}。',
  'letter.place.rows': '位置：{table}；行：{rows}。',
  'letter.place.all': '位置：{table}；行：{rows}；列：{columns}。',
  'letter.side': '{name} {value}',
  'letter.sides': '两边的数：{sides}。',
  'letter.evidence': '原文：“{evidence}”',
  'letter.todo': '请：{advice}',
  'letter.basis': '依据：{basis}',
  'letter.notes': '已经商定的更正：',
  'letter.note.township': '{place}：现在写的是 {read}，请改为 {set}。（{reason}）',
  'letter.note.misread':
    '{place}：我们按 {set} 计（程序读成 {read}），请核对原文是否清楚。（{reason}）',
  'letter.foot':
    '本单由程序对照报告原文生成，数字均出自所报文件“{file}”；规则不相符不等于报告一定有错，请以台账为准。',
  'letter.advice.balance.intake':
    '这一列的“本年新收＋上年结转”必须等于“办理结果总计＋结转下年度”。对照申请登记台账逐件数一遍这四格，改正数错的那一格。',
  'letter.advice.balance.outcomes':
    '把这一列各项办理结果逐行相加，再与“总计”核对；查有没有漏填、重复计入或填错行的一件，改正后再看总计。',
  'letter.advice.balance.applicants':
    '把这一行各类申请人的数横着相加，再与“总计”核对；查有没有填错列的，改正后再看总计。',
  'letter.advice.balance.review':
    '把结果维持、结果纠正、其他结果、尚未审结四格相加，再与“总计”核对，改正填错的一格。',
  'letter.advice.continuity.applications':
    '找出上年度的报告，今年的“上年结转”必须等于去年的“结转下年度继续办理”。去年的数如确有错，请在报告里说明。',
  'letter.advice.continuity.article20':
    '找出上年度的报告，按“上年现行有效＋本年制发－本年废止＝本年现行有效”重算，改正其中填错的一格。',
  'letter.advice.identical.previous_year':
    '各表与去年一模一样，像是沿用了去年的表。请按今年的台账重新填写；如确实相同，请回复说明。',
  'letter.advice.narrative.table':
    '正文写的数和表里的数不一样。请对照台账确定哪个对，把另一处改过来。',
  'letter.advice.narrative.parts':
    '正文里的分项加起来不等于总数。请逐项核对，改正分项或总数；分项没有列全的，写“等”。',
  'letter.advice.narrative.contradiction':
    '正文里同一件事写了两个数。请确定哪个对，把另一处改过来。',
  'letter.advice.narrative.rate': '正文写的百分比和两个数算出来的不一样。请按实际件数重算百分比。',
  'letter.advice.narrative.repeats_last_year':
    '正文的数与去年的报告相同，像是没有更新。请按今年的情况重写；如确实相同，请回复说明。',
  'letter.advice.narrative.other_year':
    '正文写的是另一个年度。请改成本报告的年度，并核对随后的数是不是今年的。',
  'letter.advice.period.year':
    '统计期限与报告年度不一致。请改成本年 1 月 1 日至 12 月 31 日，并核对表中的数是不是这一年的。',
  'letter.advice.identity.township':
    '报告里出现了别的单位名称，像是套用了别处的稿子。请改成本单位，并核对数字是不是本单位的。',
  'letter.advice.cell.blank': '这些格没有填。没有发生的请填 0，不要空着；有数的请补上。',
  'letter.advice.cell.not_a_number': '这一格里不是数字。请填一个数；没有发生的填 0。',
  'letter.advice.cell.impossible': '这一格不可能是这样的数（如负数、小数）。请核对后重填。',
  'letter.advice.table.missing': '缺法定表格或表中缺格。请按国办规定的表式补上整张表。',
  'letter.advice.outlier.county':
    '公开总数与同县其他单位相差很大。数字对的不用改；请核对口径是不是全年、是不是只算了一个渠道。',
  'letter.column.code': '代码',
  'letter.column.name': '单位',
  'letter.column.year': '年度',
  'letter.column.file': '文件',
  'letter.column.number': '序号',
  'letter.column.severity': '程度',
  'letter.column.rule': '规则',
  'letter.column.table': '表',
  'letter.column.rows': '行',
  'letter.column.columns': '列',
  'letter.column.words': '问题',
  'letter.column.first': '第一个数',
  'letter.column.second': '第二个数',
  'letter.column.sum': '算式',
  'letter.column.evidence': '原文',
  'letter.column.advice': '怎么核对',
  'letter.column.basis': '依据',
  'letter.sheet.findings': '核对意见',
  'letter.sheet.bodies': '各单位',
  'letter.form.title': '{name} {year} 年政府信息公开工作情况表',
  'letter.form.lines': '按报告原文填写；改动过的格已标出。',
  'letter.form.changed': '{place}：原为 {read}，改为 {set}。{reason}',
  'letter.form.agreed': '{place}：报告写的是 {read}，商定改为 {set}，表中已按商定填写。{reason}',
  'letter.file': '退回单',
} as const
