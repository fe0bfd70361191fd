import { accompanied } from '../queries/measure-companion.ts'
import { disclosureParts } from '../queries/disclosure-parts.ts'
import { evidence } from '../queries/evidence.ts'
import { measureValues } from '../queries/measure-values.ts'
import { packageTable } from '../queries/package-table.ts'
import type { Example, Query } from '../queries/question.ts'
import { reportFindings } from '../queries/report-findings.ts'
import { townshipFigures } from '../queries/township-figures.ts'
import { applicantKinds } from './applicant-kinds/query.ts'
import { coverage } from './coverage/query.ts'
import { partsByTownship } from './disclosure-by-part/query.ts'
import { findingsByRule } from './findings-by-rule/query.ts'
import { findingsGrid } from './findings-grid/query.ts'
import { findingsList } from './findings-list/query.ts'
import { headline, headlineByCounty } from './headline/query.ts'
import { disclosureReading } from './lead-disclosure/query.ts'
import { mailboxReading } from './lead-mailbox/query.ts'
import { overviewReading } from './lead-overview/query.ts'
import { qualityReading } from './lead-quality/query.ts'
import { requestsReading } from './lead-requests/query.ts'
import { reviewsReading } from './lead-reviews/query.ts'
import { townshipReading } from './lead-township/query.ts'
import { mailboxReply } from './mailbox-reply/query.ts'
import { refusalReasons } from './refusal-reasons/query.ts'
import { requestOutcomes } from './request-outcomes/query.ts'
import { reviewOutcomes } from './review-outcomes/query.ts'
import { townshipFindings } from './township-findings/query.ts'

/** What can be asked of a question whose rows and parameters are not known. */
interface AnyQuestion {
  readonly id: string
  readonly examples: (of: Example) => readonly Query[]
}

/** Every question that the site asks, apart from those that a reader writes in SQL. */
export const QUESTIONS: readonly AnyQuestion[] = [
  accompanied,
  applicantKinds,
  coverage,
  disclosureParts,
  disclosureReading,
  evidence,
  findingsByRule,
  findingsGrid,
  findingsList,
  headline,
  headlineByCounty,
  mailboxReading,
  mailboxReply,
  measureValues,
  overviewReading,
  packageTable,
  partsByTownship,
  qualityReading,
  refusalReasons,
  reportFindings,
  requestOutcomes,
  requestsReading,
  reviewOutcomes,
  reviewsReading,
  townshipFigures,
  townshipFindings,
  townshipReading,
]
