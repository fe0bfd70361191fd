import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { CONTAINERS } from './containers.ts'
import type { Figures } from './render-report.ts'

type Write = (figures: Figures) => Uint8Array

const writer = (name: string): Write => {
  const found = CONTAINERS.find((container) => container.name === name)
  if (!found) throw new Error(`no container called ${name}`)
  return found.write
}
const page = writer('web page')
const word = writer('Word')

const FIGURE_IN_PAGE = /<span>(\d+)<\/span>/gu

const inPage =
  (change: (figure: string) => string, style = ''): Write =>
  (figures) => {
    const text = new TextDecoder().decode(page(figures))
    return new TextEncoder().encode(
      text
        .replace('</head>', `<style>${style}</style></head>`)
        .replace(FIGURE_IN_PAGE, (_, figure: string) => `<span>${change(figure)}</span>`),
    )
  }

const hidden = (css: string): Write => inPage((f) => `<i style="${css}">7</i>${f}`)
const byClass = (css: string): Write => inPage((f) => `<i class="x1">7</i>${f}`, `td .x1 {${css}}`)

/** Web pages whose figures a reader sees plainly, though more is in their cells. */
export const PAGE_DAMAGE: Readonly<Record<string, Write>> = {
  'marks of notes, raised': inPage((f) => `${f}<sup>1</sup>`),
  'marks of notes, raised by a style': inPage(
    (f) => `${f}<b class="n">[2]</b>`,
    '.n { vertical-align: super; font-size: 60% }',
  ),
  'marks of notes, circled': inPage((f) => `${f}①`),
  'old figures in <del>': inPage((f) => `<del>8</del>${f}`),
  'old figures in <s>': inPage((f) => `${f}<s>8</s>`),
  'old figures crossed out by a class': inPage(
    (f) => `<b class="old">8</b>${f}`,
    '.old{text-decoration:line-through}',
  ),
  'hidden: font-size': hidden('font-size:0'),
  'hidden: opacity': hidden('opacity:0'),
  'hidden: visibility': hidden('visibility:hidden'),
  'hidden: off screen': hidden('position:absolute;left:-9999px'),
  'hidden: indent': hidden('display:inline-block;text-indent:-999em'),
  'hidden: white on white': hidden('color:#fff'),
  'hidden: see-through': hidden('color:transparent'),
  'hidden: clipped by a class': byClass(
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)',
  ),
  'hidden: not displayed by a class': byClass('display:none'),
  'figures in the fields of a form': inPage((f) => `<input type="text" value="${f}">`),
  'figures chosen from lists': inPage(
    (f) => `<select><option>9</option><option selected>${f}</option></select>`,
  ),
  'unseen characters inside figures': inPage((f) => [...f].join('\u200b')),
  'a table of divisions': (figures) =>
    new TextEncoder().encode(
      new TextDecoder()
        .decode(page(figures))
        .replace('</head>', '<style>.r{display:table-row}.c{display:table-cell}</style></head>')
        .replace(/<table[^>]*>/gu, '<div style="display:table">')
        .replace(/<\/table>/gu, '</div>')
        .replace(/<tr>/gu, '<div class="r">')
        .replace(/<\/tr>/gu, '</div>')
        .replace(/<td colspan="(\d+)" rowspan="(\d+)">/gu, '<span class="c">')
        .replace(/<\/td>/gu, '</span>'),
    ),
}

const FIGURE_IN_WORD = /<w:r><w:t xml:space="preserve">(\d+)<\/w:t><\/w:r>/gu
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const xmlOf = (figures: Figures): string =>
  strFromU8(unzipSync(word(figures))['word/document.xml'] ?? new Uint8Array()).replace(
    'xmlns:w="w"',
    `xmlns:w="${W}"`,
  )
const packed = (xml: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(xml), ...more })

const inWord =
  (change: (figure: string) => string): Write =>
  (figures) =>
    packed(xmlOf(figures).replace(FIGURE_IN_WORD, (_, figure: string) => change(figure)))

const relations = (target: string, type: string, id: string): Uint8Array =>
  strToU8(
    `<Relationships><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  )

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2)
  bytes.set([0xff, 0xfe])
  for (let i = 0; i < text.length; i++) {
    bytes[2 + i * 2] = text.charCodeAt(i) & 0xff
    bytes[3 + i * 2] = text.charCodeAt(i) >> 8
  }
  return bytes
}

/** Word files whose figures a reader sees plainly. */
export const WORD_DAMAGE: Readonly<Record<string, Write>> = {
  'marks of notes, raised': inWord((f) => run(f) + run('1', '<w:vertAlign w:val="superscript"/>')),
  'marks of notes, circled': inWord((f) => run(`${f}②`)),
  'old figures crossed out': inWord((f) => run('8', '<w:strike/>') + run(f)),
  'old figures crossed out twice': inWord((f) => run(f) + run('8', '<w:dstrike w:val="1"/>')),
  'hidden figures': inWord((f) => run('7', '<w:vanish/>') + run(f)),
  'white figures': inWord((f) => run('7', '<w:color w:val="FFFFFF"/>') + run(f)),
  'hidden before a change': inWord((f) =>
    run(
      f,
      '<w:rPrChange w:id="1" w:author="a"><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>',
    ),
  ),
  'merged before a change': (figures) =>
    packed(
      xmlOf(figures).replace(
        /<w:tcPr><\/w:tcPr>/gu,
        '<w:tcPr><w:tcPrChange w:id="2" w:author="a"><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange></w:tcPr>',
      ),
    ),
  'unseen characters inside figures': inWord((f) => run([...f].join('\u200b'))),
  'radicals for characters': (figures) =>
    packed(xmlOf(figures).replaceAll('一', '\u2f00').replaceAll('人', '\u2f08')),
  'a main part of another name': (figures) =>
    zipSync({
      'word/document7.xml': strToU8(xmlOf(figures)),
      '_rels/.rels': relations('word/document7.xml', 'officeDocument', 'r1'),
    }),
  'another prefix': (figures) =>
    packed(xmlOf(figures).replace('xmlns:w=', 'xmlns:ns3=').replaceAll('w:', 'ns3:')),
  'a main part in UTF-16': (figures) =>
    zipSync({
      'word/document.xml': utf16(xmlOf(figures).replace('UTF-8', 'UTF-16')),
    }),
  'a page put in as a whole': (figures) =>
    packed(
      `<w:document xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:altChunk r:id="c1"/></w:body></w:document>`,
      {
        'word/chunk.html': page(figures),
        'word/_rels/document.xml.rels': relations('chunk.html', 'aFChunk', 'c1'),
      },
    ),
}
