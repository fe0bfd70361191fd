import './floor/fallbacks.ts'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createRouter, createWebHashHistory } from 'vue-router'
import App from './app.vue'
import { createWords, languageOf } from './composables/words.ts'
import { startEmbeddedLinks } from './composables/embedded-links.ts'
import { startLargePrint } from './composables/use-large-print.ts'
import { startPrinting } from './composables/use-printing.ts'
import { inlineSite, SITE } from './composables/use-site.ts'
import { startTheme } from './composables/use-theme.ts'
import { sayMissing } from './stores/lazy-code.ts'
import './pages/theme.css'
import './pages/print.css'
import './pages/static-page.css'
import { ROUTES } from './pages/routes.ts'

/** How long the page waits for the words of its language before it opens without them. */
const WORDS_MS = 3000

const start = async (): Promise<void> => {
  startTheme()
  startLargePrint()
  startPrinting()
  startEmbeddedLinks()

  const site = inlineSite()
  // A site of another language opens in it, unless the address asks for one.
  if (site.language !== 'zh-CN' && !/[?&]l=/.test(location.hash)) {
    const [path = '#/', query = 'v=1'] = (location.hash || '#/').split('?')
    history.replaceState(null, '', `${path}?${query}&l=${site.language}`)
  }

  const words = createWords()
  // Where the words of another language do not come the page opens in Chinese, and says so.
  const speaking = words.speak(languageOf(location.hash)).catch(() => undefined)
  await Promise.race([speaking, new Promise((go) => setTimeout(go, WORDS_MS))])

  const router = createRouter({
    // The address lives behind the hash: the site works under any path of any file server.
    history: createWebHashHistory(),
    routes: [...ROUTES],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
  router.onError((_error, to) => sayMissing(to.fullPath))

  createApp(App).use(createPinia()).use(router).use(words).provide(SITE, site).mount('#app')
}

// Where public/boot.js has found that it could not run, the static page stays.
const { dataset: found } = document.documentElement
if (found['below'] === undefined && found['unstyled'] === undefined) void start()
