import type { STATIC_ZH_CN } from '../zh-CN/static-page.ts'

/** What the page says before its program runs, and where it cannot. */
export const STATIC_EN = {
  'static.opening': 'Opening…',
  'static.below':
    'This browser is too old for the whole page; the figures and data files below are there all the same.',
  'static.folder':
    'The folder of the site cannot be opened by double-click: it belongs on a web server. Without one, use the single file gongkai.html.',
  'static.failed':
    'The program of the page did not come, or not whole: a file is missing on the server, or the network broke off. Please open it again.',
  'static.slow':
    'The program of the page has not come yet; the network may have broken off. Wait, or open it again.',
  'static.scripts':
    'Scripts are switched off, so the whole page cannot open; the figures and data files below are there all the same.',
  'static.reopen': 'Open again',
  'static.needs':
    'The whole page needs Chromium 95, Firefox 113, Safari 16.4 or later; in 360, QQ and other double-engine browsers choose the fast mode.',
  'static.data': 'Data files',
  'static.licences': 'Licences of the open-source software in it',
  'static.cell': '{have}/{of}',
  'static.none': '—',
} as const satisfies Readonly<Record<keyof typeof STATIC_ZH_CN, string>>
