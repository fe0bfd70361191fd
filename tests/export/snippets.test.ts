import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { fixedSnippet, liveSnippet } from '../../src/export/snippets.ts'
import { siteAddress, viewAddress } from '../../src/export/view-address.ts'
import { readPicture } from './read-picture.ts'

type Element = DefaultTreeAdapterTypes.Element

const all = (node: { childNodes?: DefaultTreeAdapterTypes.ChildNode[] }): Element[] =>
  (node.childNodes ?? []).flatMap((child) => ('tagName' in child ? [child, ...all(child)] : []))

/** The elements of a snippet as a browser reads them: name and attributes. */
const read = (html: string) =>
  all(parseFragment(html)).map(({ tagName, attrs }) => ({
    tagName,
    ...Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  }))

const ADDRESS = 'https://open.example.cn/#/?v=1&r=621025&fig=coverage'
const TITLE = '“甲镇” & <乙镇> "最多"'

describe('code for another page', () => {
  it('is a frame with a title, a size, and no hurry', () => {
    expect(read(liveSnippet(ADDRESS, TITLE, 640))).toEqual([
      {
        tagName: 'iframe',
        src: ADDRESS,
        title: TITLE,
        width: '100%',
        height: '640',
        loading: 'lazy',
        style: 'border:0',
      },
    ])
  })

  it('is a picture that is whole in itself, with its words and the way to its source', () => {
    const picture = {
      width: 1200,
      height: 675,
      body: '<text x="0" y="20" font-size="13">公开</text>',
      title: TITLE,
      summary: `${TITLE}；12 个乡镇`,
    }
    const [figure, img, caption, link] = read(fixedSnippet(picture, ADDRESS, '来源'))
    expect([figure?.tagName, img?.tagName, caption?.tagName]).toEqual([
      'figure',
      'img',
      'figcaption',
    ])
    expect(img).toMatchObject({ alt: picture.summary, width: '1200', height: '675' })
    expect(link).toEqual({ tagName: 'a', href: ADDRESS })
    const { src } = img as unknown as { src: string }
    const [, data = ''] = src.split('data:image/svg+xml;base64,')
    const svg = readPicture(Buffer.from(data, 'base64').toString('utf8'))
    expect([svg.width, svg.height, svg.title]).toEqual([1200, 675, TITLE])
    expect(svg.texts.map(({ text }) => text)).toEqual(['公开'])
  })
})

describe('the address of a view', () => {
  it('keeps commas readable and everything else safe', () => {
    expect(siteAddress('https://a.cn:8080/x/index.html?k=1#/requests')).toBe(
      'https://a.cn:8080/x/index.html',
    )
    expect(viewAddress('https://a.cn/x/', '/', {})).toBe('https://a.cn/x/#/')
    const query = { v: '1', t: '621025105,621025106', q: 'a&b=c#d' }
    const address = viewAddress('https://a.cn/x/', '/disclosure', query)
    expect(address).toBe('https://a.cn/x/#/disclosure?v=1&t=621025105,621025106&q=a%26b%3Dc%23d')
    expect(Object.fromEntries(new URLSearchParams(address.split('?')[1]))).toEqual(query)
  })
})
