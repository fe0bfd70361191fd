import { draftCounty } from './draft-county.ts'
import type { Draft } from './draft.ts'
import { FAULTS } from './faults.ts'
import { finishReport } from './generate-sample.ts'
import type { FaultKind, SampleReport } from './sample-report.ts'

/** The year after the sample's last: its reports are still drafts. */
export const DRAFT_YEAR = 2026

/** Two of the twelve townships have not handed in anything yet. */
const COUNT = 10

/** Faults that a clerk makes when filling in the form, each in a draft of its own. */
const PLANTED: readonly FaultKind[] = ['unbalanced_total', 'text_against_table', 'no_number']

/**
 * Ten drafts of the sample county for the year after its last published one, three of them with a
 * fault. They follow from the years before, so that comparing them with these says something.
 */
export const sampleDrafts = (seed: number): readonly SampleReport[] => {
  const all = draftCounty(seed, DRAFT_YEAR)
  const drafts = all.filter(({ year }) => year === DRAFT_YEAR).slice(0, COUNT)
  const last = (of: Draft): Draft | null =>
    all.find((draft) => draft.of === of.of && draft.year === DRAFT_YEAR - 1) ?? null
  for (const kind of PLANTED) {
    const fault = FAULTS.find((own) => own.kind === kind)
    const draft = drafts.find(
      (own) =>
        own.faults.length === 0 && fault?.fits(own, { last: last(own), next: null }) === true,
    )
    if (fault === undefined || draft === undefined) continue
    draft.findings.push(...fault.plant(draft, { last: last(draft), next: null }))
    draft.faults.push(kind)
  }
  return drafts.map((draft) => finishReport(seed, draft))
}
