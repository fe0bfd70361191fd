import { unzipSync } from 'fflate'
import type { Dropped } from './intake.ts'
import { siteFile } from './prepare.ts'

/** Where the drafts for trying lie on the site. */
export const SAMPLE_DRAFTS = 'drafts/sample-county.zip'

let here: Promise<Uint8Array> | null = null

/** Fetches them ahead, so that they can be tried without a network; where they do not come, later. */
export const fetchDrafts = (): Promise<Uint8Array> => {
  here ??= siteFile(SAMPLE_DRAFTS).catch((error: unknown) => {
    here = null
    throw error
  })
  return here
}

/** Ten drafts of the sample county for the running year, to try the view on. */
export const sampleDrafts = async (): Promise<readonly Dropped[]> => {
  return Object.entries(unzipSync(await fetchDrafts())).map(([name, content]) => ({
    name,
    source: new Blob([content as Uint8Array<ArrayBuffer>]),
  }))
}
