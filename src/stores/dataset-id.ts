/** The data sets that the site is built with; each is a folder of `data/`. */
export const DATASETS = ['published', 'sample'] as const
export type DatasetId = (typeof DATASETS)[number]
