import { strToU8, zipSync } from 'fflate'
import { escape, pdfParts, type Container } from './containers.ts'
import { PAGE, pagesOf, type Borders, type Part } from './write-pdf.ts'

const MM = 25.4 / 72
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const mm = (points: number): string => (points * MM).toFixed(4)
const down = (y: number): number => PAGE.height - y

// Distances between characters, equal ones counted where the writer counts them.
const stepsOf = (steps: readonly string[], counts: boolean): string =>
  counts && steps.length > 1 && new Set(steps).size === 1
    ? `g ${steps.length} ${steps[0] ?? ''}`
    : steps.join(' ')

/** Words at a place. Every other object is drawn in points and made smaller by its matrix. */
const textObject = (text: string, x: number, y: number, size: number, id: number): string => {
  const letters = [...text]
  const boundary = `${mm(x)} ${mm(down(y) - size)} ${mm(size * letters.length)} ${mm(size * 1.2)}`
  const isScaled = id % 2 === 0
  const unit = (points: number): string => (isScaled ? String(points) : mm(points))
  const matrix = isScaled ? ` CTM="${MM} 0 0 ${MM} 0 0"` : ''
  // Figures are half as wide as high, as fonts set them; the words keep their middle.
  const widths = letters.map((letter) => (/[\u0020-\u007e]/u.test(letter) ? size / 2 : size))
  const first = (size * letters.length - widths.reduce((sum, width) => sum + width, 0)) / 2
  const delta = stepsOf(widths.slice(0, -1).map(unit), id % 3 === 0)
  return `<ofd:TextObject ID="${id}" Boundary="${boundary}" Font="3" Size="${unit(size)}"${matrix}><ofd:FillColor Value="0 0 0"/><ofd:TextCode X="${unit(first)}" Y="${unit(size)}"${delta === '' ? '' : ` DeltaX="${delta}"`}>${escape(text)}</ofd:TextCode></ofd:TextObject>`
}

const lineObject = (x0: number, y0: number, x1: number, y1: number, id: number): string => {
  const [left, top] = [Math.min(x0, x1), Math.min(down(y0), down(y1))]
  const at = (x: number, y: number) => `${mm(x - left)} ${mm(down(y) - top)}`
  return `<ofd:PathObject ID="${id}" Boundary="${mm(left)} ${mm(top)} ${mm(Math.abs(x1 - x0))} ${mm(Math.abs(y1 - y0))}" LineWidth="0.25"><ofd:AbbreviatedData>M ${at(x0, y0)} L ${at(x1, y1)}</ofd:AbbreviatedData></ofd:PathObject>`
}

const boxObject = (x: number, y: number, wide: number, high: number, id: number): string =>
  `<ofd:PathObject ID="${id}" Boundary="${mm(x)} ${mm(down(y + high))} ${mm(wide)} ${mm(high)}" Stroke="false" Fill="true"><ofd:FillColor Value="#00 #00 #00"/><ofd:AbbreviatedData>M 0 0 L ${mm(wide)} 0 L ${mm(wide)} ${mm(high)} L 0 ${mm(high)} C</ofd:AbbreviatedData></ofd:PathObject>`

const TEXT = /^BT \/F1 (\S+) Tf 1 0 0 1 (\S+) (\S+) Tm <([0-9a-f]*)> Tj ET$/u
const LINE = /^(\S+) (\S+) m (\S+) (\S+) l S$/u
const BOX = /^(\S+) (\S+) (\S+) (\S+) re f$/u

const objectOf = (operation: string, id: number): string => {
  const [, size, x, y, codes] = TEXT.exec(operation) ?? []
  if (codes !== undefined) {
    const text = codes.replace(/.{4}/gu, (code) => String.fromCharCode(Number.parseInt(code, 16)))
    return textObject(text, Number(x), Number(y), Number(size), id)
  }
  const [a = 0, b = 0, c = 0, d = 0] = (LINE.exec(operation) ?? BOX.exec(operation) ?? [])
    .slice(1)
    .map(Number)
  return LINE.test(operation) ? lineObject(a, b, c, d, id) : boxObject(a, b, c, d, id)
}

// What no reader of the page sees, or what is no part of its text.
const UNSEEN = `<ofd:TextObject ID="900001" Visible="false" Boundary="60 60 9 9" Size="3"><ofd:TextCode X="0" Y="3">99</ofd:TextCode></ofd:TextObject><ofd:TextObject ID="900002" Boundary="60 90 9 9" Size="3"><ofd:FillColor Value="255 255 255"/><ofd:TextCode X="0" Y="3">88</ofd:TextCode></ofd:TextObject><ofd:TextObject ID="900003" Boundary="40 90 90 90" CTM="0.7 0.7 -0.7 0.7 0 0" Size="9"><ofd:TextCode X="0" Y="9">2022</ofd:TextCode></ofd:TextObject>`

/** An OFD of pages whose contents are given as a PDF draws them; the last lines are a template's. */
export const ofdFile = (pages: readonly string[]): Uint8Array => {
  let id = 10
  const contents = pages.map((page) =>
    page.split('\n').map((operation) => objectOf(operation, ++id)),
  )
  const layer = (objects: readonly string[]): string =>
    `<ofd:Content><ofd:Layer ID="${++id}">${objects.join('')}</ofd:Layer></ofd:Content>`
  const page = (objects: readonly string[], rest: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${NAMESPACE}>${rest}${layer(objects)}</ofd:Page>`
  const [first = []] = contents
  const files: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${NAMESPACE}><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 ${mm(PAGE.width)} ${mm(PAGE.height)}</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes><ofd:TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${contents.map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    'Doc_0/DocumentRes.xml': `<ofd:Res ${NAMESPACE}><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="8" Width="210" Height="297">${layer(first.slice(2, 4))}</ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>`,
    'Doc_0/Tpls/Tpl_0/Content.xml': page(first.slice(0, 2), ''),
    'Doc_0/Annots/Page_0/Annotation.xml': page([textObject('77', 60, 600, 9, 5)], ''),
  }
  contents.forEach((objects, i) => {
    // The first page's first lines stand in its template, the next two in a unit.
    const unit = '<ofd:CompositeObject ID="6" Boundary="0 0 210 297" ResourceID="8"/>'
    files[`Doc_0/Pages/Page_${i}/Content.xml`] =
      i === 0
        ? page([unit, ...objects.slice(4), UNSEEN], '<ofd:Template TemplateID="7"/>')
        : page(objects, '')
  })
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  )
}

/** A small OFD: lines of text and tables with their borders. */
export const writeOfd = (parts: readonly Part[], borders: Borders): Uint8Array =>
  ofdFile(pagesOf(parts, borders))

export const OFD: readonly Container[] = [
  { name: 'OFD', fileName: 'a.ofd', write: (figures) => writeOfd(pdfParts(figures), 'ruled') },
  {
    name: 'OFD with borders drawn cell by cell',
    fileName: 'a.ofd',
    write: (figures) => writeOfd(pdfParts(figures), 'cell by cell'),
  },
]
