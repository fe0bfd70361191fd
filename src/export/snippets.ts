import type { Picture } from './picture.ts'
import { pictureSvg } from './picture.ts'
import { attributes, xmlText } from './svg.ts'

const base64 = (text: string): string => {
  let binary = ''
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The figure as a frame that follows the site's data. `height` in CSS pixels. */
export const liveSnippet = (src: string, title: string, height: number): string =>
  `<iframe${attributes({ src, title, width: '100%', height, loading: 'lazy', style: 'border:0' })}></iframe>`

/**
 * The figure as it is today, whole in one element: it asks no server and never changes. `address`
 * leads to the view, `source` is the word for it.
 */
export const fixedSnippet = (picture: Picture, address: string, source: string): string => {
  const { width, height, summary } = picture
  const image = attributes({
    src: `data:image/svg+xml;base64,${base64(pictureSvg(picture))}`,
    alt: summary,
    width,
    height,
    style: 'max-width:100%;height:auto',
  })
  const link = `<a${attributes({ href: address })}>${xmlText(source)}</a>`
  return `<figure><img${image}><figcaption>${link}</figcaption></figure>`
}
