/** A zip of a site may have been packed again with a folder around it. */
const PLACE = /^((?:[^/]+\/)?)data\/datapackage\.json$/

/** The folder in which names of a zip hold a site; null where they hold none. */
export const siteFolder = (names: readonly string[]): string | null => {
  for (const name of names) {
    const folder = PLACE.exec(name)?.[1]
    if (folder !== undefined && names.includes(`${folder}index.html`)) return folder
  }
  return null
}
