import type { DatasetAbout } from '../dataset/rows.ts'
import { OWN_DATASET } from '../stores/datasets.ts'
import type { Draft } from './desk/draft.ts'
import { today } from './today.ts'

/**
 * What the drafts are as a data set. Its title stands in every picture, print and export: that they
 * are drafts is in it until the reader says that they are final. `synthetic` holds codes of counties
 * that do not exist.
 */
export const ownAbout = (
  drafts: readonly Draft[],
  { isFinal, synthetic }: { readonly isFinal: boolean; readonly synthetic: ReadonlySet<string> },
): DatasetAbout => {
  const counties = drafts.flatMap(({ township }) => township?.county_code ?? [])
  return {
    id: OWN_DATASET,
    title: isFinal ? '本机数据' : '本机数据（草稿）',
    titleEn: isFinal ? 'Own data' : 'Own data (drafts)',
    description: '由本机放入的报告读出的数字，只在这台电脑的浏览器里。',
    descriptionEn:
      'Figures read from reports dropped on this computer; they are in its browser only.',
    collection: 'partial',
    synthetic: counties.length > 0 && counties.every((code) => synthetic.has(code)),
    dataDate: today(),
    sources: [{ title: '本机放入的报告', titleEn: 'Reports on this computer' }],
  }
}
