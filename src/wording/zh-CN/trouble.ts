/** What the page says when a part of itself is not here, or has ended. */
export const TROUBLE_ZH_CN = {
  'code.missing':
    '这一部分的程序没有取到：网络断了，或者网站刚换了新版本。已显示的内容照常可用；重新打开会回到同一地址。',
  'code.offline':
    '网络断开了，这一部分的程序取不到。已显示的内容照常可用；网络恢复后会自动再试，也可以重新打开，会回到同一地址。',
  'code.slow':
    '这一部分的程序还没有取到，仍在等待。已显示的内容照常可用；也可以重新打开，会回到同一地址。',
  // Said where English was asked for and is what did not come.
  'code.english':
    'The English words have not come; Chinese is shown. Open the page again to try once more.',
  'code.reopen': '重新打开',
  'code.renewed':
    '网站的数据刚刚更新，与打开着的这一页不是同一版。重新打开即可看到新数据，地址不变。',
  'engine.failed.ended': '查询引擎中途停止了：浏览器结束了它，多半是内存不够。',
} as const
