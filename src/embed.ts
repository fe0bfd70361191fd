import './floor/fallbacks.ts'
import { createApp, h } from 'vue'
import { loadEmbed, type ReadJson } from './composables/embed-data.ts'
import { createWords, languageOf } from './composables/words.ts'
import { inlineSite } from './composables/use-site.ts'
import { startTheme } from './composables/use-theme.ts'
import { FileFailure, fetchJson } from './database/fetch-file.ts'
import './pages/theme.css'
import { siteLine } from './models/site-title.ts'
import EmbedFailure from './pages/embed-failure.vue'
import EmbedPage from './pages/embed-page.vue'
import { DATASETS_ID } from './queries/first-paint.ts'
import type { SiteDataset } from './queries/first-paint.ts'

// `…/embed/#/<figure>?<query of the site>`; the site itself is the folder above.
const site = new URL('../', document.baseURI).href.split('#')[0]!
const [path = '', text = ''] = location.hash.slice(1).split('?')
const id = decodeURIComponent(path.replace(/^\/+|\/+$/g, ''))
const sites = JSON.parse(document.getElementById(DATASETS_ID)?.textContent ?? '[]') as SiteDataset[]

const read: ReadJson = (file, isShape) => fetchJson(new URL(file, site).href, isShape)

const start = async (): Promise<void> => {
  startTheme()
  const words = createWords()
  await words.speak(languageOf(location.hash))

  const query = Object.fromEntries(new URLSearchParams(text))
  const page = await loadEmbed(query, sites, { site, read })
    .then((data) => {
      const imprint = { ...data.imprint, site: siteLine(inlineSite()) }
      return h(EmbedPage, { id, data: { ...data, imprint }, site })
    })
    .catch((error: unknown) =>
      h(EmbedFailure, { site, file: error instanceof FileFailure ? error.url : null }),
    )
  createApp({ render: () => page })
    .use(words)
    .mount('#app')
}
if (document.documentElement.dataset['below'] === undefined) void start()

// Another figure in the same frame is another page.
addEventListener('hashchange', () => location.reload())
