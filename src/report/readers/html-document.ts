import { html, parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Paragraph } from '../report-document.ts'
import type { Content, TreeCell, TreeTable } from './content.ts'
import { attribute, isFurniture, isHidden, type Element } from './html-furniture.ts'

type Node = DefaultTreeAdapterTypes.Node

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const DEEPEST = 1500

/** A web page as a document: running text by blocks, tables with their spans; scripts never run. */
export const htmlDocument = (text: string): Content => {
  const page = parse(text)
  const root = page.childNodes.find((node) => node.nodeName === 'html')
  if (!root || !('childNodes' in root)) return []
  const content: (Paragraph | TreeTable)[] = []
  for (const part of root.childNodes) {
    if (part.nodeName === 'head' && 'childNodes' in part) content.push(...headLines(part))
    else if ('childNodes' in part) content.push(...contentOf(part))
  }
  return content
}

const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text, line: null })

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

const contentOf = (root: Element): readonly (Paragraph | TreeTable)[] => {
  const content: (Paragraph | TreeTable)[] = []
  let text = ''
  const end = () => {
    const line = text.replace(/[ \t\r\n\f]+/gu, ' ').trim()
    if (line !== '') content.push(paragraph(line))
    text = ''
  }
  const walk = (node: Node, depth: number, isPre: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (!isPre) text += node.value
      else
        for (const [i, line] of node.value.split('\n').entries()) {
          if (i > 0) end()
          text += line
        }
      return
    }
    if (!('tagName' in node) || depth > DEEPEST) return
    const name = node.tagName
    if (isHidden(node)) return
    if (name === 'br') return end()
    if (name === 'table') {
      end()
      content.push(tableOf(node, depth))
      return
    }
    if (isFurniture(node)) return
    const isBlock = !INLINE.has(name)
    if (isBlock) end()
    for (const child of node.childNodes) walk(child, depth + 1, isPre || name === 'pre')
    if (isBlock) end()
  }
  for (const child of root.childNodes) walk(child, 0, root.tagName === 'pre')
  end()
  return content
}

const span = (cell: Element, name: string): number => {
  const n = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isFinite(n) && n > 0 ? n : 1
}

const tableOf = (table: Element, depth: number): TreeTable => {
  const rows: TreeCell[][] = []
  const extra: TreeCell[] = []
  const walkRows = (node: Element): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child) || isHidden(child)) continue
      if (child.tagName === 'tr') rows.push(cellsOf(child, depth))
      else if (/^(?:tbody|thead|tfoot|form)$/u.test(child.tagName)) walkRows(child)
      else if (child.tagName === 'caption')
        extra.push({ content: contentOf(child), columns: 1, rows: 1 })
    }
  }
  walkRows(table)
  return { kind: 'table', rows: [...extra.map((cell) => [cell]), ...rows] }
}

const cellsOf = (row: Element, depth: number): TreeCell[] => {
  const cells: TreeCell[] = []
  for (const cell of row.childNodes)
    if ('tagName' in cell && /^t[dh]$/u.test(cell.tagName) && cell.namespaceURI === html.NS.HTML)
      cells.push({
        content: depth > DEEPEST ? [] : contentOf(cell),
        columns: span(cell, 'colspan'),
        rows: span(cell, 'rowspan'),
      })
  return cells
}
