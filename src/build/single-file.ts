import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { elementOf, elementsOf, FILES_MARK, isLeftOut, SHELL_FILE } from '../site/single-page.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What the whole site may weigh: it is sent by chat and carried on a stick. */
const MOST_BYTES = 20_000_000

// «</script>» ends an inline script, and «<!--» changes how one is read; in strings and patterns of
// JavaScript the escaped forms mean the same.
const inlineCode = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C')

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort()

/**
 * A built site as one page: style sheets and program inline, every other file of it gzipped in an
 * element of its own (database/embedded-files.ts takes them out).
 */
export const onePage = (dir: string): string => {
  const read = (name: string): string => readFileSync(join(dir, name), 'utf8')
  const inlined = new Set<string>()
  const inline = (name: string): string => {
    inlined.add(name)
    return read(name)
  }
  let program = ''
  const html = read('index.html')
    .replace(/<link rel="(?:modulepreload|manifest|alternate|apple-touch-icon)"[^>]*>\s*/g, '')
    .replace(
      /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
      (_, name: string) => `<style>${inline(name)}</style>`,
    )
    .replace(
      /<script src="\.\/(boot\.js)"><\/script>/,
      (_, name: string) => `<script>${inlineCode(inline(name))}</script>`,
    )
    .replace(/<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/, (_, name: string) => {
      program = inlineCode(inline(name))
      return ''
    })
  if (program === '') throw new Error('single file: index.html names no program')
  const files = filesIn(dir).filter((name) => !isLeftOut(name) && !inlined.has(name))
  const shell = html.replace('</body>', () => `${FILES_MARK}\n</body>`)
  const content = new Map<string, Uint8Array>(
    files.map((name) => [name, readFileSync(join(dir, name))]),
  )
  const elements = elementsOf(content, (bytes) => gzipSync(bytes, { level: 9 }))
  const own = elementOf(SHELL_FILE, gzipSync(shell, { level: 9 }).toString('base64'))
  // The program last: it may look for any of the others.
  const end = `${[...elements, own].join('\n')}\n<script type="module">${program}</script>`
  return shell.replace(FILES_MARK, () => end)
}

// A list of the config would be added to, not replaced.
const pageOnly: Plugin = {
  name: 'gongkai:page-only',
  config(config) {
    if (config.build?.rolldownOptions) config.build.rolldownOptions.input = ['index.html']
  },
}

/**
 * A worker of the page's own becomes one whose script the page carries: vite would make it of a file,
 * which a page of file:// may not.
 */
const embeddedWorkers: Plugin = {
  name: 'gongkai:embedded-workers',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.ts?worker')) return null
    const late = join(ROOT, 'src/database/late-worker.ts').replaceAll('\\', '/')
    return `import url from ${JSON.stringify(`${id}&url`)}
import { LateWorker } from ${JSON.stringify(late)}
export default class extends LateWorker { constructor() { super(url) } }`
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
      plugins: [pageOnly, embeddedWorkers],
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
