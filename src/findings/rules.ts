import { balanceApplicants } from './balance.applicants.ts'
import { balanceIntake } from './balance.intake.ts'
import { balanceOutcomes } from './balance.outcomes.ts'
import { balanceReview } from './balance.review.ts'
import { cellBlank } from './cell.blank.ts'
import { cellImpossible } from './cell.impossible.ts'
import { cellNotANumber } from './cell.not_a_number.ts'
import { continuityApplications } from './continuity.applications.ts'
import { continuityArticle20 } from './continuity.article20.ts'
import type { Rule } from './finding.ts'
import { identicalPreviousYear } from './identical.previous_year.ts'
import { identityTownship } from './identity.township.ts'
import { narrativeContradiction } from './narrative.contradiction.ts'
import { narrativeOtherYear } from './narrative.other_year.ts'
import { narrativeParts } from './narrative.parts.ts'
import { narrativeRate } from './narrative.rate.ts'
import { narrativeRepeatsLastYear } from './narrative.repeats_last_year.ts'
import { narrativeTable } from './narrative.table.ts'
import { outlierCounty } from './outlier.county.ts'
import { periodYear } from './period.year.ts'
import { tableMissing } from './table.missing.ts'

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  balanceIntake,
  balanceOutcomes,
  balanceApplicants,
  balanceReview,
  continuityApplications,
  continuityArticle20,
  identicalPreviousYear,
  narrativeTable,
  narrativeParts,
  narrativeContradiction,
  narrativeRate,
  narrativeRepeatsLastYear,
  narrativeOtherYear,
  periodYear,
  identityTownship,
  cellBlank,
  cellNotANumber,
  cellImpossible,
  tableMissing,
  outlierCounty,
]
