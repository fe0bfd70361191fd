/** One column of the applications table. */
export interface Applicant {
  readonly id: string
  readonly labelZh: string
  readonly labelEn: string
}

/**
 * The seven columns of the applications table, in printed order. The five organisation columns
 * stand under «法人或其他组织»; the last is the row's total, never to be added to the others.
 */
export const APPLICANTS = [
  { id: 'natural_person', labelZh: '自然人', labelEn: 'Natural persons' },
  { id: 'business', labelZh: '商业企业', labelEn: 'Businesses' },
  { id: 'research', labelZh: '科研机构', labelEn: 'Research institutions' },
  { id: 'social_organization', labelZh: '社会公益组织', labelEn: 'Social organizations' },
  { id: 'legal_service', labelZh: '法律服务机构', labelEn: 'Legal services' },
  { id: 'other_organization', labelZh: '其他', labelEn: 'Other organizations' },
  { id: 'total', labelZh: '总计', labelEn: 'Total' },
] as const satisfies readonly Applicant[]

export type ApplicantId = (typeof APPLICANTS)[number]['id']

export const isApplicantId = (id: string): id is ApplicantId =>
  APPLICANTS.some((applicant) => applicant.id === id)
