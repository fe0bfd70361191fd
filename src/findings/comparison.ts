import type { CheckResult, Finding } from './finding.ts'

/** One comparison of a rule: it held (null), it failed (a finding), or it could not be made. */
export type Comparison = null | Finding | { readonly notAssessedZh: string }

/** A comparison that could not be made, and why. */
export const notAssessed = (notAssessedZh: string): { readonly notAssessedZh: string } => ({
  notAssessedZh,
})

/** Adds up a rule's comparisons. Not one made: the reasons say why, and nothing passes. */
export const resultOf = (comparisons: readonly Comparison[]): Omit<CheckResult, 'rule'> => {
  const findings: Finding[] = []
  const reasons = new Set<string>()
  let assessed = 0
  for (const item of comparisons) {
    if (item !== null && 'notAssessedZh' in item) {
      reasons.add(item.notAssessedZh)
      continue
    }
    assessed += 1
    if (item !== null) findings.push(item)
  }
  if (assessed > 0) return { assessed, findings, notAssessedZh: null }
  return { assessed, findings, notAssessedZh: [...reasons].join('；') || '没有可核对的内容' }
}
