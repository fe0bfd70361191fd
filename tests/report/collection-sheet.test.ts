import { stringify } from 'csv-stringify/sync'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { collectionTemplate } from '../../src/report/collection-sheet.ts'
import { readReport } from '../../src/report/read-report.ts'

const IDENTITY: Readonly<Record<string, string>> = {
  'report.township': '青石镇',
  'report.county': '东河县',
  'report.year': '2022',
  'report.published_on': '2023-01-12',
}

/** The template with every figure of the tables filled in by its row, and told figures left out. */
const filled = (edition: '2019' | '2021'): readonly (readonly string[])[] =>
  collectionTemplate(edition).map((row, i) => {
    const [id = ''] = row
    if (i === 0 || id === 'report.edition') return row
    if (IDENTITY[id]) return row.with(-1, IDENTITY[id])
    if (id === 'applications.other.other') return row.with(-1, '/')
    return /^(?:article20|applications|review|litigation)/u.test(id) ? row.with(-1, String(i)) : row
  })

const xlsx = (rows: readonly (readonly string[])[]): Uint8Array => {
  const strings = rows.flat()
  const letter = (c: number) => String.fromCharCode(65 + c)
  const width = rows[0]?.length ?? 0
  const sheet = rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row
          .map((text, c) =>
            /^\d+$/u.test(text)
              ? `<c r="${letter(c)}${r + 1}"><v>${text}</v></c>`
              : `<c r="${letter(c)}${r + 1}" t="s"><v>${r * width + c}</v></c>`,
          )
          .join('')}</row>`,
    )
    .join('')
  const escape = (t: string) => t.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${strings.map((t) => `<si><t>${escape(t)}</t></si>`).join('')}</sst>`,
    ),
  })
}

const WRITERS: Readonly<
  Record<string, (rows: readonly (readonly string[])[]) => { bytes: Uint8Array; name: string }>
> = {
  CSV: (rows) => ({
    bytes: strToU8(`\ufeff${stringify(rows.map((row) => [...row]))}`),
    name: '青石镇.csv',
  }),
  workbook: (rows) => ({ bytes: xlsx(rows), name: '青石镇.xlsx' }),
}

describe.each(Object.entries(WRITERS))('a collection sheet as %s', (_, write) => {
  it.each(['2019', '2021'] as const)(
    'of the edition %s gives what was filled in',
    async (edition) => {
      const rows = filled(edition)
      const { bytes, name } = write(rows)
      const reading = await readReport(bytes, name, null)
      if ('error' in reading) throw new Error(reading.error.message)
      const { report } = reading
      expect(report.identity).toMatchObject({
        township: '青石镇',
        county: '东河县',
        year: 2022,
        edition,
        publishedOn: '2023-01-12',
      })
      expect(report.tables.map((t) => [t.found, t.missing.length, t.unread.length])).toEqual(
        edition === '2019'
          ? [
              [22, 0, 0],
              [161, 0, 0],
              [15, 0, 0],
            ]
          : [
              [10, 0, 0],
              [175, 0, 0],
              [15, 0, 0],
            ],
      )
      const byValue = new Map(report.observations.map((o) => [o.value, o.indicator]))
      rows.forEach((row, i) => {
        if (row.at(-1) === String(i)) expect(byValue.get(i)).toBe(row[0])
      })
      const blanks = report.observations.filter((o) => o.status === 'blank')
      expect(blanks.length).toBe(edition === '2021' ? 7 : 0)
    },
  )
})
