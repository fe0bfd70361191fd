import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import { parseDocument } from '../../src/report/read-report.ts'
import { paragraphsOf } from '../report/narrative/paragraphs-of.ts'
import { PASSAGE_FILES } from '../report/narrative/passage-files.ts'

const OF_LISTS_AND_RATES = ['narrative.parts', 'narrative.rate']

/** The rules of lists and rates that a passage breaks, notes included. */
const brokenBy = (text: string): string[] => {
  const document = { blocks: paragraphsOf(text) } as Parameters<typeof parseDocument>[0]
  const report = parseDocument(document, 'passage.txt', null)
  if (report === null) return []
  const results = checkReport(report, { previous: null, peers: [], capture: 'opening' })
  const rules = results.flatMap((result) => result.findings).map((finding) => finding.rule)
  return OF_LISTS_AND_RATES.filter((rule) => rules.includes(rule))
}

// The older files say nothing of findings; these say all of them.
const TOLD = PASSAGE_FILES.filter(([, passages]) => passages.some((p) => p.findings !== undefined))

describe('passages break the rules of lists and rates only where they say so', () => {
  it('say so in several files', () => {
    expect(TOLD.length).toBeGreaterThan(2)
  })

  for (const [file, passages] of TOLD)
    it(`in ${file}`, () => {
      const wrong = passages
        .map(({ text, findings = [] }) => ({ text, findings, broken: brokenBy(text) }))
        .filter(({ findings, broken }) => broken.join() !== [...findings].sort().join())
      expect(wrong).toEqual([])
    })
})
