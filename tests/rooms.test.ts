import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'

// Data flows down this list; a file imports from its own room and the rooms before it. A figure is
// one folder, and each part of it (its file name up to the first - or .) has its own place here.
const ROOMS = [
  ['floor'],
  ['form'],
  ['report'],
  ['findings'],
  ['dataset'],
  ['sample'],
  ['ingest'],
  ['database'],
  ['queries'],
  ['figures/*/query'],
  ['figures/questions'],
  // What a figure says is merged with all other words, and is counted as they are.
  ['figures/*/words', 'figures/words', 'wording'],
  ['models'],
  ['figures/*/model'],
  ['figures/*/picture'],
  ['charts'],
  ['figures/*/chart'],
  ['figures/definition'],
  ['figures/*/figure'],
  ['figures/comparison', 'figures/embedded'],
  ['figures/all'],
  ['figures/ahead'],
  ['export'],
  ['site'],
  ['stores'],
  ['composables'],
  ['components'],
  ['check'],
  ['pages'],
  ['build'],
]

const rankOf = (room: string): number => ROOMS.findIndex((names) => names.includes(room))

// Inside «report», from bytes to figures. What stands in no folder is either known to all of them or
// puts them together.
const IN_REPORT = ['labels', 'readers', 'grids', 'forms', 'narrative', 'identity']
const PUTS_TOGETHER =
  /^report\/(?:read-(?:report|document|collection)|(?:drawn|ofd|pdf)-document)\.ts$/u

const SRC = resolve(import.meta.dirname, '../src')

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.(ts|vue)$/.test(f))
  .map((f) => f.replaceAll('\\', '/'))

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => m[1]!)
}

const roomOf = (file: string): string | null => {
  const [head, ...rest] = file.split('/')
  if (rest.length === 0 || head === undefined) return null
  const part = rest.at(-1)!.split(/[-.]/)[0]!
  if (head !== 'figures') return head
  return rest.length > 1 ? `figures/*/${part}` : `figures/${part}`
}

/** Who may name a package; every other room must not. */
const ONLY_IN: readonly [RegExp, readonly string[]][] = [
  [/^node:/, ['ingest', 'build']],
  [/^@duckdb\//, ['database']],
  [/^apache-arrow/, ['database', 'build']],
  [/^@tanstack\//, ['composables', 'components']],
  [/^reka-ui/, ['components', 'check']],
  [/^(vue|vue-router|pinia)$/, ['stores', 'composables', 'components', 'check', 'pages']],
]

describe('rooms', () => {
  it('are all known and all have files', () => {
    const found = new Set(files.map(roomOf).filter((r) => r !== null))
    expect([...found].filter((r) => rankOf(r) < 0)).toEqual([])
    expect(files.length).toBeGreaterThan(0)
  })

  it('import only from themselves and the rooms before them', () => {
    const wrong: string[] = []
    for (const file of files) {
      const room = roomOf(file)
      if (room === null) continue
      for (const target of importsOf(file)) {
        if (!target.startsWith('.')) continue
        const path = relative(SRC, resolve(SRC, dirname(file), target)).replaceAll('\\', '/')
        const other = roomOf(path)
        if (other === null || rankOf(other) > rankOf(room)) wrong.push(`${file} imports ${path}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('of the report read bytes, then grids, then forms', () => {
    const folderOf = (file: string) => /^report\/([^/]+)\//u.exec(file)?.[1] ?? null
    const wrong: string[] = []
    for (const file of files) {
      const folder = folderOf(file)
      if (folder === null) continue
      if (!IN_REPORT.includes(folder)) wrong.push(`${file} stands in an unknown folder`)
      for (const target of importsOf(file)) {
        if (!target.startsWith('.')) continue
        const path = relative(SRC, resolve(SRC, dirname(file), target)).replaceAll('\\', '/')
        const other = folderOf(path)
        const isLater = other !== null && IN_REPORT.indexOf(other) > IN_REPORT.indexOf(folder)
        if (isLater || PUTS_TOGETHER.test(path)) wrong.push(`${file} imports ${path}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('name disk, engine, charts and framework only where they belong', () => {
    const wrong: string[] = []
    for (const file of files) {
      const room = roomOf(file)
      if (room === null) continue
      for (const target of importsOf(file))
        for (const [pattern, rooms] of ONLY_IN)
          if (pattern.test(target) && !rooms.includes(room)) wrong.push(`${file} imports ${target}`)
    }
    expect(wrong).toEqual([])
  })
})
