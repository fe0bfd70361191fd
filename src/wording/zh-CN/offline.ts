/** The page without a network, and its versions. */
export const OFFLINE_ZH_CN = {
  'offline.update': '网站有了新版本。换用前，这一页仍是打开时的版本。',
  'offline.apply': '现在换用',
  'offline.on': '看过的内容已存在本机，断网也能打开。',
  'offline.off': '离线打开已关闭，本机不存内容。',
  'offline.turn_off': '关闭并清除',
  'offline.turn_on': '开启',
} as const
