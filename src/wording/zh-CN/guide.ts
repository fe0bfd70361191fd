/** What the page of method says around the tables that are derived from form, rules and registry. */
export const GUIDE_ZH_CN = {
  'page.method': '方法',
  'guide.title': '数字怎样得来',
  'guide.lead': '从报告原文到图表，每一步怎样做，哪些能比，哪些不能比。',
  'guide.contents': '本页内容',
  'guide.all': '全部方法说明',

  'guide.reading': '怎样读报告',
  'guide.reading.text':
    '报告文件先还原成文字和表格，再由程序逐格读取，不用人工智能，也不作推断：同一份文件每次读出的结果相同。',
  'guide.reading.cells':
    '表中的数字，要行的次序与行名两样都对得上才算读到。对不上的不猜。空白格、斜线和 0 分开记。',
  'guide.reading.words':
    '正文里的数字，只取句子写明是什么的。写「余」「多」「近」「约」的记为约数，按所写数字列出。',
  'guide.reading.evidence':
    '每个数字都记着出处：表内的行与列，或数字所在的原文分句（不超过 80 字）。点图上或表中的数字就能看到，并可打开原报告。',
  'guide.reading.identity':
    '报告按区划代码和年度区分，不按名称：全国有许多同名的乡镇。年度取自标题和统计期限，不取发布日期。',

  'guide.editions': '三种表式',
  'guide.editions.text': '表式看表头辨认，不看年份：2023 年的报告里仍有用 2019 年表的。',
  'guide.editions.edition': '表式',
  'guide.editions.basis': '依据',
  'guide.editions.name': '{edition} 年版',
  'guide.editions.cells': '{n} 格',
  'guide.editions.none': '无此表',
  'guide.editions.applications': '申请情况表',
  'guide.editions.articles': '第二十条各表',
  'guide.editions.review': '复议诉讼表',
  'guide.editions.sheet': '统计表',
  'guide.editions.same':
    '2019 版与 2021 版可直接比较：处理决定数量，以及申请表、复议诉讼表的各行。',
  'guide.editions.noted':
    '加注后可比：2019 版「本年新制作」与 2021 版「本年制发」；2019 版「其他处理」一行与 2021 版三行之和。',
  'guide.editions.apart':
    '不可比：「本年新公开数量」（2021 版该列改为废止件数）、「对外公开总数量」（不等于现行有效件数）、行政事业性收费（由项目数改为金额）。这些数字不连成一条线。',
  'guide.editions.only': '只在 {edition} 年版上的格（{n} 个）',

  'guide.opening': '「仅开头」是什么意思',
  'guide.opening.text':
    '有些报告只抄录了开头几段的数字，标为「仅采集部分」。没有抄到的是「未采集」：不是没有，更不是 0，也不参与「有无疑点」的判断。',
  'guide.opening.collection':
    '已发布报告这份数据是零星采集的：没有某乡镇的报告，只说明这里没有收录，不等于它没有报送。',

  'guide.states': '没有数字时怎样标',
  'guide.states.text':
    '每个数字都带着状态，图、表和下载里都一样。只有前三种参与合计、比率、排名和连线。',
  'guide.states.state': '状态',
  'guide.states.shown': '显示为',
  'guide.states.meaning': '含义',
  'guide.states.enters': '参与计算',
  'guide.states.stated': '报告明确写出的数字，包括写明的 0。',
  'guide.states.approximate': '报告写的是约数；所列是写出的那个数字。',
  'guide.states.recognised': '从图片识别；本表规定的各项合计均相符。',
  'guide.states.to_check': '从图片识别，但本表合计不符，或本表没有合计；有人与原件核对之前不计入。',
  'guide.states.corrected': '识别有误，由人按原文更正；原读数留在更正记录里',
  'guide.states.confirmed': '识别或存疑的数字，经人核对与原文一致',
  'guide.states.blank': '表中有这一格，格内没有字。空白不等于 0。',
  'guide.states.not_stated': '全文都已采集，没有写这个数字。',
  'guide.states.not_captured': '只采集了报告开头，其中没有；后文有没有，不得而知。',
  'guide.states.no_report':
    '数据集收录齐全而没有这份报告，标「未报送」；零星采集的数据集标「未收录」。',
  'guide.states.not_on_form': '所用的表式没有这一格。',
  'guide.states.no_denominator': '分母是 0，没有可算的比率；不写成 0%，也不写成 100%。',
  'guide.marks': '总览中每份报告的标记',
  'guide.marks.mark': '标记',
  'guide.marks.clean': '实心格加对勾：采集了全文，所核规则均相符。',
  'guide.marks.findings': '实心格加叹号：采集了全文，有数字不相符。',
  'guide.marks.partial': '下半实心：只采集了开头，不作判断。',
  'guide.marks.missing': '虚线空格：没有报告（未报送，或未收录）。',

  'guide.findings': '什么是疑点',
  'guide.findings.text':
    '疑点是一条不成立的核对规则：列出规则所比较的两侧各是什么、各是多少，以及涉及的格子和原文。疑点只标出，从不更正；它说的是数字是否相符，不是工作好坏。',
  'guide.findings.severity':
    '「矛盾」是报告与自身或与表式的规定不合；「存疑」是多半有误；「提示」只供留意，不影响「无疑点」的判断。',
  'guide.findings.count': '现有规则 {n} 条：',
  'guide.findings.rule': '规则',
  'guide.findings.what': '应当成立的是',
  'guide.findings.sides': '两侧',
  'guide.findings.degree': '程度',
  'guide.findings.not': '何时不核',

  'guide.measures': '指标与算法',
  'guide.measures.text':
    '图表中的每个指标都出自同一张登记表，算法只有一处。分母为 0 时不算，写出原因。',
  'guide.measures.name': '指标',
  'guide.measures.formula': '算法',
  'guide.measures.none': '分母为 0 时',
  'guide.measures.basis': '依据',
  'guide.measures.caveat': '注意',

  'guide.comparing': '怎样比较',
  'guide.comparing.pooled':
    '多个乡镇合在一起时，用分子之和除以分母之和，只计两数俱全的，并写明「几个中的几个」；不取各比率的平均。',
  'guide.comparing.small':
    '比率旁总写件数。不足 {small} 件的标「样本少」，画成灰色，不作好坏之分；办结不足 {mix} 件的只列件数，不画百分比。图上的区间是 Wilson 95% 区间。',
  'guide.comparing.change':
    '与上年比较，只用两年都有数字的乡镇；总给增减数，基数到 {base} 才给百分比；比率的增减用百分点。',
  'guide.comparing.order':
    '默认按区划代码排列，排名须另选。远高于其余的数字照原样列出并标明，不作修剪。',

  'guide.limits': '界限',
  'guide.limits.claims': '这里的数字是报告自己写的，本站核对它们是否相符，不核实是否属实。',
  'guide.limits.counting':
    '各地的计数口径不一，例如一条信息在网站和公众号各发一次算几条，报告多半没有说明。',
  'guide.limits.scanned': '扫描成图片的报告读不出文字，程序会说明读不了，不作猜测。',
  'guide.limits.deadline': '统计表没有期限数据，所以结转不能说成逾期，也算不出按时办结的比例。',
  'guide.limits.visits': '网站访问量各家的计法不同，不作排名。',

  'formula.over': '{numerator} ÷ {denominator}',
  'formula.sum': '（{sum}）',
  'formula.each': '{sum} 各自',
  'formula.plus': '{left} ＋ {right}',
  'formula.per': '{formula} × {per}',
  'formula.column': '{name}“{column}”列',

  'part.due': '名录上的乡镇街道数',
  'part.reports': '有报告的乡镇街道数',
  'part.full': '采集了全文的报告数',
  'part.clean': '全文且无疑点的报告数',
  'part.on_time': '按时公布的报告',
  'part.dated': '日期已知的报告',
  'part.checks_assessed': '可核的核对次数',
  'part.checks_passed': '相符的核对次数',
  'part.population': '名录所载人口',
} as const satisfies Readonly<Record<string, string>>
