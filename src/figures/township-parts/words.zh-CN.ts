export const TOWNSHIP_PARTS_ZH_CN = {
  'figure.township-parts.file': '公开类目与渠道',
  'figure.township-parts.both': '{year} 年年报按内容分列 {topics} 类、按渠道分列 {channels} 个',
  'figure.township-parts.topics': '{year} 年年报按内容分列 {topics} 类，没有按渠道分列',
  'figure.township-parts.channels': '{year} 年年报按渠道分列 {channels} 个，没有按内容分列',
  'figure.township-parts.empty.complete': '{years} 年没有报送年报',
  'figure.township-parts.empty.partial': '{years} 年的年报均未收录',
  'figure.township-parts.empty.not_stated': '{year} 年年报没有按内容或渠道分列公开数量',
  'figure.township-parts.empty.not_captured':
    '{year} 年年报只采集了开头，其中没有按内容或渠道分列的数量',
  'figure.township-parts.subtitle.year': '{name}，{year} 年（最近一份年报），名称照报告原文',
  'figure.township-parts.subtitle.years': '{years} 年',
  'figure.township-parts.note': '一条信息可以在几个渠道发布，各项之和不是公开总数，这里不相加。',
} as const satisfies Readonly<Record<string, string>>
