import type { ProgramFile } from '../../site/program-list.ts'

/** Parts of the program that the page itself imports; workers and the engine are started elsewhere. */
const PARTS = /^assets\/(?!duckdb-)(?![^/]*worker)[^/]+\.(js|css)$/

/** A part of which nothing is heard for so long is not waited for any more. */
const PATIENCE_MS = 20_000

const loaded = (link: HTMLLinkElement): Promise<void> =>
  new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer)
      done()
    }
    const timer = setTimeout(end, PATIENCE_MS)
    // A part that does not come fails where it is needed, and is said there.
    link.addEventListener('load', end, { once: true })
    link.addEventListener('error', end, { once: true })
    document.head.append(link)
  })

const linkTo = (href: string, rel: string): HTMLLinkElement => {
  const link = document.createElement('link')
  link.rel = rel
  link.href = href
  return link
}

const keep = async (path: string): Promise<void> => {
  const href = new URL(path, document.baseURI).href
  if (path.endsWith('.css')) {
    const isHere = [...document.styleSheets].some((sheet) => sheet.href === href)
    if (!isHere) await loaded(linkTo(href, 'stylesheet'))
    return
  }
  const link = linkTo(href, 'modulepreload')
  // Firefox 113 and 114, Safari 16: its cache has to do.
  if (link.relList.supports('modulepreload')) await loaded(link)
  else await fetch(href).catch(() => undefined)
}

/**
 * Loads every part of the program that the other views need, so that they open when the network is
 * gone: modules that are preloaded stay with the page for as long as it is open.
 */
export const keepProgram = async (list: readonly ProgramFile[]): Promise<void> => {
  await Promise.all(list.filter(({ path }) => PARTS.test(path)).map(({ path }) => keep(path)))
}
