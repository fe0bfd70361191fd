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
  { id: 'natural_person', labelZh: '自然人', labelEn: 'natural persons' },
  { id: 'business', labelZh: '商业企业', labelEn: 'businesses' },
  { id: 'research', labelZh: '科研机构', labelEn: 'research institutions' },
  { id: 'social_organization', labelZh: '社会公益组织', labelEn: 'social organizations' },
  { id: 'legal_service', labelZh: '法律服务机构', labelEn: 'legal services' },
  { id: 'other_organization', labelZh: '其他', labelEn: 'other organizations' },
  { id: 'total', labelZh: '总计', labelEn: 'total' },
] as const satisfies readonly Applicant[]

export type ApplicantId = (typeof APPLICANTS)[number]['id']
