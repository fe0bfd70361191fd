import { correct, figureKey } from '../../dataset/corrections.ts'
import type { Say } from '../../composables/use-say.ts'
import type { DocxPart } from '../../export/office/docx.ts'
import type { FormSheet } from '../../export/office/form-workbook.ts'
import { printedForm, type PrintedFigure } from '../../export/office/printed-form.ts'
import type { Edition } from '../../form/edition.ts'
import { formTables, type FigureKey, type PrintedTable } from '../../form/printed-tables.ts'
import type { Observation } from '../../report/parsed-report.ts'
import type { Draft } from '../desk/draft.ts'
import { placeText } from '../figure-words.ts'

/** A report's tables in the form's layout, with the accepted corrections filled in. */
export interface FilledForm {
  readonly title: string
  /** What was changed, a line each. */
  readonly lines: readonly string[]
  readonly tables: readonly PrintedTable[]
  readonly at: (key: FigureKey) => PrintedFigure
}

const editionOf = ({ parsed }: Draft): Edition =>
  parsed.tables[0]?.edition ?? parsed.identity.edition ?? '2021'

const shown = (value: number | null): string => (value === null ? '—' : String(value))

/**
 * The form for the clerk to hand in again. What a person read otherwise and what the body has agreed
 * to change stands in it, marked; a blank stays blank, and what was not read stays empty, as it is
 * no zero.
 */
export const filledForm = (draft: Draft, language: 'zh' | 'en', say: Say): FilledForm => {
  const { parsed, corrections, township, year } = draft
  const values = new Map<string, Observation>()
  for (const o of correct(parsed, corrections).observations)
    if (!values.has(figureKey(o))) values.set(figureKey(o), o)
  const changed = new Map(
    corrections.filter(({ kind }) => kind !== 'confirmed').map((c) => [figureKey(c), c] as const),
  )
  const unread = new Map(
    parsed.tables.flatMap((table) =>
      table.unread.map((cell) => [figureKey({ ...cell, label: null }), cell.text] as const),
    ),
  )
  const at = (key: FigureKey): PrintedFigure => {
    const id = figureKey(key)
    const change = changed.get(id)
    const isMarked = change !== undefined
    // What the body is to correct has its new value here, and only here: no sum of the county's has it.
    if (change?.kind === 'township' && change.set !== null)
      return { value: change.set, text: '', isMarked }
    const found = values.get(id)
    if (found === undefined || found.status === 'to_check')
      return { value: null, text: unread.get(id) ?? '', isMarked }
    return { value: found.value, text: '', isMarked }
  }
  const lines = [...changed.values()].map((change) => {
    const { kind, read, set, reason, ...key } = change
    return say(kind === 'township' ? 'letter.form.agreed' : 'letter.form.changed', {
      place: placeText(key, language),
      read: shown(read),
      set: shown(set),
      reason,
    })
  })
  return {
    title: say('letter.form.title', { name: township?.name ?? '', year: String(year ?? '') }),
    lines: [say('letter.form.lines'), ...lines],
    tables: formTables(editionOf(draft)),
    at,
  }
}

/** The filled form as parts of a Word file. */
export const filledParts = (
  { title, lines, tables, at }: FilledForm,
  say: Say,
): readonly DocxPart[] => [
  { kind: 'title', text: title },
  ...lines.map((text): DocxPart => ({ kind: 'text', text })),
  ...tables.flatMap((table): DocxPart[] => [
    { kind: 'heading', text: say(`check.table.${table.table}`) },
    { kind: 'table', rows: printedForm(table, at) },
  ]),
]

/** The filled form as a sheet. */
export const filledSheet = ({ title, lines, tables, at }: FilledForm, say: Say): FormSheet => ({
  name: say('summed.sheet.form'),
  title,
  lines,
  tables: tables.map((table) => ({
    heading: say(`check.table.${table.table}`),
    rows: printedForm(table, at),
  })),
})
