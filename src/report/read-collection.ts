import { APPLICANTS, type ApplicantId } from '../form/applicants.ts'
import { EDITIONS, type Edition } from '../form/edition.ts'
import { indicator, type IndicatorId } from '../form/indicators.ts'
import { COLLECTION_COLUMNS, COLLECTION_IDENTITY, collectionCells } from './collection-sheet.ts'
import { isoDate } from './identity/dates.ts'
import type { Observation, ParsedReport, Place, TableReading, UnreadCell } from './parsed-report.ts'
import { plainText } from './plain-text.ts'
import { serialDate } from './readers/xlsx-dates.ts'
import type { Grid, GridCell, ReportDocument } from './report-document.ts'
import type { Roster } from './roster.ts'
import { readCell } from './forms/read-cell.ts'

const [ID, , APPLICANT, LABEL, , VALUE] = COLLECTION_COLUMNS

interface SheetRow {
  readonly id: string
  readonly applicant: ApplicantId | null
  readonly label: string | null
  readonly cell: GridCell
}

/** The report that a collection sheet holds, or null where the document is no such sheet. */
export const readCollection = (
  document: ReportDocument,
  roster: Roster | null,
): ParsedReport | null => {
  const grid = document.blocks.find((block): block is Grid => block.kind === 'grid')
  const rows = grid ? sheetRows(grid) : null
  if (!rows) return null
  const told = new Map(rows.map((row) => [row.id, row.cell.text.trim()]))
  const [township, county, year, publishedOn, form] = COLLECTION_IDENTITY.map(
    ({ id }) => told.get(id) || null,
  )
  const edition = EDITIONS.find((e) => e === form) ?? null
  const row = township && county ? roster?.township(township, county) : undefined
  const { observations, unread } = readRows(rows)
  return {
    identity: {
      township: row?.name ?? township ?? null,
      county: county ?? null,
      prefecture: row?.prefecture ?? null,
      province: row?.province ?? null,
      year: /^20\d{2}年?$/u.test(year ?? '') ? Number((year ?? '').slice(0, 4)) : null,
      edition,
      title: null,
      publishedOn: dateOf(publishedOn ?? ''),
      periodStart: null,
      periodEnd: null,
    },
    observations,
    tables: edition ? tableReadings(edition, observations, unread) : [],
    partLists: [],
    contradictions: [],
    rates: [],
    otherYears: [],
    identityConflicts: [],
  }
}

// A spreadsheet keeps a date as the number of its day, and a CSV file out of it may hold no more.
const dateOf = (text: string): string | null => {
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return serialDate(Number(text))
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/u.exec(text) ??
    /^(20\d{2})(\d{2})(\d{2})$/u.exec(text)
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

const sheetRows = (grid: Grid): readonly SheetRow[] | null => {
  const headingAt = grid.rows.findIndex((cells) => cells.some((c) => c.text.trim() === ID))
  const heading = grid.rows[headingAt]?.map((cell) => cell.text.trim()) ?? []
  const column = (name: string) => heading.indexOf(name)
  if (headingAt < 0 || column(VALUE) < 0) return null
  return grid.rows.slice(headingAt + 1).flatMap((row) => {
    const cells = unpacked(row, heading)
    const text = (name: string) => cells[column(name)]?.text.trim() ?? ''
    const id = text(ID)
    if (id === '') return []
    const label = text(LABEL)
    const applicant = plainText(text(APPLICANT))
    return [
      {
        id,
        applicant:
          APPLICANTS.find((a) => a.labelZh === applicant || a.id === applicant)?.id ?? null,
        label: label === '' ? null : label,
        cell: cells[column(VALUE)] ?? { text: '', line: cells[0]?.line ?? null },
      },
    ]
  })
}

/**
 * A row under the columns of its heading. Programs that write no places leave empty cells out, and
 * the rest moves to the left: the figure is the last, an applicant is told by its name.
 */
const unpacked = (row: readonly GridCell[], heading: readonly string[]): readonly GridCell[] => {
  const isPacked =
    row.length >= 3 &&
    row.length < heading.length &&
    heading.at(-1) === VALUE &&
    row.every((cell) => cell.text.trim() !== '')
  const last = row.at(-1)
  if (!isPacked || !last) return row
  const between = row.slice(2, -1)
  const find = (isOne: (text: string) => boolean) => between.find((c) => isOne(c.text.trim()))
  const applicant = find((text) => APPLICANTS.some((a) => a.labelZh === text || a.id === text))
  const item = indicator(row[0]?.text.trim() ?? '')
  const isUnit = (cell: GridCell): boolean => cell.text.trim() === item?.unit
  const label = between.find((cell) => cell !== applicant && !isUnit(cell))
  const empty = { text: '', line: last.line }
  const known: Readonly<Record<string, GridCell | undefined>> = {
    [ID]: row[0],
    [APPLICANT]: applicant,
    [LABEL]: label,
    [VALUE]: isUnit(last) ? empty : last,
  }
  return heading.map((name, i) => known[name] ?? (i === 1 ? row[1] : undefined) ?? empty)
}

const readRows = (
  rows: readonly SheetRow[],
): { observations: readonly Observation[]; unread: readonly (UnreadCell & { id: string })[] } => {
  const observations: Observation[] = []
  const unread: (UnreadCell & { id: string })[] = []
  for (const { id, applicant, label, cell } of rows) {
    const item = indicator(id)
    if (!item || (item.table === 'applications') !== (applicant !== null)) continue
    const reading = readCell(cell.text, item)
    // An empty row of a told figure says nothing; an empty cell of the form is a blank cell.
    if (reading.kind === 'blank' && item.table === 'narrative') continue
    const column = APPLICANTS.find((a) => a.id === applicant)?.labelZh ?? VALUE
    const place: Place = {
      kind: 'cell',
      table: item.table,
      row: item.labelZh,
      column,
      line: cell.line,
    }
    const known = { indicator: id as IndicatorId, applicant, place }
    if (reading.kind === 'unread') {
      unread.push({ ...known, id: item.table, text: cell.text })
      continue
    }
    const isNumber = reading.kind === 'number'
    observations.push({
      ...known,
      label,
      value: isNumber ? reading.value : null,
      status: !isNumber ? 'blank' : reading.approximate ? 'approximate' : 'stated',
      evidence: `${item.labelZh} / ${column}: ${cell.text.trim().slice(0, 40)}`,
    })
  }
  return { observations, unread }
}

const tableReadings = (
  edition: Edition,
  observations: readonly Observation[],
  unread: readonly (UnreadCell & { id: string })[],
): readonly TableReading[] => {
  const applicantOf = (labelZh: string | null) =>
    APPLICANTS.find((a) => a.labelZh === labelZh)?.id ?? null
  const have = new Set([...observations, ...unread].map((o) => `${o.indicator} ${o.applicant}`))
  const tables = edition === '2014' ? ['sheet2014'] : ['article20', 'applications', 'review']
  return (tables as readonly TableReading['table'][]).map((table) => {
    const cells = collectionCells(edition)
      .filter((cell) => indicator(cell.indicator)?.table === table)
      .map((cell) => ({ indicator: cell.indicator, applicant: applicantOf(cell.applicant) }))
    const missing = cells.filter((cell) => !have.has(`${cell.indicator} ${cell.applicant}`))
    return {
      table,
      edition,
      expected: cells.length,
      found: cells.length - missing.length,
      missing,
      unread: unread
        .filter((cell) => cell.id === table)
        .map(({ indicator: id, applicant, text, place }) => ({
          indicator: id,
          applicant,
          text,
          place,
        })),
    }
  })
}
