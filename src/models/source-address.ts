/**
 * The web address of a report's source: package addresses may be relative to the package's folder
 * (`base`, an absolute address). Null where none is recorded or it is no address of the web.
 */
export const sourceAddress = (source: string | null, base: string): string | null => {
  if (source === null || !URL.canParse(source, base)) return null
  const address = new URL(source, base)
  return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : null
}
