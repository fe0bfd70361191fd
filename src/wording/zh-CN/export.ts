/** Pictures, links, embedded figures, full screen. */
export const EXPORT_ZH_CN = {
  imprint:
    '数据：{title}。来源：{sources}。截至 {date}，数据版本 {version}；全部数据中全文报告可核 {assessed} 项，相符 {passed} 项。',
  'imprint.site': '{site}。{data}',
  'site.by': '{title}（{publisher}）',

  'picture.synthetic': '合成示例数据：数字由程序生成，不对应任何真实乡镇',
  'picture.rest': '另有 {count} 项没有画出，见网页上的图或表。',
  'picture.notes': '各项说明见网页。',
  'picture.absent': '没有画出：{reasons}',
  'picture.join': '；',

  'notice.figure': '这一页没有名为“{given}”的图。',

  'share.menu': '图片与分享',
  'share.png.wide': '下载 PNG（16:9）',
  'share.png.square': '下载 PNG（方图）',
  'share.png.long': '下载 PNG（长图）',
  'share.svg': '下载 SVG',
  'share.picture.done': '图片已保存。',
  'share.picture.failed': '浏览器画不出这张图片；可改下载 SVG，或缩小范围。',
  'share.link': '复制本图链接',
  'share.link.done': '已复制。',
  'share.link.here': '已复制。单文件版没有网址，这个链接只在本机有效。',
  'share.link.failed': '浏览器不允许复制，请从地址栏复制。',
  'share.embed': '嵌入其他网页…',
  'share.screen': '全屏',
  'share.screen.leave': '退出全屏',
  'share.screen.done': '按 Esc 键退出全屏。',
  'share.screen.failed': '浏览器不允许全屏。',

  'embed.title': '把这张图放进其他网页',
  'embed.live': '随数据更新',
  'embed.live.text': '一个 iframe：本站数据更新后，图也随之更新；不加载查询引擎。',
  'embed.live.single': '单文件版没有网址，别的网页无法嵌入随数据更新的图；固定的图照常可用。',
  'embed.live.none':
    '按现在的选择，这张图不能随数据更新地嵌入：嵌入图只能显示总览与各县在默认年份之内、不需另行计算的图。可用下面的固定版本，或换一个县、缩小年份。',
  'embed.looking': '正在查看能否嵌入…',
  'embed.fixed': '固定版本',
  'embed.fixed.text': '图片整个写在代码里（约 {kb} kB），不访问任何服务器，以后不会改变。',
  'embed.source': '数据与来源',
  'embed.copy': '复制代码',
  'embed.copy.failed': '浏览器不允许复制；代码已选中，请按 Ctrl+C。',
  'embed.view': '在网站上查看全部选项、原文依据与下载 →',
  'embed.beyond':
    '所选的地区、年份或乡镇没有预先算好的数字，嵌入图不能显示；请到网站上查看，那里可以即时计算。',
  'embed.unknown': '没有这张图',
  'embed.unknown.text': '网站没有名为“{given}”的可嵌入的图。',
  'embed.failed': '数据没有取到，图无法显示。请稍后再试，或到网站上查看。',
} as const satisfies Readonly<Record<string, string>>
