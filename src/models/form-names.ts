import { isApplicantId } from '../form/applicants.ts'
import { isIndicatorId } from '../form/indicators.ts'
import type { Message } from '../wording/message.ts'

const asItIs = (id: string): Message => ({ key: 'text', params: { text: id } })

/** What the form calls an indicator; one that it does not know reads as its id. */
export const indicatorName = (id: string): Message =>
  isIndicatorId(id) ? { key: `indicator.${id}` } : asItIs(id)

/** What the form calls a column of the applications table. */
export const applicantName = (id: string): Message =>
  isApplicantId(id) ? { key: `applicant.${id}` } : asItIs(id)
