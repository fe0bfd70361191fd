import { defineFigure } from '../definition.ts'
import { drawApplicantKinds } from './chart.ts'
import { applicantKindsFigure } from './model.ts'
import { APPLICANT_KINDS, applicantKinds } from './query.ts'

export const APPLICANTS_BY_KIND = defineFigure({
  id: 'applicant-kinds',
  pages: ['/requests'],
  ask: ({ filter }) => applicantKinds(filter),
  read: (rows, context) =>
    applicantKindsFigure(
      rows,
      context,
      APPLICANT_KINDS.find((id) => id === context.applicant) ?? null,
    ),
  draw: drawApplicantKinds,
})
