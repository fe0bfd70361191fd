import type { Edition } from '../../form/edition.ts'
import { withBoxedTables } from '../grids/boxed-tables.ts'
import { laidOutText } from '../grids/laid-out-text.ts'
import type { Observation, TableReading } from '../parsed-report.ts'
import type { Block, Paragraph } from '../report-document.ts'
import { documentRows } from '../grids/document-rows.ts'
import { APPLICATION_CELLS, ARTICLE20_CELLS, type FormCell } from '../labels/form-rows.ts'
import { plainText } from '../plain-text.ts'
import { withBrokenFigures } from './broken-figures.ts'
import { readFoundTable, type FoundCell, type FoundTable } from './found-table.ts'
import { narrativeParagraphs } from './narrative-paragraphs.ts'
import { linesOfOpenNotes } from '../grids/open-notes.ts'
import { findApplications } from './read-applications.ts'
import { findArticle20 } from './read-article20.ts'
import { findReview, REVIEW_CELLS } from './read-review.ts'
import { findSheet2014 } from './read-sheet2014.ts'
import type { TokenRow } from '../grids/token.ts'

type StatutoryEdition = '2019' | '2021'

/** What the tables of a document say, and what is left to read as running text. */
export interface TablesReading {
  readonly edition: Edition | null
  readonly observations: readonly Observation[]
  readonly tables: readonly TableReading[]
  readonly paragraphs: readonly Paragraph[]
}

/** Finds and reads the statutory tables of a document, whatever their shape. */
export const readTables = (blocks: readonly Block[]): TablesReading => {
  const { found, rows, edition, blocks: used } = bestTables(withBoxedTables(blocks))
  const read = withBrokenFigures(found).map(readFoundTable)
  const taken = new Set(found.flatMap((table) => [...table.blocks]))
  return {
    edition: edition ?? (found.some((table) => table.edition === '2014') ? '2014' : null),
    observations: read.flatMap((table) => table.observations),
    tables: [...read.map((table) => table.reading), ...absentTables(found, edition)],
    paragraphs: narrativeParagraphs(used, rows, taken),
  }
}

interface Tables {
  readonly blocks: readonly Block[]
  readonly rows: readonly TokenRow[]
  readonly edition: StatutoryEdition | null
  readonly found: readonly FoundTable[]
}

/** The tables read line by line, or, in a text that keeps a page's layout, column by column. */
const bestTables = (blocks: readonly Block[]): Tables => {
  const read = tablesOf(blocks)
  const laid = laidOutText(blocks)
  if (laid === null) return read
  const byPlace = tablesOf(laid)
  const byLine = withoutOpenNotes(read, blocks)
  return cellsIn(byPlace) >= cellsIn(byLine) ? agreed(byPlace, byLine) : agreed(byLine, byPlace)
}

const tablesOf = (blocks: readonly Block[]): Tables => {
  const rows = documentRows(blocks)
  const asFound = findApplications(rows)
  const ofYear = isCut(asFound) ? yearEdition(blocks) : null
  const article20 = findArticle20(rows, ofYear ?? statutory(asFound))
  const applications = ofEdition(asFound, statutory(article20) ?? ofYear)
  const edition = statutory(article20) ?? statutory(applications)
  const review = findReview(rows, edition)
  const sheet = findSheet2014(rows)
  const found = [article20, applications, review, sheet].filter((table) => table !== null)
  return { blocks, rows, edition, found }
}

/** True for a table that breaks off before the rows in which the editions differ. */
const isCut = (table: FoundTable | null): boolean =>
  table?.edition === '2019' &&
  !table.cells.some(({ cell }) =>
    /^applications\.(?:other|concluded|carried_out)/.test(cell.indicator),
  )

/** A table that broke off, with the cells that its edition prescribes: 175 of 2021, 161 of 2019. */
const ofEdition = (
  table: FoundTable | null,
  edition: StatutoryEdition | null,
): FoundTable | null =>
  table === null || edition === null || !isCut(table)
    ? table
    : { ...table, edition, expected: APPLICATION_CELLS[edition] }

const YEAR = /(20[012]\d)年[^。;；]{0,24}(?:年度报告|年报|工作报告)/u

/** The edition that a report of its title's year should be printed on. */
const yearEdition = (blocks: readonly Block[]): StatutoryEdition | null => {
  for (const block of blocks.slice(0, 40)) {
    const year = block.kind === 'paragraph' ? YEAR.exec(plainText(block.text))?.[1] : undefined
    if (year !== undefined) return Number(year) >= 2021 ? '2021' : '2019'
  }
  return null
}

const cellsIn = ({ found }: Tables): number =>
  found.reduce((sum, table) => sum + table.cells.length, 0)

/** A reading by lines without the rows that take a figure from where a cell's note goes on. */
const withoutOpenNotes = (tables: Tables, blocks: readonly Block[]): Tables => {
  const open = linesOfOpenNotes(blocks)
  if (open.size === 0) return tables
  const isOpen = ({ token }: FoundCell) => token.line !== null && open.has(token.line)
  const rows = new Set(
    tables.found.flatMap(({ cells }) => cells.filter(isOpen).map(({ rowLabel }) => rowLabel)),
  )
  return withCells(tables, ({ rowLabel }) => !rows.has(rowLabel))
}

const withCells = (tables: Tables, isKept: (cell: FoundCell) => boolean): Tables => ({
  ...tables,
  found: tables.found.map((table) => ({ ...table, cells: table.cells.filter(isKept) })),
})

const nameOf = ({ cell }: FoundCell): string => `${cell.indicator} ${cell.applicant ?? ''}`

/** A reading without the cells that another reading of the same text gives otherwise. */
const agreed = (tables: Tables, other: Tables): Tables => {
  const texts = new Map(
    other.found.flatMap(({ cells }) => cells.map((each) => [nameOf(each), each.token.text])),
  )
  const isSure = (each: FoundCell): boolean =>
    (texts.get(nameOf(each)) ?? each.token.text) === each.token.text
  return withCells(tables, isSure)
}

const statutory = (table: FoundTable | null): StatutoryEdition | null =>
  table && table.edition !== '2014' ? table.edition : null

/** The tables that the edition prescribes and the document does not have at all. */
const absentTables = (
  found: readonly FoundTable[],
  edition: StatutoryEdition | null,
): readonly TableReading[] => {
  if (!edition) return []
  const prescribed: readonly [TableReading['table'], readonly FormCell[]][] = [
    ['article20', ARTICLE20_CELLS[edition]],
    ['applications', APPLICATION_CELLS[edition]],
    ['review', REVIEW_CELLS],
  ]
  return prescribed
    .filter(([table]) => !found.some((f) => f.table === table))
    .map(([table, cells]) => ({
      table,
      edition,
      expected: cells.length,
      found: 0,
      missing: cells.map(({ indicator, applicant }) => ({ indicator, applicant })),
      unread: [],
    }))
}
