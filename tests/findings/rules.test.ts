import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/findings/check-report.ts'
import type { CheckContext, Rule } from '../../src/findings/finding.ts'
import { JUDGING_RULE_IDS, RULE_IDS } from '../../src/findings/rule-ids.ts'
import { RULES } from '../../src/findings/rules.ts'
import type { Example } from './example.ts'

const EXAMPLES = import.meta.glob<{ examples: readonly Example[] }>('./examples/*.ts', {
  eager: true,
})
const FILES = import.meta.glob<Record<string, unknown>>('../../src/findings/*.*.ts', {
  eager: true,
})
const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.ts$/, '')

const ALONE: CheckContext = { previous: null, peers: [] }

describe('rules', () => {
  it('are one a file, named by their ids, all in the list', () => {
    const ids = RULES.map((rule) => rule.id)
    expect(Object.keys(FILES).map(stem).sort()).toEqual([...ids].sort())
    expect(ids).toEqual(RULE_IDS)
    const judging = RULES.filter((rule) => rule.severity !== 'note')
    expect(judging.map((rule) => rule.id)).toEqual(JUDGING_RULE_IDS)
    for (const [path, exported] of Object.entries(FILES))
      expect(Object.values(exported).map((item) => (item as Rule).id)).toEqual([stem(path)])
  })

  it('have examples each, a failing one, a holding one and one that cannot be assessed', () => {
    expect(Object.keys(EXAMPLES).map(stem).sort()).toEqual(RULES.map((rule) => rule.id).sort())
    for (const [path, { examples }] of Object.entries(EXAMPLES)) {
      const kinds = examples.map((item) =>
        item.assessed === 0 ? 'unassessed' : item.findings?.length ? 'fails' : 'holds',
      )
      expect([stem(path), new Set(kinds)]).toEqual([
        stem(path),
        new Set(['fails', 'holds', 'unassessed']),
      ])
    }
  })

  it('give one result a rule, in the order of the list', () => {
    const [any] = Object.values(EXAMPLES)[0]?.examples ?? []
    expect(any).toBeDefined()
    if (any === undefined) return
    expect(checkReport(any.report, ALONE).map((result) => result.rule)).toEqual(
      RULES.map((rule) => rule.id),
    )
  })
})

for (const [path, { examples }] of Object.entries(EXAMPLES))
  describe(stem(path), () => {
    it.each(examples.map((item) => [item.name, item] as const))('%s', (_name, item) => {
      const context = { ...ALONE, ...item.context }
      const result = checkReport(item.report, context).find(({ rule }) => rule === stem(path))
      expect(result).toBeDefined()
      if (result === undefined) return
      const wanted = item.findings ?? []
      expect(
        result.findings.map(({ severity, expected, actual }) => ({ severity, expected, actual })),
      ).toEqual(wanted.map(({ severity, expected, actual }) => ({ severity, expected, actual })))
      expect(result.assessed).toBe(item.assessed)
      expect(result.notAssessedZh === null).toBe(item.assessed > 0)
      for (const [at, finding] of result.findings.entries()) {
        expect(finding.rule).toBe(stem(path))
        for (const side of [finding.expected, finding.actual])
          if (side !== null) {
            expect(finding.messageZh).toContain(String(side))
            expect(finding.messageEn).toContain(String(side))
          }
        expect(finding.messageEn).not.toMatch(/undefined|NaN/)
        // What the report itself says stays as it is, in quotes.
        expect(finding.messageEn.replaceAll(/“[^”]*”/g, '')).not.toMatch(
          /\p{Script=Han}|[、，；：（）]/u,
        )
        expect(finding.messageZh).not.toMatch(/undefined|NaN|null/)
        // Two sides disagree; which of them is right is for a person to say.
        expect(finding.messageZh).not.toMatch(/应为|应该|应当|应是|理应/)
        expect(finding.messageEn).not.toMatch(/\b(should|must|expected|ought)\b/i)
        for (const words of wanted[at]?.says ?? []) expect(finding.messageZh).toContain(words)
        expect((finding.evidence ?? '').length).toBeLessThanOrEqual(80)
      }
    })
  })
