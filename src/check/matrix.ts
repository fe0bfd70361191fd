import type { TownshipRow } from '../dataset/rows.ts'
import type { CheckResult } from '../findings/finding.ts'
import { isPlaced } from './desk/draft.ts'
import { isRead, type OwnFile, type ReadFile } from './own-file.ts'

/** What a rule made of a report: how often it failed, that it held, or that it could not be asked. */
export type Verdict =
  | { readonly kind: 'failed'; readonly count: number; readonly severity: string }
  | { readonly kind: 'held' }
  | { readonly kind: 'unasked'; readonly why: string }

export interface MatrixRow {
  readonly body: TownshipRow
  /** Null: no file of this body for the year was dropped. */
  readonly file: ReadFile | null
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/** The bodies of a county by the rules, for one year. */
export interface Matrix {
  readonly year: number
  readonly rules: readonly string[]
  readonly rows: readonly MatrixRow[]
  /** How many reports fail a rule, by rule. */
  readonly failing: ReadonlyMap<string, number>
  readonly missing: readonly TownshipRow[]
}

const verdictOf = (result: CheckResult): Verdict => {
  const [first] = result.findings
  if (first !== undefined)
    return { kind: 'failed', count: result.findings.length, severity: first.severity }
  return result.assessed > 0
    ? { kind: 'held' }
    : { kind: 'unasked', why: result.notAssessedZh ?? '' }
}

/** Years of which drafts count, the newest first. */
export const draftYears = (files: readonly OwnFile[]): readonly number[] =>
  [
    ...new Set(
      files.flatMap((file) => (isRead(file) && isPlaced(file.draft) ? file.draft.year : [])),
    ),
  ].sort((a, b) => b - a)

/** The county's bodies by the rules: townships of the roster whether they have a file or not. */
export const matrixOf = (
  files: readonly OwnFile[],
  roster: readonly TownshipRow[],
  year: number,
): Matrix => {
  const own = new Map<string, ReadFile>()
  for (const file of files)
    if (isRead(file) && file.draft.counts && file.draft.year === year && file.draft.township)
      own.set(file.draft.township.township_code, file)
  const bodies = new Map(roster.map((body) => [body.township_code, body]))
  for (const [code, { draft }] of own)
    if (draft.township !== null && !bodies.has(code)) bodies.set(code, draft.township)
  const rows = [...bodies.values()].map((body): MatrixRow => {
    const file = own.get(body.township_code) ?? null
    const verdicts = new Map((file?.results ?? []).map((r) => [r.rule, verdictOf(r)] as const))
    return { body, file, verdicts }
  })
  const rules = [...new Set(rows.flatMap(({ verdicts }) => [...verdicts.keys()]))]
  const failing = new Map(
    rules.map((rule) => [
      rule,
      rows.filter(({ verdicts }) => verdicts.get(rule)?.kind === 'failed').length,
    ]),
  )
  const missing = rows.filter(({ file }) => file === null).map(({ body }) => body)
  return { year, rules, rows, failing, missing }
}
