import { describe, expect, it } from 'vitest'
import { readNarrative } from '../../../src/report/narrative/read-narrative.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import type { Expected, Passage } from './passage-files.ts'
import { PASSAGE_FILES } from './passage-files.ts'

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
    const count = PASSAGE_FILES.reduce((n, [, passages]) => n + passages.length, 0)
    expect(count).toBeGreaterThanOrEqual(1700)
  })

  for (const [file, passages] of PASSAGE_FILES)
    it(`in ${file} yield their figures and no others`, () => {
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
