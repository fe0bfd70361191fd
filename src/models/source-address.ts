// URL.canParse comes with Chromium 120.
const addressOf = (source: string, base: string): URL | null => {
  try {
    return new URL(source, base)
  } catch {
    return null
  }
}

/**
 * The web address of a report's source: package addresses may be relative to the package's folder
 * (`base`, an absolute address). Null where none is recorded or it is no address of the web.
 */
export const sourceAddress = (source: string | null, base: string): string | null => {
  const address = source === null ? null : addressOf(source, base)
  if (address === null) return null
  return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : null
}
