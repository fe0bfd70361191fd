import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNarrative } from '../../../src/report/narrative/read-narrative.ts'
import { paragraphsOf } from './paragraphs-of.ts'

interface Expected {
  readonly indicator: string
  readonly label?: string
  readonly value: number | null
  readonly status: string
}
interface Passage {
  readonly group: string
  readonly text: string
  readonly year?: number
  readonly observations: readonly Expected[]
}

// One passage a line, in our own words: what it must yield and nothing else.
const FOLDER = join(import.meta.dirname, 'passages')
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'))
const passagesOf = (file: string): Passage[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Passage)

const key = (o: Expected | { label: string | null; indicator: string }): string => {
  const { value, status } = o as Expected
  return [o.indicator, o.label ?? '', value, status].join(' ')
}

const misread = (passage: Passage): { text: string; missing: string[]; wrong: string[] } => {
  const { observations } = readNarrative(paragraphsOf(passage.text), {
    year: passage.year ?? null,
    township: null,
  })
  const wanted = passage.observations.map(key)
  const got = observations.map(key)
  return {
    text: passage.text,
    missing: wanted.filter((k) => !got.includes(k)),
    wrong: got.filter((k) => !wanted.includes(k)),
  }
}

describe('passages', () => {
  it('are many and kept apart by subject', () => {
    const count = files.reduce((n, file) => n + passagesOf(file).length, 0)
    expect(count).toBeGreaterThanOrEqual(300)
  })

  for (const file of files)
    it(`in ${file} yield their figures and no others`, () => {
      const passages = passagesOf(file)
      const results = passages.map(misread)
      const wanted = passages.reduce((n, p) => n + p.observations.length, 0)
      const missing = results.reduce((n, r) => n + r.missing.length, 0)
      const wrong = results.reduce((n, r) => n + r.wrong.length, 0)
      const right = wanted - missing
      const bad = results.filter((r) => r.missing.length + r.wrong.length > 0)
      const precision = right / Math.max(1, right + wrong)
      const recall = right / Math.max(1, wanted)
      const message = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${wanted}`
      expect(bad, `${message}\n${JSON.stringify(bad, null, 1)}`).toEqual([])
    })
})
