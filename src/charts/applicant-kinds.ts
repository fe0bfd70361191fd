import type { ApplicantKindsChart } from '../models/applicant-kinds.ts'
import type { Figure } from '../models/figure.ts'
import type { Drawing, Look } from './drawing.ts'
import { drawMix } from './mix-bars.ts'

/** The six kinds of applicants; pressing one narrows the page's other figures to it. */
export const drawApplicantKinds = ({ chart }: Figure<ApplicantKindsChart>, look: Look): Drawing =>
  drawMix(chart, look, (applicant) => ({ applicant }))
