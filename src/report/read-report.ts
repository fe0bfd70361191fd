import { cleanDocument } from './clean-document.ts'
import { readIdentity } from './identity/read-identity.ts'
import { isBlankForm } from './blank-form.ts'
import { readNarrative } from './narrative/read-narrative.ts'
import type { Observation, ParsedReport } from './parsed-report.ts'
import { readCollection } from './read-collection.ts'
import { readDocument, type ReadOptions } from './read-document.ts'
import type { PicturePlace, ReadError, ReportDocument } from './report-document.ts'
import type { Roster } from './roster.ts'
import { readTables } from './forms/read-tables.ts'
import { TooLarge } from './refusals.ts'

/** A report, or the sentence that says why the file gives none. */
export type ReportReading =
  | { readonly report: ParsedReport; readonly document: ReportDocument }
  | { readonly error: ReadError }

const DAMAGED: ReadError = {
  code: 'damaged',
  message: '文件已损坏，无法读取。请重新导出或另存后再试。',
}
const NOT_A_REPORT: ReadError = {
  code: 'not_a_report',
  message: '文件里没有找到政府信息公开年度报告的表格或文字。请检查是否选错了文件。',
}

const BLANK_FORM: ReadError = {
  code: 'blank_form',
  message: '这是空白样表：表格和正文都没有填数字。请选择填好的报告。',
}

// A report is some thousand characters long, a page around it some ten thousand.
const MOST_LETTERS = 600_000
const TOO_LONG: ReadError = {
  code: 'too_large',
  message: '文字或表格过多（超过 60 万字），不像一份年度报告。请只提交报告本身。',
}

// A report tells some hundred figures in its text, one of a whole county's townships some thousand.
const MOST_NUMBERS = 30_000
const TOO_MANY_NUMBERS: ReadError = {
  code: 'too_large',
  message: '正文里的数字过多（超过 3 万个），不像一份年度报告。请只提交报告本身。',
}

const NUMBERS = /[\d０-９〇零一二三四五六七八九十百千万]+/gu

const numbersIn = ({ blocks }: ReportDocument): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'paragraph' ? (block.text.match(NUMBERS)?.length ?? 0) : 0),
    0,
  )

const lettersIn = ({ blocks }: ReportDocument): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'paragraph' ? block.text.length + 1 : block.rows.length * 10),
    0,
  )

/**
 * Reads one report from a file's bytes: decode, document, tables, narrative, identity. Pure: runs
 * in Node and in a Web Worker, and never throws. `fileName` may carry its folders. `roster`
 * settles which township a name means. Scans are read where `options` has a recogniser; the
 * sums of their tables are then yet to be held against them (settle-recognised).
 */
export const readReport = async (
  bytes: Uint8Array,
  fileName: string,
  roster: Roster | null,
  options: ReadOptions = {},
): Promise<ReportReading> => {
  try {
    const read = await readDocument(bytes, fileName, options)
    if ('error' in read) return read
    if (lettersIn(read.document) > MOST_LETTERS) return { error: TOO_LONG }
    if (numbersIn(read.document) > MOST_NUMBERS) return { error: TOO_MANY_NUMBERS }
    const document = cleanDocument(read.document)
    const report = parseDocument(document, fileName, roster)
    if (report && isBlankForm(document, report)) return { error: BLANK_FORM }
    return report ? { report, document } : { error: NOT_A_REPORT }
  } catch (error) {
    if (error instanceof TooLarge) return { error: TOO_LONG }
    // A fault of a container library is the file's fault: every reader is given any bytes.
    return { error: DAMAGED }
  }
}

/** Reads a document that is already text and tables; null where it is no report at all. */
export const parseDocument = (
  document: ReportDocument,
  fileName: string,
  roster: Roster | null,
): ParsedReport | null => {
  const collected = readCollection(document, roster)
  if (collected) return collected
  const tables = readTables(document.blocks)
  const { identity, conflicts } = readIdentity(tables.paragraphs, fileName, tables.edition, roster)
  const narrative = readNarrative(tables.paragraphs, identity)
  const told = tables.observations.length
  if (told + narrative.observations.length === 0 && !isAboutDisclosure(document)) return null
  const observations = [...tables.observations, ...narrative.observations]
  return {
    identity,
    observations: document.pictures
      ? observations.map((o) => fromPicture(o, document.pictures ?? []))
      : observations,
    tables: tables.tables,
    partLists: narrative.partLists.map((list) => ({
      ...list,
      total: list.total + told,
      parts: list.parts.map((part) => part + told),
    })),
    contradictions: narrative.contradictions.map(({ first, second }) => ({
      first: first + told,
      second: second + told,
    })),
    rates: narrative.rates,
    otherYears: narrative.otherYears,
    identityConflicts: conflicts,
  }
}

/** A figure read from a picture: with its place there, and not yet to be relied on. */
const fromPicture = (figure: Observation, pictures: readonly PicturePlace[]): Observation => {
  const picture = figure.place.line === null ? undefined : pictures[figure.place.line - 1]
  return {
    ...figure,
    status: figure.value === null ? figure.status : 'to_check',
    place: { ...figure.place, line: null, ...(picture && { picture }) },
  }
}

const isAboutDisclosure = (document: ReportDocument): boolean =>
  document.blocks.some((block) =>
    block.kind === 'paragraph'
      ? block.text.includes('信息公开')
      : block.rows.some((row) => row.some((cell) => cell.text.includes('信息公开'))),
  )
