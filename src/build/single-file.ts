import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { EMBEDDED, EMBEDDED_MANY, type EmbeddedIndex } from '../database/embedded-files.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What the whole site may weigh: it is sent by chat and carried on a stick. */
const MOST_BYTES = 16_000_000

// What the page has inline already, what needs a server, and what compresses nothing here.
const isLeftOut = (name: string): boolean =>
  /\.(?:html|css|br|gz)$|^(?:boot|sw)\.js$|^icons\/|^(?:robots\.txt|sitemap\.xml|feed\.xml|catalog\.jsonld|manifest\.webmanifest)$/.test(
    name,
  )

// «</script>» ends an inline script, and «<!--» changes how one is read; in strings and patterns of
// JavaScript the escaped forms mean the same.
const inlineCode = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C')

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort()

const element = (name: string, bytes: Uint8Array): string => {
  const packed = gzipSync(bytes, { level: 9 })
  return `<script type="text/plain" ${EMBEDDED}="${name}">${packed.toString('base64')}</script>`
}

/** Files of one kind and place, which say much the same. */
const groupOf = (name: string): string | null =>
  /^data\/.*\.(?:arrows|json|csv|jsonl)$/.test(name)
    ? name.replace(/[^/]*\.(?=(?:first\.)?[a-z]+$)/, '')
    : null

const elementOfMany = (dir: string, names: readonly string[]): string => {
  const all = names.map((name) => readFileSync(join(dir, name)))
  let at = 0
  const index: EmbeddedIndex = names.map((name, i) => [name, at, (at += all[i]!.byteLength)])
  const packed = gzipSync(Buffer.concat(all), { level: 9 }).toString('base64')
  const attribute = JSON.stringify(index).replaceAll('&', '&amp;').replaceAll("'", '&#39;')
  return `<script type="text/plain" ${EMBEDDED_MANY}='${attribute}'>${packed}</script>`
}

/**
 * A built site as one page: style sheets and program inline, every other file of it gzipped in an
 * element of its own (database/embedded-files.ts takes them out).
 */
export const onePage = (dir: string): string => {
  const read = (name: string): string => readFileSync(join(dir, name), 'utf8')
  const inlined = new Set<string>()
  const own = (name: string): string => {
    inlined.add(name)
    return read(name)
  }
  let program = ''
  const html = read('index.html')
    .replace(/<link rel="(?:modulepreload|manifest|alternate|apple-touch-icon)"[^>]*>\s*/g, '')
    .replace(
      /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
      (_, name: string) => `<style>${own(name)}</style>`,
    )
    .replace(
      /<script src="\.\/(boot\.js)"><\/script>/,
      (_, name: string) => `<script>${inlineCode(own(name))}</script>`,
    )
    .replace(/<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/, (_, name: string) => {
      program = inlineCode(own(name))
      return ''
    })
  if (program === '') throw new Error('single file: index.html names no program')
  const files = filesIn(dir).filter((name) => !isLeftOut(name) && !inlined.has(name))
  const groups = new Map<string, string[]>()
  for (const name of files) {
    const group = groupOf(name)
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), name])
  }
  const elements = [
    ...files
      .filter((name) => groupOf(name) === null)
      .map((name) => element(name, readFileSync(join(dir, name)))),
    ...[...groups.values()].map((names) => elementOfMany(dir, names)),
  ]
  // The program last: it may look for any of the others.
  const end = `${elements.join('\n')}\n<script type="module">${program}</script>\n</body>`
  return html.replace('</body>', () => end)
}

// A list of the config would be added to, not replaced.
const pageOnly: Plugin = {
  name: 'gongkai:page-only',
  config(config) {
    if (config.build?.rolldownOptions) config.build.rolldownOptions.input = ['index.html']
  },
}

/** Builds the site and writes it as one file. Throws when it weighs more than it may. */
export const buildSingle = async (file: string): Promise<number> => {
  const dir = mkdtempSync(join(ROOT, '.cache-single-'))
  try {
    await build({
      root: ROOT,
      logLevel: 'warn',
      mode: 'single',
      plugins: [pageOnly],
      build: {
        outDir: dir,
        emptyOutDir: true,
        // A script that stands in the page has no folder of its own: all names are the page's.
        assetsDir: '',
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          output: { codeSplitting: false },
        },
      },
    })
    const page = onePage(dir)
    const bytes = Buffer.byteLength(page)
    if (bytes > MOST_BYTES)
      throw new Error(`single file: ${bytes} bytes, expected at most ${MOST_BYTES}`)
    writeFileSync(file, page)
    return bytes
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
