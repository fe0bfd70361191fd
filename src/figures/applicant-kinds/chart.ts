import type { ApplicantKindsChart } from './model.ts'
import type { Figure } from '../../models/figure.ts'
import type { Drawing, DrawContext } from '../../charts/drawing.ts'
import { drawMix } from '../../charts/frames/mix-bars.ts'

/** The six kinds of applicants; pressing one narrows the page's other figures to it. */
export const drawApplicantKinds = (
  { chart }: Figure<ApplicantKindsChart>,
  look: DrawContext,
): Drawing => drawMix(chart, look, (applicant) => ({ applicant }))
