import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createI18n } from 'vue-i18n'
import { createRouter, createWebHashHistory } from 'vue-router'
import App from './app.vue'
import { languageOf, speak } from './composables/use-language.ts'
import { startPrinting } from './composables/use-printing.ts'
import { startTheme } from './composables/use-theme.ts'
import './pages/theme.css'
import './pages/print.css'
import { ROUTES } from './pages/routes.ts'
import { resolveMessage, spoken } from './wording/message-format.ts'
import { SCREEN_ZH_CN } from './wording/zh-CN-screen.ts'
import { ZH_CN } from './wording/zh-CN.ts'

startTheme()
startPrinting()

const i18n = createI18n<false>({
  legacy: false,
  locale: 'zh-CN',
  messages: { 'zh-CN': spoken({ ...ZH_CN, ...SCREEN_ZH_CN }, 'zh-CN') },
  messageResolver: resolveMessage,
})

await speak(i18n.global, languageOf(location.hash))

createApp(App)
  .use(createPinia())
  .use(
    createRouter({
      // The address lives behind the hash: the site works under any path of any file server.
      history: createWebHashHistory(),
      routes: [...ROUTES],
      scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
    }),
  )
  .use(i18n)
  .mount('#app')
