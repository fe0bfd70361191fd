/** What the site's static pages, feed and structured data say; no part of the program. */
export const PLACES_ZH_CN = {
  'places.title': '{place}政务公开年报数字',
  'places.county.lead':
    '收录了{place} {due} 个乡镇街道中 {have} 个的年度报告，共 {count} 份（{years}）。',
  'places.county.lead.complete':
    '{place} {due} 个乡镇街道中 {have} 个报送了年度报告，共 {count} 份（{years}）。',
  'places.township.lead': '收录了{place} {count} 份政府信息公开工作年度报告（{years}）。',
  'places.states':
    '“—”与文字都不是 0：空白、未载明、未采集、未报送各是各的意思。数字出自报告本身，点“来源”可核对原文。',
  'places.silent': '以下各项没有数字，未列：{names}。',
  'places.open': '在图表中查看、比较与下载',
  'places.home': '首页',
  'places.county': '全县各乡镇街道',
  'places.synthetic': '合成示例数据：数字由程序生成，不对应任何真实乡镇。',
  'places.source': '来源',
  'places.source.none': '未记录网址',
  'places.townships': '乡镇街道',
  'places.data': '数据截至 {date}',
  'places.data.version': '，数据版本 {version}',
  'places.license': '许可：{license}',
  'places.by': '发布：{publisher}',
  'feed.title': '{title}：数据更新',
  'feed.entry': '{date}：新增 {added} 份、改动 {changed} 份、撤下 {removed} 份报告',
  'feed.more': '另有 {count} 份',
  'feed.added': '新增',
  'feed.changed': '改动',
  'feed.removed': '撤下',
} as const satisfies Readonly<Record<string, string>>
