import type { Table } from '../dataset/tables.ts'
import { columnEn, tableTitleEn } from '../dataset/tables-en.ts'
import { titleOf } from '../models/about-words.ts'
import { imprintMessage, type Imprint } from '../models/imprint.ts'
import { inLanguage } from '../wording/language.ts'
import { say, type Translate } from '../wording/say.ts'
import type { Message } from '../wording/message.ts'
import type { WordKey } from '../wording/zh-CN.ts'
import type { Sheet, SheetValue } from './workbook.ts'

/** A table of the data package with all rows of the choice. */
export interface FilledTable {
  readonly table: Table
  readonly rows: readonly (readonly SheetValue[])[]
}

interface Said {
  readonly imprint: Imprint
  /** Whose rows they are: «示例县，2018–2025 年». */
  readonly scope: Message
  readonly t: Translate
  readonly locale: string
}

/**
 * A whole data package as sheets: 说明, a sheet of data for each table, and 字典 with what every
 * column of every table means.
 */
export const packageSheets = (
  filled: readonly FilledTable[],
  { imprint, scope, t, locale }: Said,
): readonly Sheet[] => {
  const words = (key: WordKey): string => say({ key }, t, locale)
  const nameOf = (table: Table): string => inLanguage(locale, table.title, tableTitleEn(table))
  const sheetName = (table: Table): string =>
    `${words('excel.data')} ${nameOf(table)}`.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)
  return [
    {
      name: words('excel.about'),
      head: null,
      rows: [
        ...(imprint.about.synthetic
          ? [[words('excel.about.warning'), words('picture.synthetic')]]
          : []),
        [words('excel.about.dataset'), say(titleOf(imprint.about), t, locale)],
        [words('excel.about.scope'), say(scope, t, locale)],
        [words('excel.about.source'), say(imprintMessage(imprint), t, locale)],
        ...filled.map(({ table, rows }) => [nameOf(table), rows.length]),
      ],
    },
    ...filled.map(({ table, rows }) => ({
      name: sheetName(table),
      head: table.columns.map(({ name }) => name),
      rows,
    })),
    {
      name: words('excel.dictionary'),
      head: [
        words('excel.dictionary.table'),
        words('excel.dictionary.name'),
        words('excel.dictionary.meaning'),
      ],
      rows: filled.flatMap(({ table }) =>
        table.columns.map((column) => {
          const en = columnEn(table, column)
          const title = inLanguage(locale, column.title, en.title)
          const text = inLanguage(locale, column.description, en.description)
          return [table.name, column.name, [title, text].filter((part) => part !== '').join(' — ')]
        }),
      ),
    },
  ]
}
