// The browser's build needs no Node and runs in Node as well.
import { parse } from 'csv-parse/browser/esm/sync'
import type { Content } from './content.ts'

const MOST_ROWS = 20_000

/** A CSV file (comma, semicolon or tab) as one grid; a line that ends too soon stays short. */
export const csvDocument = (text: string): Content => {
  const rows: unknown = parse(text, {
    delimiter: delimiterOf(text),
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    to: MOST_ROWS,
  })
  if (!Array.isArray(rows) || rows.length === 0) return []
  return [
    {
      kind: 'grid',
      rows: rows.map((cells: unknown, i) =>
        (Array.isArray(cells) ? cells : []).map((cell) => ({ text: String(cell), line: i + 1 })),
      ),
    },
  ]
}

const delimiterOf = (text: string): string => {
  const head = text.slice(0, 2000)
  const count = (mark: string) => head.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}
