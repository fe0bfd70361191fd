import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Paragraph } from '../report-document.ts'
import type { Content, TreeCell, TreeTable } from './content.ts'
import { withoutRaisedMarks, type Piece } from './raised-marks.ts'

/** Text that is no part of what stands on the page. */
const ASIDE = new Set([
  'text:tracked-changes',
  'text:note',
  'office:annotation',
  'text:ruby-text',
  'text:hidden-text',
  'table:covered-table-cell',
  'svg:title',
  'svg:desc',
  'text:index-title-template',
  'office:forms',
  'style:header',
  'style:footer',
  'office:master-styles',
  'office:meta',
  'office:scripts',
])

interface Style {
  readonly isHidden: boolean
  readonly isRaised: boolean
}

const styleOf = (tag: SaxesTagPlain): Style => {
  const { attributes } = tag
  const line =
    attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type']
  return {
    isHidden: attributes['text:display'] === 'none' || (line !== undefined && line !== 'none'),
    isRaised: /^(?:super|[1-9]\d*%)/u.test(attributes['style:text-position'] ?? ''),
  }
}

const MOST_REPEATS = 60
const timesOf = (value: string | undefined): number =>
  Math.min(Math.max(1, Number(value) || 1), MOST_REPEATS)

interface OpenTable {
  readonly rows: TreeCell[][]
  row: TreeCell[]
}
interface OpenCell {
  readonly content: (Paragraph | TreeTable)[]
  readonly columns: number
  readonly rows: number
  readonly repeats: number
}

/** An OpenDocument text (content.xml, or the whole file where it is flat) as a document. */
export const odtDocument = (xml: string): Content => {
  const body: (Paragraph | TreeTable)[] = []
  const tables: OpenTable[] = []
  const cells: OpenCell[] = []
  const lines: Piece[][] = []
  const styles = new Map<string, Style>()
  /** The looks of the open spans, paragraphs apart. */
  const looks: Style[] = []
  let named = ''
  let aside = 0
  let isBody = false

  const target = () => cells.at(-1)?.content ?? body
  const add = (text: string) => {
    const line = lines.at(-1)
    if (line && !looks.some((look) => look.isHidden))
      line.push({ text, isRaised: looks.some((look) => look.isRaised) })
  }
  const lookOf = (tag: SaxesTagPlain): Style =>
    styles.get(tag.attributes['text:style-name'] ?? '') ?? { isHidden: false, isRaised: false }
  const openLine = (tag: SaxesTagPlain) => {
    lines.push([])
    looks.push(lookOf(tag))
  }
  const closeLine = () => {
    looks.pop()
    const text = withoutRaisedMarks(lines.pop() ?? [])
    for (const line of text.split('\n'))
      target().push({ kind: 'paragraph', text: line, line: null })
  }

  const open: Record<string, (tag: SaxesTagPlain) => void> = {
    'office:body': () => void (isBody = true),
    'style:style': (tag) => void (named = tag.attributes['style:name'] ?? ''),
    'style:text-properties': (tag) => {
      if (named !== '') styles.set(named, styleOf(tag))
    },
    'text:p': openLine,
    'text:h': openLine,
    'text:span': (tag) => void looks.push(lookOf(tag)),
    'text:s': (tag) => add(' '.repeat(timesOf(tag.attributes['text:c']))),
    'text:tab': () => add('\t'),
    'text:line-break': () => add('\n'),
    'table:table': () => void tables.push({ rows: [], row: [] }),
    'table:table-row': () => {
      const table = tables.at(-1)
      if (table) table.row = []
    },
    'table:table-cell': ({ attributes }) =>
      void cells.push({
        content: [],
        columns: timesOf(attributes['table:number-columns-spanned']),
        rows: timesOf(attributes['table:number-rows-spanned']),
        repeats: timesOf(attributes['table:number-columns-repeated']),
      }),
  }
  const close: Record<string, () => void> = {
    'style:style': () => void (named = ''),
    'text:p': closeLine,
    'text:h': closeLine,
    'text:span': () => void looks.pop(),
    'table:table-cell': () => {
      const cell = cells.pop()
      if (cell) for (let i = 0; i < cell.repeats; i++) tables.at(-1)?.row.push(cell)
    },
    'table:table-row': () => {
      const table = tables.at(-1)
      if (table) table.rows.push(table.row)
    },
    'table:table': () => {
      const table = tables.pop()
      if (table) target().push({ kind: 'table', rows: table.rows })
    },
  }

  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    if (aside > 0 || ASIDE.has(tag.name)) aside++
    else if (isBody || tag.name.startsWith('style:') || tag.name === 'office:body')
      open[tag.name]?.(tag)
  })
  parser.on('closetag', (tag) => {
    if (aside > 0) aside--
    else if (isBody || tag.name === 'style:style') close[tag.name]?.()
  })
  parser.on('text', (text) => {
    if (aside === 0 && isBody) add(text.replace(/[ \t\r\n]+/gu, ' '))
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return body
}
