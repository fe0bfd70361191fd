import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readSite, SITE_FILE } from '../dataset/site.ts'
import { makeSite, type SiteData, type SiteSource } from '../site/make-site.ts'
import { nodeConnect } from './node-connect.ts'
import { packageFiles, packageFolders } from './read-package.ts'

/** Every file that a site is made of: those of the packages, and whose site it is. */
export const sourceFiles = (dataDir: string, siteFile: string): string[] => [
  ...(existsSync(siteFile) ? [siteFile] : []),
  ...packageFolders(dataDir).flatMap((dir) =>
    readdirSync(dir)
      .sort()
      .map((name) => join(dir, name))
      .filter((path) => statSync(path).isFile()),
  ),
]

/** When a file of the packages, or site.json beside them, last changed, in milliseconds. */
export const lastChange = (dataDir: string): number =>
  Math.max(
    0,
    ...[join(dataDir, SITE_FILE), join(dirname(dataDir), SITE_FILE)]
      .filter((file) => existsSync(file))
      .map((file) => statSync(file).mtimeMs),
    ...packageFolders(dataDir).flatMap((dir) =>
      readdirSync(dir).map((name) => statSync(join(dir, name)).mtimeMs),
    ),
  )

/** What the disk holds of a site: packages below `dataDir`, and `site.json`, where there is one. */
export const siteSource = (dataDir: string, siteFile: string): SiteSource => ({
  settings: readSite(existsSync(siteFile) ? readFileSync(siteFile, 'utf8') : null, siteFile),
  packages: packageFolders(dataDir).map((dir) => ({
    ...packageFiles(dir),
    inside: relative(dataDir, dir),
  })),
})

/**
 * Makes what the packages below `dataDir` add to the site. Throws when there is none, when two
 * have one id, or when one, or `siteFile`, does not keep its schema.
 */
export const compileSite = (dataDir: string, siteFile: string): Promise<SiteData> =>
  makeSite(siteSource(dataDir, siteFile), nodeConnect)
