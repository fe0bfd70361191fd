import type { DatasetAbout } from '../dataset/rows.ts'
import { bilingual, type Message } from './figure.ts'

/** The title of a data set or of one of its sources, in the page's language where it has it. */
export const titleOf = ({ title, titleEn }: { title: string; titleEn?: string }): Message =>
  bilingual(title, titleEn ?? null)

export const descriptionOf = ({ description, descriptionEn }: DatasetAbout): Message =>
  bilingual(description, descriptionEn ?? null)
