import { all, files, type Fault } from './fault.ts'

const MANIFEST = /\/published\/manifest\.json/
const SAMPLE_FIRST = /\/sample\/first-paint\.json/
const COUNTY_FIRST = /\/counties\/990101\.first\.json/
const COUNTY_ROWS = /\/counties\/990101\.arrows/
const INDEX = /\/(?:index\.html)?$/
const WASM = /\.wasm(?:\.gz)?$/

const REQUESTS = '/requests?v=1'
const COUNTY = '/requests?v=1&d=sample&r=990101'

const other = (content: unknown) => ({ change: () => JSON.stringify(content) })

/** JSON with some of its members replaced. */
const withMembers = (members: object) => ({
  change: (text: string) => JSON.stringify({ ...(JSON.parse(text) as object), ...members }),
})

export const DATA_FAULTS: readonly Fault[] = [
  ...(
    [
      ['missing', 'missing'],
      ['page', 'page'],
      ['stall', 'stall'],
      ['cut', 'cut'],
      ['short', 'short'],
      ['null', other(null)],
      ['shape', other({ version: 'x', counties: {} })],
    ] as const
  ).map(([name, how]): Fault => ({
    id: `data.manifest.${name}`,
    at: `${REQUESTS}&r=621025`,
    opening: files(MANIFEST, how),
    says: /没有这份数据|数据没有取到|数据传到一半就停了|数据目录文件读不懂/,
    again: '重试',
  })),
  {
    id: 'data.manifest.opening-page',
    at: '/',
    opening: files(MANIFEST, 'missing'),
    says: /没有这份数据/,
    stands: 'h1',
    again: '重试',
  },
  ...(['missing', 'stall', 'cut', 'short'] as const).map((how): Fault => ({
    id: `data.first-answers.${how}`,
    at: '/?v=1&d=sample',
    opening: files(SAMPLE_FIRST, how),
    says: null,
  })),
  {
    id: 'data.first-answers.empty',
    at: '/?v=1&d=sample',
    opening: files(SAMPLE_FIRST, withMembers({ rows: {} })),
    says: null,
  },
  {
    id: 'data.first-answers.stall.no-engine',
    at: '/?v=1&d=sample',
    opening: all(files(SAMPLE_FIRST, 'stall'), files(WASM, 'missing')),
    says: /查询引擎没有启动/,
  },
  {
    id: 'data.index.cut',
    at: '/',
    opening: files(INDEX, {
      change: (html) => html.slice(0, html.indexOf('id="first-paint"') + 5000),
    }),
    says: /页面里没有数据清单/,
  },
  ...(['missing', 'cut', 'flip', 'stall'] as const).map((how): Fault => ({
    id: `data.county.${how}`,
    at: COUNTY,
    opening: files(COUNTY_ROWS, how),
    says: /查询引擎没有启动/,
    stands: '[data-chart][data-state="ready"]',
    again: '重试',
  })),
  ...(['missing', 'stall', 'cut'] as const).map((how): Fault => ({
    id: `data.county-answers.${how}`,
    at: COUNTY,
    opening: files(COUNTY_FIRST, how),
    says: null,
  })),
  {
    id: 'data.versions',
    at: '/?v=1',
    opening: files(MANIFEST, withMembers({ version: '0123456789ab' })),
    says: /网站的数据刚刚更新/,
    again: '重新打开',
  },
  {
    id: 'data.versions.no-engine',
    at: '/?v=1',
    opening: all(files(MANIFEST, withMembers({ version: '0123456789ab' })), files(WASM, 'missing')),
    says: /网站的数据刚刚更新/,
    again: '重新打开',
  },
  ...(['missing', 'stall'] as const).map((how): Fault => ({
    id: `data.embed.${how}`,
    at: '/coverage?v=1&d=sample',
    embedded: true,
    opening: files(/\/sample\/(?:first-paint|manifest)\.json/, how),
    says: /没有取到/,
  })),
]
