import type { ApplicantId } from '../form/applicants.ts'
import type { FigureColumn, FigureRow, Message, Param } from './figure.ts'
import { column, plain } from './columns.ts'

/** What a kind of applicant is called where its heading in the form does not stand above it. */
export const applicantName = (id: ApplicantId): Message => ({
  key: id === 'other_organization' ? 'applicant.other_of_organizations' : `applicant.${id}`,
})

/** Whom a figure of requests is about: the scope, and whose requests where not all are meant. */
export const scopeOf = (scope: Param, applicant: ApplicantId): Param =>
  applicant === 'total'
    ? scope
    : { key: 'scope.applicant', params: { scope, applicant: applicantName(applicant) } }

/** The column that says in table and CSV whose requests are counted; none where all are. */
export const applicantColumns = (applicant: ApplicantId): readonly FigureColumn[] =>
  applicant === 'total' ? [] : [column('applicant', 'text')]

export const applicantCell = (applicant: ApplicantId): FigureRow =>
  applicant === 'total' ? {} : { applicant: plain(applicantName(applicant)) }
