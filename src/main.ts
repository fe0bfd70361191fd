import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createI18n } from 'vue-i18n'
import { createRouter, createWebHashHistory } from 'vue-router'
import App from './app.vue'
import { startPrinting } from './composables/use-printing.ts'
import { startTheme } from './composables/use-theme.ts'
import './pages/theme.css'
import './pages/print.css'
import { ROUTES } from './pages/routes.ts'
import { SCREEN_ZH_CN } from './wording/zh-CN-screen.ts'
import { ZH_CN } from './wording/zh-CN.ts'

startTheme()
startPrinting()

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
  .use(
    createI18n({
      legacy: false,
      locale: 'zh-CN',
      messages: { 'zh-CN': { ...ZH_CN, ...SCREEN_ZH_CN } },
      // Keys are flat, dots and all: «figure.coverage» may stand beside «figure.coverage.file».
      messageResolver: (messages, key) => (messages as Record<string, string>)[key] ?? null,
    }),
  )
  .mount('#app')
