import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSite, type SiteJob } from './fill-site.ts'

/** A site of a package to look at, in a folder of its own that goes with this process. */
export const shownSite = async (job: SiteJob): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-site-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit())
  await writeSite(job, folder, true)
  return folder
}
