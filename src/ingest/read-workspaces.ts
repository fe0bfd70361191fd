import { readFileSync } from 'node:fs'
import type { Problem } from '../dataset/problem.ts'
import { reportId } from '../dataset/report-rows.ts'
import { workspaceDrafts, type WorkspaceDraft } from '../dataset/workspace-drafts.ts'
import type { Address } from './addresses.ts'
import type { CorrectionBook } from './correction-book.ts'
import type { Filing, Refusal } from './filing.ts'
import type { Input } from './inputs.ts'
import { packReport, type ReportStore } from './report-store.ts'

interface WorkspacePlan {
  readonly filing: Filing
  readonly store: ReportStore
  readonly corrections: CorrectionBook
  readonly addresses: ReadonlyMap<string, Address>
}

const take = (input: Input, draft: WorkspaceDraft, plan: WorkspacePlan): Refusal | null => {
  const { file, sha256, parsed, township, year } = draft
  const shown = `${input.shown}/${file}`
  const address = plan.addresses.get(file) ?? plan.addresses.get(file.split('/').at(-1) ?? '')
  const source = {
    file,
    sha256,
    url: address?.url ?? null,
    publishedOn: address?.publishedOn ?? null,
  }
  const why = plan.filing.placed(township, year, source, shown, plan.store.put(packReport(parsed)))
  if (why !== null || township === null || year === null)
    return why === null ? null : { file: shown, ...why }
  const report = reportId({ townshipCode: township.township_code, year })
  plan.corrections.add(draft.corrections.map((correction) => ({ ...correction, report })))
  return null
}

/**
 * Files the reports of workspaces as the page read them, under the bodies and years that a person
 * said, with their corrections. Of two files of one body and year the one that counts is taken.
 */
export const readWorkspaces = (
  inputs: readonly Input[],
  plan: WorkspacePlan,
): { readonly refused: readonly Refusal[]; readonly problems: readonly Problem[] } => {
  const refused: Refusal[] = []
  const problems: Problem[] = []
  for (const input of inputs) {
    try {
      const drafts = workspaceDrafts(new Uint8Array(readFileSync(input.path)))
      for (const draft of drafts.filter(({ counts }) => counts)) {
        const why = take(input, draft, plan)
        if (why !== null) refused.push(why)
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const expected = 'a workspace of this program'
      problems.push({ file: input.shown, line: null, column: null, expected, found: error.message })
    }
  }
  return { refused, problems }
}
