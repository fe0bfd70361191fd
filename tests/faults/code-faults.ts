import { all, files, type Fault } from './fault.ts'

const MAIN = /\/index-[^/]*\.js$/
const STYLES = /\/(?:index|theme|lead-filed)-[^/]*\.css$/
const CHARTS = /\/figure-chart-[^/]*\.js$/
const REQUESTS = /\/requests-page-[^/]*\.js$/
const ENGLISH = /\/en-[^/]*\.js$/
const TABLES = /\/figure-table-[^/]*\.js$/
const START = /\/browser-engine-[^/]*\.js$/

const COUNTY = '/?v=1&d=sample&r=990101'
const OTHER = '/requests?v=1&d=sample&r=990101'

const toRequests: Fault['then'] = ({ page }) =>
  page.getByRole('link', { name: '依申请公开', exact: true }).first().click()

/** A page that stands, of which another view is then asked for. */
const nextView = (id: string, how: Parameters<typeof files>[1], says: RegExp): Fault => ({
  id,
  at: COUNTY,
  then: async (reader) => {
    reader.interfere(files(REQUESTS, how))
    await toRequests(reader)
  },
  says,
  stands: '[data-chart="coverage"]',
  ...(how === 'stall' ? {} : { again: '重新打开', lands: OTHER }),
})

export const CODE_FAULTS: readonly Fault[] = [
  ...(['missing', 'cut'] as const).map((how): Fault => ({
    id: `code.main.${how}`,
    at: '/',
    opening: files(MAIN, how),
    says: /页面程序没有取到或没有取全/,
    stands: '[data-static] tbody tr',
  })),
  {
    id: 'code.main.stall',
    at: '/',
    opening: files(MAIN, 'stall'),
    says: /页面程序还没有取到/,
    stands: '[data-static] tbody tr',
  },
  ...(['missing', 'stall'] as const).map((how): Fault => ({
    id: `code.charts.${how}`,
    at: COUNTY,
    opening: files(CHARTS, how),
    says: /程序(?:没有取到|还没有取到)/,
  })),
  ...(['missing', 'stall'] as const).map((how): Fault => ({
    id: `code.styles.${how}`,
    at: '/',
    opening: files(STYLES, how),
    says: /页面程序(?:没有取到或没有取全|还没有取到)/,
    stands: '[data-static] tbody tr',
  })),
  nextView('code.view.missing', 'missing', /这一部分的程序没有取到/),
  nextView('code.view.cut', 'cut', /这一部分的程序没有取到/),
  nextView('code.view.older', 'page', /这一部分的程序没有取到/),
  nextView('code.view.stall', 'stall', /这一部分的程序还没有取到/),
  {
    id: 'code.view.opening',
    at: OTHER,
    opening: files(REQUESTS, 'missing'),
    says: /这一部分的程序没有取到/,
    stands: 'nav a',
    again: '重新打开',
  },
  {
    id: 'code.view.offline',
    at: COUNTY,
    then: async (reader) => {
      await reader.context.setOffline(true)
      await toRequests(reader)
      await reader.page.getByText('网络断开了').waitFor()
      await reader.context.setOffline(false)
    },
    says: null,
    stands: '[data-chart="request-outcomes"]',
  },
  {
    id: 'code.tables.missing',
    at: `${COUNTY}&view=table`,
    opening: files(TABLES, 'missing'),
    says: /表格没有取到/,
    stands: '[data-chart="coverage"]',
  },
  {
    id: 'code.words.missing',
    at: COUNTY,
    then: async ({ page, interfere }) => {
      interfere(files(ENGLISH, 'missing'))
      await page.locator('[data-control="language"]').click()
    },
    says: /译文没有取到/,
    stands: '[data-chart="coverage"]',
  },
  ...(['missing', 'stall'] as const).map((how): Fault => ({
    id: `code.words.opening.${how}`,
    at: `${COUNTY}&l=en`,
    opening: files(ENGLISH, how),
    says: /The English words have not come/,
    stands: '[data-chart="coverage"]',
  })),
  ...(['missing', 'stall'] as const).map((how): Fault => ({
    id: `code.engine.${how}`,
    at: COUNTY,
    opening: files(START, how),
    says: /查询引擎没有启动/,
    stands: '[data-chart="coverage"][data-state="ready"]',
  })),
  ...(['missing', 'stall'] as const).map((how): Fault => ({
    id: `code.embed.${how}`,
    at: '/coverage?v=1&d=sample',
    embedded: true,
    opening: all(files(MAIN, how), files(/\/embed-[^/]*\.js$/, how)),
    says: /没有取到/,
  })),
]
