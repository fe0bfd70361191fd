/** What the page says before its program runs, and where it cannot. */
export const STATIC_ZH_CN = {
  'static.opening': '正在打开…',
  'static.below': '这个浏览器版本过旧，打不开完整的页面；下面的数字和数据文件照常可用。',
  'static.folder':
    '网站文件夹不能直接双击打开，要放到网站服务器上。没有服务器时请用单文件版 gongkai.html，双击即可。',
  'static.failed': '页面程序没有取到或没有取全：服务器上缺少文件，或网络中断。请重新打开。',
  'static.slow': '页面程序还没有取到，网络可能中断。可以再等等，或重新打开。',
  'static.scripts': '浏览器停用了脚本，打不开完整的页面；下面的数字和数据文件照常可用。',
  'static.reopen': '重新打开',
  'static.needs':
    '完整的页面需要 Chromium 95、Firefox 113 或 Safari 16.4 以上的浏览器；360、QQ 等双核浏览器请切换到“极速模式”。',
  'static.data': '数据文件',
  'static.licences': '所用开源软件的许可',
  'static.cell': '{have}/{of}',
  'static.none': '—',
} as const
