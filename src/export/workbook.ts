/** What a cell of a spreadsheet holds: text stays text (codes keep their zeros), a number a number. */
export type SheetValue = string | number | boolean | null

/** One sheet as plain data. */
export interface Sheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string
  /** The first row; it stays in sight. Null where the sheet is no table. */
  readonly head: readonly string[] | null
  readonly rows: readonly (readonly SheetValue[])[]
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Rows of one sheet, its heading included, that every spreadsheet program opens. */
export const MOST_ROWS = 1_048_576

/** Characters of one cell that Excel opens without a repair. */
const MOST_TEXT = 32_767

const LEAST_WIDTH = 8
const MOST_WIDTH = 60
/** Looking at all of a long table to find its widths would cost more than writing it. */
const MEASURED_ROWS = 200

// A Chinese character is as wide as two digits.
const widthOf = (value: SheetValue | undefined): number =>
  [...String(value ?? '')].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0)

const widths = ({ head, rows }: Sheet): { width: number }[] => {
  const lines = [...(head ? [head] : []), ...rows.slice(0, MEASURED_ROWS)]
  const columns = Math.max(0, ...lines.map((line) => line.length))
  return Array.from({ length: columns }, (_, i) => {
    const widest = Math.max(...lines.map((line) => widthOf(line[i])))
    return { width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, widest + 2)) }
  })
}

const cut = (value: SheetValue): SheetValue =>
  typeof value === 'string' && value.length > MOST_TEXT
    ? `${value.slice(0, MOST_TEXT - 1)}…`
    : value

/**
 * Sheets as the bytes of an `.xlsx` file. Throws where a table has more rows than a sheet holds:
 * a workbook that leaves rows out would not say so.
 */
export const workbookOf = async (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  for (const { name, rows } of sheets)
    if (rows.length >= MOST_ROWS)
      throw new Error(`workbook: sheet ${name} has ${rows.length} rows, at most ${MOST_ROWS - 1}`)
  const { writeXlsx } = await import('hucre/xlsx')
  const bold = { style: { font: { bold: true } } }
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: widths(sheet),
      rows: [...(sheet.head ? [sheet.head] : []), ...sheet.rows].map((row) => row.map(cut)),
      cells: new Map((sheet.head ?? []).map((_, column) => [`0,${column}`, bold])),
      ...(sheet.head ? { freezePane: { rows: 1 } } : {}),
    })),
  })
  return new Uint8Array(bytes)
}
