import type { Say } from '../../composables/use-say.ts'
import type { WordKey } from '../../wording/zh-CN.ts'
import type { RuleId } from '../../findings/rule-ids.ts'
import type { Sheet, SheetValue } from '../../export/workbook.ts'
import type { Letter, LetterItem } from './letter.ts'

/** What a clerk is to do about a finding of a rule. */
export const adviceOf = ({ rule }: LetterItem, say: Say): string =>
  say(`letter.advice.${rule as RuleId}` satisfies WordKey)

/** Both numbers with what each is: «各项办理结果之和 9、所载总计 8». */
export const sidesText = ({ sides }: LetterItem, say: Say): string =>
  say('letter.sides', {
    sides: sides.map(({ name, value }) => say('letter.side', { name, value: String(value) })),
  })

/** Where to look: «位置：申请情况表；行：本年新收；列：自然人。»; empty where it is nowhere in a table. */
export const whereText = ({ table, rows, columns }: LetterItem, say: Say): string => {
  if (table === '') return ''
  if (rows.length === 0) return say('letter.place.table', { table })
  return columns.length === 0
    ? say('letter.place.rows', { table, rows })
    : say('letter.place.all', { table, rows, columns })
}

export const greeting = ({ name, year }: Letter, say: Say): string =>
  year === null
    ? say('letter.greeting.noyear', { name })
    : say('letter.greeting', { name, year: String(year) })

/** A letter as plain text, to paste into a chat. */
export const letterText = (letter: Letter, say: Say): string => {
  const lines = [greeting(letter, say)]
  if (letter.items.length === 0 && letter.notes.length === 0) lines.push(say('letter.clean'))
  letter.items.forEach((item, i) => {
    const where = whereText(item, say)
    lines.push(
      '',
      `${i + 1}. ${say(`check.severity.${item.severity}`)} ${item.words}`,
      ...(where === '' ? [] : [where]),
      ...(item.sides.length === 0 ? [] : [sidesText(item, say)]),
      ...(item.sum === null ? [] : [say('letter.sum', { sum: item.sum })]),
      ...(item.evidence === null ? [] : [say('letter.evidence', { evidence: item.evidence })]),
      say('letter.todo', { advice: adviceOf(item, say) }),
    )
  })
  if (letter.notes.length > 0) {
    lines.push('', say('letter.notes'))
    for (const note of letter.notes)
      lines.push(
        say(`letter.note.${note.kind === 'township' ? 'township' : 'misread'}`, {
          place: note.place,
          read: String(note.read ?? '—'),
          set: String(note.set ?? '—'),
          reason: note.reason,
        }),
      )
  }
  return lines.join('\n')
}

/** Every finding of all letters as one table: a row a finding. */
export const letterRows = (
  letters: readonly Letter[],
  say: Say,
): { readonly head: readonly string[]; readonly rows: readonly (readonly SheetValue[])[] } => ({
  head: [
    say('letter.column.code'),
    say('letter.column.name'),
    say('letter.column.year'),
    say('letter.column.file'),
    say('letter.column.number'),
    say('letter.column.severity'),
    say('letter.column.rule'),
    say('letter.column.table'),
    say('letter.column.rows'),
    say('letter.column.columns'),
    say('letter.column.words'),
    say('letter.column.first'),
    say('letter.column.second'),
    say('letter.column.sum'),
    say('letter.column.evidence'),
    say('letter.column.advice'),
    say('letter.column.basis'),
  ],
  rows: letters.flatMap((letter) =>
    letter.items.map((item, i) => {
      const [first, second] = item.sides
      return [
        letter.code,
        letter.name,
        letter.year,
        letter.file,
        i + 1,
        say(`check.severity.${item.severity}`),
        item.rule,
        item.table,
        item.rows.join(' | '),
        item.columns.join(' | '),
        item.words,
        first?.value ?? null,
        second?.value ?? null,
        item.sum ?? '',
        item.evidence ?? '',
        adviceOf(item, say),
        item.basis,
      ]
    }),
  ),
})

/** The same for a workbook, with a sheet that counts them body by body. */
export const letterSheets = (letters: readonly Letter[], say: Say): readonly Sheet[] => {
  const { head, rows } = letterRows(letters, say)
  const count = (letter: Letter, severity: LetterItem['severity']): number =>
    letter.items.filter((item) => item.severity === severity).length
  return [
    { name: say('letter.sheet.findings'), head, rows },
    {
      name: say('letter.sheet.bodies'),
      head: [
        say('letter.column.code'),
        say('letter.column.name'),
        say('letter.column.year'),
        say('letter.column.file'),
        say('check.severity.error'),
        say('check.severity.warning'),
        say('check.severity.note'),
      ],
      rows: letters.map((letter) => [
        letter.code,
        letter.name,
        letter.year,
        letter.file,
        count(letter, 'error'),
        count(letter, 'warning'),
        count(letter, 'note'),
      ]),
    },
  ]
}
