/** Pictures, links, embedded figures, full screen. */
export const EXPORT_ZH_CN = {
  imprint:
    '数据：{title}。来源：{sources}。截至 {date}，数据版本 {version}；核对 {assessed} 项，相符 {passed} 项。',

  'picture.synthetic': '合成示例数据：数字由程序生成，不对应任何真实乡镇',
  'picture.rest': '另有 {count} 行没有画出，见网页上的图或表。',
  'picture.absent': '没有画出：{reasons}',
  'picture.join': '；',
} as const satisfies Readonly<Record<string, string>>
