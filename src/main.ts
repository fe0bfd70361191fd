import './floor/fallbacks.ts'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createRouter, createWebHashHistory } from 'vue-router'
import App from './app.vue'
import { createWords } from './composables/create-words.ts'
import { languageOf, speak } from './composables/use-language.ts'
import { startLargePrint } from './composables/use-large-print.ts'
import { startPrinting } from './composables/use-printing.ts'
import { startTheme } from './composables/use-theme.ts'
import './pages/theme.css'
import './pages/print.css'
import { ROUTES } from './pages/routes.ts'

startTheme()
startLargePrint()
startPrinting()

const words = createWords()
await speak(words.global, languageOf(location.hash))

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
  .use(words)
  .mount('#app')
