import { unzipSync } from 'fflate'
import type { Dropped } from './intake.ts'
import { siteFile } from './prepare.ts'

/** Where the drafts for trying lie on the site. */
export const SAMPLE_DRAFTS = 'drafts/sample-county.zip'

/** Ten drafts of the sample county for the running year, to try the view on. */
export const sampleDrafts = async (): Promise<readonly Dropped[]> => {
  const zip = await siteFile(SAMPLE_DRAFTS)
  return Object.entries(unzipSync(zip)).map(([name, content]) => ({
    name,
    source: new Blob([content as Uint8Array<ArrayBuffer>]),
  }))
}
