export const DISCLOSURE_BY_PART_ZH_CN = {
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
} as const satisfies Readonly<Record<string, string>>
