import { titleOf } from '../models/about-words.ts'
import { imprintMessage, type Imprint } from '../models/imprint.ts'
import { say, type Translate } from '../wording/say.ts'
import type { WordKey } from '../wording/zh-CN.ts'
import type { Sheet, SheetValue } from './workbook.ts'

/** A table that is no figure's. */
export interface PlainRows {
  readonly file: string
  readonly head: readonly string[]
  readonly meanings?: readonly string[]
  readonly rows: readonly (readonly SheetValue[])[]
}

/** Plain rows as sheets: 说明, 数据 and, where the columns are explained, 字典. */
export const rowsSheets = (
  { file, head, meanings, rows }: PlainRows,
  { imprint, t, locale }: { imprint: Imprint; t: Translate; locale: string },
): readonly Sheet[] => {
  const words = (key: WordKey): string => say({ key }, t, locale)
  const about: (readonly SheetValue[])[] = [
    ...(imprint.about.synthetic
      ? [[words('excel.about.warning'), words('picture.synthetic')]]
      : []),
    [words('excel.about.title'), file],
    [words('excel.about.rows'), rows.length],
    [words('excel.about.dataset'), say(titleOf(imprint.about), t, locale)],
    [words('excel.about.source'), say(imprintMessage(imprint), t, locale)],
  ]
  return [
    { name: words('excel.about'), head: null, rows: about },
    { name: words('excel.data'), head, rows },
    ...(meanings
      ? [
          {
            name: words('excel.dictionary'),
            head: [words('excel.dictionary.name'), words('excel.dictionary.meaning')],
            rows: head.map((name, i) => [name, meanings[i] ?? '']),
          },
        ]
      : []),
  ]
}
