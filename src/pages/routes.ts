import type { RouteRecordRaw } from 'vue-router'
import { fetchCode } from '../stores/lazy-code.ts'
import OverviewPage from './overview-page.vue'

/** The pages in the order of the menu; `title` is a key of the wording. */
export const PAGES = [
  { name: 'overview', path: '/', title: 'page.overview' },
  { name: 'check', path: '/check', title: 'page.check' },
  { name: 'disclosure', path: '/disclosure', title: 'page.disclosure' },
  { name: 'requests', path: '/requests', title: 'page.requests' },
  { name: 'mailbox', path: '/mailbox', title: 'page.mailbox' },
  { name: 'reviews', path: '/reviews', title: 'page.reviews' },
  { name: 'quality', path: '/quality', title: 'page.quality' },
  { name: 'township', path: '/township', title: 'page.township' },
  { name: 'data', path: '/data', title: 'page.data' },
  { name: 'method', path: '/method', title: 'page.method' },
] as const

type PageName = (typeof PAGES)[number]['name']

// The overview is what opens; the others come when they are asked for.
const COMPONENTS: Record<PageName, RouteRecordRaw['component']> = {
  overview: OverviewPage,
  check: () => fetchCode(() => import('../check/check-page.vue')),
  disclosure: () => fetchCode(() => import('./disclosure-page.vue')),
  requests: () => fetchCode(() => import('./requests-page.vue')),
  mailbox: () => fetchCode(() => import('./mailbox-page.vue')),
  township: () => fetchCode(() => import('./township-page.vue')),
  reviews: () => fetchCode(() => import('./reviews-page.vue')),
  quality: () => fetchCode(() => import('./quality-page.vue')),
  data: () => fetchCode(() => import('./data-page.vue')),
  method: () => fetchCode(() => import('./method-page.vue')),
}

export const ROUTES: readonly RouteRecordRaw[] = [
  ...PAGES.map(({ name, path }): RouteRecordRaw => ({ name, path, component: COMPONENTS[name]! })),
  {
    path: '/:unknown(.*)*',
    redirect: (to) => ({ name: 'overview', query: { ...to.query, lost: to.path } }),
  },
]
