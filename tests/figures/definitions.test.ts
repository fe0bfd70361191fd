import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TOPICS } from '../../src/composables/search/topics.ts'
import { askedAhead } from '../../src/figures/ahead.ts'
import { FIGURES } from '../../src/figures/all.ts'
import { EMBEDDED } from '../../src/figures/embedded.ts'
import { QUESTIONS } from '../../src/figures/questions.ts'
import type { FigureContext } from '../../src/models/context.ts'
import { PAGES } from '../../src/pages/routes.ts'
import { ZH_CN } from '../../src/wording/zh-CN.ts'
import { context } from '../models/example-rows.ts'

const FOLDER = join(import.meta.dirname, '../../src/figures')
const IDS = FIGURES.map(({ id }) => id)

const COUNTY = context(3, [2024, 2025])
const ONE: FigureContext = {
  ...context(1, [2024, 2025]),
  filter: { ...COUNTY.filter, townships: ['990101101'] },
  county: '990101',
}

/** A folder that is no figure: the sentences at the head of a page, and the same figure by year. */
const isPart = (stem: string): boolean => stem.startsWith('lead-') || stem === 'request-years'

describe('figures', () => {
  it('have one definition a folder', async () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isPart(entry.name))
      .map(({ name }) => name)
    const defined: string[] = []
    for (const stem of folders) {
      const all = Object.values(
        (await import(`../../src/figures/${stem}/figure.ts`)) as Record<string, { id: string }>,
      )
      expect(all.length, stem).toBeGreaterThan(0)
      defined.push(...all.map(({ id }) => id))
    }
    expect(defined.sort()).toEqual([...IDS].sort())
  })

  it('have an id of their own, and a name for their files', () => {
    const named = Object.keys(ZH_CN).flatMap((key) => /^figure\.(.+)\.file$/u.exec(key)?.[1] ?? [])
    expect([...IDS].sort()).toEqual(named.sort())
  })

  it('stand on pages that there are', () => {
    const paths = PAGES.map(({ path }): string => path)
    for (const { id, pages } of FIGURES)
      expect(paths, id).toEqual(expect.arrayContaining([...pages]))
  })

  it('ask a question of the list', () => {
    for (const { id, ask } of FIGURES) {
      const queries = [ask(COUNTY), ask(ONE)].filter((query) => query !== null)
      expect(queries.length, id).toBeGreaterThan(0)
      for (const query of queries)
        expect(QUESTIONS.map((question) => question.id)).toContain(query.name.split(' ')[0])
    }
  })

  it('find what the build has answered ahead under the name by which they ask', () => {
    const ahead = FIGURES.filter((figure) => figure.ahead)
    expect(ahead.length).toBeGreaterThan(EMBEDDED.length)
    for (const { id, ahead: answer, ask } of ahead)
      expect(ask(COUNTY)?.name, id).toBe(answer?.(COUNTY.filter)?.name)
    const names = askedAhead(COUNTY.filter).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('that can be embedded are all those of the embedded page, and answered ahead', () => {
    expect(new Set(EMBEDDED)).toEqual(new Set(FIGURES.filter(({ isEmbedded }) => isEmbedded)))
    const names = askedAhead(COUNTY.filter).map(({ name }) => name)
    for (const { id, ask } of EMBEDDED) expect(names, id).toContain(ask(COUNTY)?.name)
  })

  it('stand where the search leads to them', () => {
    const pathOf = new Map<string, string>(PAGES.map(({ name, path }) => [name, path]))
    for (const { page, figure } of TOPICS)
      expect(FIGURES.find(({ id }) => id === figure)?.pages, figure).toContain(pathOf.get(page))
  })
})
