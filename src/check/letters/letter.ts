import { RULES } from '../../findings/rules.ts'
import type { Finding, Severity } from '../../findings/finding.ts'
import { correctedNotes, type LetterNote } from './letter-notes.ts'
import type { FigureKey } from '../../form/printed-tables.ts'
import { figurePlace } from '../figure-words.ts'
import { settledReport } from '../desk/judge.ts'
import { findingsOf, type ReadFile } from '../own-file.ts'
import { sumText, writtenSum } from '../sheet/sum.ts'
import { figureKey } from '../../dataset/corrections.ts'

/** One thing that a clerk is to look at. */
export interface LetterItem {
  readonly rule: string
  readonly severity: Severity
  /** Where it stands: table, and rows and columns of its figures. */
  readonly table: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** What is wrong, with both numbers in it. */
  readonly words: string
  /** «13 + 3 ≠ 14 + 1», where it is a sum whose figures are all known. */
  readonly sum: string | null
  /** The two numbers and what each of them is. */
  readonly sides: readonly { readonly name: string; readonly value: number }[]
  /** The report's own words, where it was read from the text. */
  readonly evidence: string | null
  readonly basis: string
}

/** What is sent back to one body about its report. */
export interface Letter {
  readonly code: string
  readonly name: string
  readonly year: number | null
  /** The file that it is about. */
  readonly file: string
  readonly items: readonly LetterItem[]
  /** What a person has agreed with the body, or read otherwise than the program. */
  readonly notes: readonly LetterNote[]
}

type Language = 'zh' | 'en'

const unique = (texts: readonly (string | null)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== null)),
]

const sidesOf = ({ rule: id, expected, actual }: Finding, language: Language) => {
  const rule = RULES.find((one) => one.id === id)
  const name = (side: 'expected' | 'actual'): string => rule?.sides[side][language] ?? side
  return [
    ...(expected === null ? [] : [{ name: name('expected'), value: expected }]),
    ...(actual === null ? [] : [{ name: name('actual'), value: actual }]),
  ]
}

/** What is wrong in more cells is said of their table: nobody reads through the names of all rows. */
const MOST_CELLS = 40

const itemOf = (
  finding: Finding,
  valueAt: (key: FigureKey) => number | null,
  language: Language,
): LetterItem => {
  const places = finding.cells.map((cell) => figurePlace(cell, language))
  const isWhole = finding.cells.length > MOST_CELLS
  const sum = writtenSum(finding, valueAt)
  const rule = RULES.find((one) => one.id === finding.rule)
  return {
    rule: finding.rule,
    severity: finding.severity,
    table: unique(places.map(({ table }) => table)).join(' / '),
    rows: isWhole ? [] : unique(places.map(({ row }) => row)),
    columns: isWhole ? [] : unique(places.map(({ column }) => column)),
    words: language === 'en' ? finding.messageEn : finding.messageZh,
    sum: sum === null ? null : sumText(sum),
    sides: sidesOf(finding, language),
    evidence: finding.evidence,
    basis: (language === 'en' ? rule?.legalBasisEn : rule?.legalBasis) ?? '',
  }
}

/** The letter about a report: all that its rules found, and what was agreed about its figures. */
export const letterOf = (file: ReadFile, language: Language): Letter => {
  const { draft } = file
  const values = new Map<string, number | null>()
  for (const o of settledReport(draft).observations)
    if (!values.has(figureKey(o))) values.set(figureKey(o), o.value)
  return {
    code: draft.township?.township_code ?? '',
    name: draft.township?.name ?? draft.parsed.identity.township ?? file.name,
    year: draft.year,
    file: file.name,
    items: findingsOf(file).map((finding) =>
      itemOf(finding, (key) => values.get(figureKey(key)) ?? null, language),
    ),
    notes: correctedNotes(draft.corrections, language),
  }
}
