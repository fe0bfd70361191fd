import type { OFFLINE_ZH_CN } from '../zh-CN/offline.ts'

/** The page without a network, and its versions. */
export const OFFLINE_EN = {
  'offline.update':
    'There is a new version of this site. Until you change, this page stays the version that it opened as.',
  'offline.apply': 'Change now',
  'offline.on': 'What you have seen is kept on this machine and opens without a network.',
  'offline.off': 'Opening without a network is off; nothing is kept on this machine.',
  'offline.turn_off': 'Turn off and clear',
  'offline.turn_on': 'Turn on',
} as const satisfies Readonly<Record<keyof typeof OFFLINE_ZH_CN, string>>
