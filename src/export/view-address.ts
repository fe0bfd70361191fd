/** Where a view stands: the page's own address, the path of a view, what is chosen. */
export const viewAddress = (
  site: string,
  path: string,
  query: Readonly<Record<string, string>>,
): string => {
  // Commas between codes stay readable, as the router leaves them.
  const part = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',')
  const chosen = Object.entries(query).map(([key, value]) => `${part(key)}=${part(value)}`)
  return `${site}#${path}${chosen.length > 0 ? `?${chosen.join('&')}` : ''}`
}

/** The page's own address without what is chosen: the folder of the site. */
export const siteAddress = (href: string): string => {
  // An address of file:// has no origin.
  const { protocol, host, pathname } = new URL(href)
  return `${protocol}//${host}${pathname}`
}
