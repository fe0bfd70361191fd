import { html, parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Paragraph } from '../report-document.ts'
import type { Content, TreeCell, TreeTable } from './content.ts'
import { fieldText } from './html-fields.ts'
import { attribute, isFurniture, isNeverShown, type Element } from './html-furniture.ts'
import { HtmlLooks, OUTERMOST, type HtmlLook } from './html-look.ts'
import { LiveText } from './live-text.ts'

type Node = DefaultTreeAdapterTypes.Node

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr o:p output q ruby rb s samp select small span strike strong sub sup textarea time tt u var wbr'.split(
    ' ',
  ),
)
const DEEPEST = 1500

/** A web page as its reader sees it: running text by blocks, tables with their spans; no scripts. */
export const htmlDocument = (text: string): Content => {
  const page = parse(text)
  const root = page.childNodes.find((node) => node.nodeName === 'html')
  if (!root || !('childNodes' in root)) return []
  const sheets = text.includes('<style') || text.includes('<STYLE') ? sheetsOf(root, 0) : []
  const reader = new PageReader(new HtmlLooks(sheets, /<link[^>]{0,300}stylesheet/iu.test(text)))
  const content: (Paragraph | TreeTable)[] = []
  for (const part of root.childNodes) {
    if (part.nodeName === 'head' && 'childNodes' in part) content.push(...headLines(part))
    else if ('childNodes' in part)
      content.push(...reader.contentOf(part, reader.looks.of(part, OUTERMOST)))
  }
  return content
}

const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text, line: null })

const sheetsOf = (node: Element, depth: number): readonly string[] =>
  node.childNodes.flatMap((child): readonly string[] => {
    if (!('tagName' in child) || depth > DEEPEST) return []
    if (child.tagName !== 'style') return sheetsOf(child, depth + 1)
    if (/print/iu.test(attribute(child, 'media') ?? '')) return []
    return [child.childNodes.map((part) => ('value' in part ? part.value : '')).join('')]
  })

const META: Readonly<Record<string, string>> = {
  articletitle: '标题：',
  pubdate: '发布日期：',
  publishdate: '发布日期：',
}

// Government sites name the article and its date in the head; the title carries the site's name.
const headLines = (head: Element): readonly Paragraph[] =>
  head.childNodes.flatMap((node) => {
    if (node.nodeName === 'title' && 'childNodes' in node) {
      const title = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      return title
        .split(/[_|>»\n]|\s[-–—]+\s|--+/u)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map(paragraph)
    }
    if (node.nodeName !== 'meta' || !('attrs' in node)) return []
    const word = META[(attribute(node, 'name') ?? '').toLowerCase()]
    const value = attribute(node, 'content')
    return word && value ? [paragraph(word + value)] : []
  })

const TABLE = /^(?:inline-)?table$/u
const ROW_GROUP = /^table-(?:row|header|footer)-group$/u
const BESIDE = /^(?:inline-)?(?:flex|grid)$/u
const BLOCK = /^(?:block|list-item|table|flex|grid|flow-root|table-row|table-cell|table-caption)$/u

/** What an element is in a table that is built without `table`, by its style or its role. */
const partOfTable = (node: Element, { display }: HtmlLook): 'table' | 'row' | 'cell' | null => {
  const role = attribute(node, 'role') ?? ''
  if (TABLE.test(display ?? '') || /^(?:table|grid)$/u.test(role)) return 'table'
  if (display === 'table-row' || role === 'row') return 'row'
  if (display === 'table-cell' || /^(?:cell|gridcell|columnheader|rowheader)$/u.test(role))
    return 'cell'
  return null
}

class PageReader {
  constructor(readonly looks: HtmlLooks) {}

  contentOf(root: Element, rootLook: HtmlLook, depth = 0): (Paragraph | TreeTable)[] {
    const content: (Paragraph | TreeTable)[] = []
    let line = new LiveText()
    const end = () => {
      const text = line
        .toString()
        .replace(/[ \t\r\n\f]+/gu, ' ')
        .trim()
      if (text !== '') content.push(paragraph(text))
      line = new LiveText()
    }
    const add = (text: string, look: HtmlLook) => {
      if (!look.isHidden && !look.isTransparent) line.add(text, look.ink)
    }
    const walk = (node: Node, look: HtmlLook, level: number, isPre: boolean): void => {
      if (node.nodeName === '#text' && 'value' in node) {
        if (!isPre) add(node.value, look)
        else
          for (const [i, text] of node.value.split('\n').entries()) {
            if (i > 0) end()
            add(text, look)
          }
        return
      }
      if (!('tagName' in node) || level > DEEPEST || isNeverShown(node)) return
      const name = node.tagName
      if (name === 'br') return end()
      const own = this.looks.of(node, look)
      if (own.display === 'none') return
      const field = fieldText(node)
      if (field !== null) return add(/\d$/u.test(field) ? `${field} ` : field, own)
      if (name === 'table' || partOfTable(node, own) === 'table') {
        end()
        if (!own.isHidden) content.push(this.tableOf(node, own, level))
        return
      }
      if (isFurniture(node)) return
      const isBlock = INLINE.has(name)
        ? BLOCK.test(own.display ?? '') || BESIDE.test(look.display ?? '')
        : !/^inline/u.test(own.display ?? '')
      const isApart = own.display !== null && own.display.startsWith('inline-')
      if (isBlock) end()
      else if (isApart) add(' ', own)
      for (const child of node.childNodes) walk(child, own, level + 1, isPre || name === 'pre')
      if (isBlock) end()
      else if (isApart) add(' ', own)
    }
    for (const child of root.childNodes) walk(child, rootLook, depth, root.tagName === 'pre')
    end()
    return content
  }

  private tableOf(table: Element, look: HtmlLook, depth: number): TreeTable {
    const rows: TreeCell[][] = []
    const extra: TreeCell[] = []
    const walkRows = (node: Element, around: HtmlLook): void => {
      for (const child of node.childNodes) {
        if (!('tagName' in child) || isNeverShown(child)) continue
        const own = this.looks.of(child, around)
        if (own.display === 'none' || own.isHidden) continue
        const part = partOfTable(child, own)
        const isGroup = /^(?:tbody|thead|tfoot|form)$/u.test(child.tagName)
        if (child.tagName === 'tr' || part === 'row') rows.push(this.cellsOf(child, own, depth))
        else if (isGroup || ROW_GROUP.test(own.display ?? '') || part === null)
          if (child.tagName === 'caption')
            extra.push({ content: this.contentOf(child, own, depth), columns: 1, rows: 1 })
          else walkRows(child, own)
      }
    }
    walkRows(table, look)
    return { kind: 'table', rows: [...extra.map((cell) => [cell]), ...rows] }
  }

  private cellsOf(row: Element, look: HtmlLook, depth: number): TreeCell[] {
    const cells: TreeCell[] = []
    for (const cell of row.childNodes) {
      if (!('tagName' in cell) || isNeverShown(cell)) continue
      const own = this.looks.of(cell, look)
      const isCell = /^t[dh]$/u.test(cell.tagName) && cell.namespaceURI === html.NS.HTML
      if (own.display === 'none' || !(isCell || partOfTable(cell, own) === 'cell')) continue
      cells.push({
        content: depth > DEEPEST ? [] : this.contentOf(cell, own, depth),
        columns: span(cell, 'colspan') * span(cell, 'aria-colspan'),
        rows: span(cell, 'rowspan') * span(cell, 'aria-rowspan'),
      })
    }
    return cells
  }
}

const span = (cell: Element, name: string): number => {
  const n = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isFinite(n) && n > 0 ? n : 1
}
