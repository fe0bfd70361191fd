import type { TROUBLE_ZH_CN } from '../zh-CN/trouble.ts'

/** What the page says when a part of itself is not here, or has ended. */
export const TROUBLE_EN = {
  'code.missing':
    'The program of this part did not come: the network is gone, or the site has just been renewed. What is shown still works; opening the page again leads to the same address.',
  'code.offline':
    'The network is gone, so the program of this part cannot be fetched. What is shown still works. It is tried again when the network is back; you can also open the page again, which leads to the same address.',
  'code.slow':
    'The program of this part has not come yet and is awaited. What is shown still works; you can also open the page again, which leads to the same address.',
  'code.english':
    'The English words have not come; Chinese is shown. Open the page again to try once more.',
  'code.reopen': 'Open again',
  'code.renewed':
    'The data of this site have just been renewed and are not those that this page opened with. Open it again for the new data; the address stays the same.',
  'engine.failed.ended':
    'The query engine has stopped: the browser ended it, most likely for want of memory.',
} as const satisfies Readonly<Record<keyof typeof TROUBLE_ZH_CN, string>>
