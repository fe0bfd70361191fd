import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SCREEN_ZH_CN } from '../../src/wording/zh-CN/screen.ts'
import { ZH_CN } from '../../src/wording/zh-CN.ts'

const SRC = resolve(import.meta.dirname, '../../src')
const ROOMS = ['components', 'composables', 'pages', 'stores']

const filesIn = (...rooms: readonly string[]): string[] =>
  rooms.flatMap((room) =>
    readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|vue|css)$/.test(file))
      .map((file) => join(SRC, room, file)),
  )

const sources = [join(SRC, 'app.vue'), ...filesIn(...ROOMS)].map(
  (path) => [path.slice(SRC.length + 1), readFileSync(path, 'utf8')] as const,
)

const all: Readonly<Record<string, string>> = ZH_CN
const keys = Object.keys(all)

/** Keys that a file names: whole ones, and the beginnings of those made with a value. */
const namedIn = (text: string) => ({
  whole: [...text.matchAll(/'((?:[a-z_]+)(?:\.[A-Za-z_]+)+)'/g)].map((m) => m[1]!),
  parts: [...text.matchAll(/`([a-z.]+)\.\$\{/g)].map((m) => `${m[1]!}.`),
})

const roots = new Set(keys.map((key) => key.split('.')[0]!))
const NOT_WORDS = /\.(ts|vue|css|json)$/

describe('the words of the page', () => {
  it('are there for every key that the screen names', () => {
    const missing = sources.flatMap(([file, text]) => {
      const { whole, parts } = namedIn(text)
      return [
        ...whole.filter(
          (key) => roots.has(key.split('.')[0]!) && !NOT_WORDS.test(key) && !(key in all),
        ),
        ...parts.filter((part) => !keys.some((key) => key.startsWith(part))),
      ].map((key) => `${file}: ${key}`)
    })
    expect(missing).toEqual([])
  })

  it('are all used', () => {
    // Static pages and the site's title say some of them too.
    const beside = filesIn('models', 'site').map((path) => readFileSync(path, 'utf8'))
    const text = [...sources.map(([, source]) => source), ...beside].join('\n')
    const { whole, parts } = namedIn(text)
    const options = keys.filter((key) => key.startsWith('option.'))
    const unused = Object.keys(SCREEN_ZH_CN).filter(
      (key) =>
        !whole.includes(key) &&
        !text.includes(`"${key.split('.').slice(0, 2).join('.')}`) &&
        !options.includes(key) &&
        !parts.some((part) => key.startsWith(part)),
    )
    expect(unused).toEqual([])
  })

  it('stand in no component: Chinese is only in the wording', () => {
    const found = sources.filter(([file, text]) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|<!--[\s\S]*?-->/g, '')
      const names = ['components/site-masthead.vue', 'components/language-switch.vue']
      // What readers type into the search is read by its Chinese words; they are not said.
      const isRead = file.startsWith('composables/search/')
      return !names.includes(file) && !isRead && /\p{Script=Han}/u.test(code)
    })
    expect(found.map(([file]) => file)).toEqual([])
  })
})
