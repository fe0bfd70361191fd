import { APPLICANTS } from '../form/applicants.ts'
import type { ApplicantId } from '../form/applicants.ts'
import { INDICATORS } from '../form/indicators.ts'
import type { IndicatorId } from '../form/indicators.ts'
import { MEASURE_IDS, measureOf } from '../queries/measures.ts'
import type { MeasureId } from '../queries/measures.ts'
import { inLanguage } from './language.ts'
import type { Language } from './language.ts'

const PARTS = ['name', 'definition', 'none', 'caveat', 'basis'] as const

type RegistryKey =
  | `indicator.${IndicatorId}`
  | `applicant.${ApplicantId}`
  | `measure.${MeasureId}.${(typeof PARTS)[number]}`

/** The words that are not ours to choose: what the form and the registry call things. */
export const registryWords = (language: Language): Readonly<Record<RegistryKey, string>> => {
  const measures = MEASURE_IDS.flatMap((id) => {
    const words = measureOf(id)[language === 'en' ? 'en' : 'zh']
    return PARTS.map((part) => [`measure.${id}.${part}`, words[part] ?? ''])
  })
  const named = [
    ...INDICATORS.map(({ id, labelZh, labelEn }) => [`indicator.${id}`, labelZh, labelEn] as const),
    ...APPLICANTS.map(({ id, labelZh, labelEn }) => [`applicant.${id}`, labelZh, labelEn] as const),
  ].map(([key, zh, en]) => [key, inLanguage(language, zh, en)])
  return Object.fromEntries([...measures, ...named]) as Record<RegistryKey, string>
}
