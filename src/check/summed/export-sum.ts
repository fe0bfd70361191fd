import { figureKey } from '../../dataset/corrections.ts'
import type { DocxPart } from '../../export/office/docx.ts'
import type { FormSheet } from '../../export/office/form-workbook.ts'
import { printedForm, type PrintedFigure } from '../../export/office/printed-form.ts'
import type { Sheet } from '../../export/workbook.ts'
import type { FigureKey, PrintedTable } from '../../form/printed-tables.ts'
import type { Say } from '../../composables/use-say.ts'
import { figurePlace, placeText } from '../figure-words.ts'
import type { CountyComparison, Imbalance } from './check-sum.ts'
import { cellAt, figuresIn, gapsOf, isWhole, type SummedForm } from './sum-form.ts'

/** A summed form and all that is said of it. */
export interface SumReport {
  readonly form: SummedForm
  readonly title: string
  /** Who is in it, who is missing, what it is: a line each. */
  readonly lines: readonly string[]
  readonly failed: readonly Imbalance[]
  readonly county: { readonly name: string; readonly comparison: CountyComparison } | null
  readonly language: 'zh' | 'en'
}

/** What is printed in a cell: the sum, and where not every body gives a number over how many it is. */
const printedAt =
  (form: SummedForm, say: Say) =>
  (key: FigureKey): PrintedFigure => {
    const cell = cellAt(form, key)
    const part = say('summed.part', { counted: cell.counted, of: form.bodies.length })
    const isPart = cell.counted < form.bodies.length
    return {
      value: cell.value,
      text: '—',
      after: isPart ? say('summed.after', { part }) : '',
      isMarked: !isWhole(form, cell),
    }
  }

const tableTitle = (table: PrintedTable, say: Say): string => say(`check.table.${table.table}`)

const gapLines = (form: SummedForm, language: 'zh' | 'en', say: Say): readonly string[] =>
  gapsOf(form).map(({ body, tables, cells }) => {
    const parts = [
      ...(tables.length > 0
        ? [say('summed.gap.tables', { tables: tables.map((t) => say(`check.table.${t}`)) })]
        : []),
      ...(cells.length > 0
        ? [
            say('summed.gap.cells', {
              count: cells.length,
              list: cells.map(({ key, share }) =>
                say('summed.gap.cell', {
                  place: placeText(key, language),
                  state: say(`summed.share.${share}`),
                }),
              ),
            }),
          ]
        : []),
    ]
    return say('summed.gap.body', { name: body.name, what: parts })
  })

const failedLine = ({ finding, from }: Imbalance, language: 'zh' | 'en', say: Say): string => {
  const words = language === 'en' ? finding.messageEn : finding.messageZh
  const names = from.map(({ body }) => body.name)
  return names.length === 0 ? words : `${words} — ${say('summed.balance.from', { names })}`
}

/** The sums as a Word file in the form's own layout, with what is missing and does not balance. */
export const sumParts = (report: SumReport, say: Say): readonly DocxPart[] => {
  const { form, title, lines, failed, language } = report
  const gaps = gapLines(form, language, say)
  return [
    { kind: 'title', text: title },
    ...lines.map((text): DocxPart => ({ kind: 'text', text })),
    ...form.tables.flatMap((table): DocxPart[] => [
      { kind: 'heading', text: tableTitle(table, say) },
      { kind: 'table', rows: printedForm(table, printedAt(form, say)) },
    ]),
    { kind: 'heading', text: say('summed.gaps') },
    ...(gaps.length === 0 ? [say('summed.gaps.none')] : gaps).map((text): DocxPart => ({
      kind: 'text',
      text,
    })),
    ...(failed.length === 0
      ? []
      : [
          { kind: 'heading', text: say('summed.balance') } as const,
          ...failed.map((one): DocxPart => ({
            kind: 'text',
            text: failedLine(one, language, say),
          })),
        ]),
    ...countyParts(report, say),
  ]
}

/** What the county's own report says otherwise, and what of it could not be compared. */
const countyParts = (report: SumReport, say: Say): readonly DocxPart[] => {
  if (report.county === null) return []
  const { name, comparison } = report.county
  const { differences, same: count, unasked, absent } = comparison
  const tables = absent.map((table) => say(`check.table.${table}`))
  return [
    { kind: 'heading', text: say('summed.county', { name }) },
    { kind: 'text', text: say('summed.county.same', { count, unasked }) },
    ...(tables.length > 0
      ? [{ kind: 'text', text: say('summed.county.absent', { tables }) } as const]
      : []),
    ...(differences.length > 0
      ? [{ kind: 'table', rows: differenceSquares(report, say) } as const]
      : []),
  ]
}

const differenceHead = (say: Say): readonly string[] => [
  say('summed.county.place'),
  say('summed.county.sum'),
  say('summed.county.over'),
  say('summed.county.own'),
  say('summed.county.gap'),
]

const gapOf = (sum: number | null, county: number | null): number | null =>
  sum === null || county === null ? null : Math.round((sum - county) * 1e6) / 1e6

const differenceRows = ({ form, county, language }: SumReport) =>
  (county?.comparison.differences ?? []).map(({ key, sum, counted, county: own }) => [
    placeText(key, language),
    sum,
    `${counted}/${form.bodies.length}`,
    own,
    gapOf(sum, own),
  ])

const differenceSquares = (report: SumReport, say: Say) => [
  differenceHead(say).map((text) => ({ text, rows: 1, columns: 1, isHead: true })),
  ...differenceRows(report).map((row) =>
    row.map((value) => ({ text: String(value ?? '—'), rows: 1, columns: 1, isHead: false })),
  ),
]

/** The sums in the form's own layout, for the first sheet of a workbook. */
export const sumForms = ({ form, title, lines }: SumReport, say: Say): readonly FormSheet[] => [
  {
    name: say('summed.sheet.form'),
    title,
    lines,
    tables: form.tables.map((table) => ({
      heading: tableTitle(table, say),
      rows: printedForm(table, printedAt(form, say)),
    })),
  },
]

/** Cell by cell and body by body, what the sums are made of and what is missing from them. */
export const sumSheets = (report: SumReport, say: Say): readonly Sheet[] => {
  const { form, failed, county, language } = report
  const keys = form.tables.flatMap(figuresIn)
  const place = (key: FigureKey): readonly string[] => {
    const { table, row, column } = figurePlace(key, language)
    return [table, row, column ?? '']
  }
  const placeHead = [
    say('summed.column.table'),
    say('summed.column.row'),
    say('summed.column.column'),
  ]
  return [
    {
      name: say('summed.sheet.cells'),
      head: [
        ...placeHead,
        say('summed.county.sum'),
        say('summed.column.counted'),
        say('summed.column.of'),
        say('summed.column.absent'),
      ],
      rows: keys.map((key) => {
        const cell = cellAt(form, key)
        const absent = cell.shares
          .filter(({ value }) => value === null)
          .map(({ body, share }) =>
            say('summed.gap.cell', { place: body.name, state: say(`summed.share.${share}`) }),
          )
        return [...place(key), cell.value, cell.counted, form.bodies.length, absent.join(' | ')]
      }),
    },
    {
      name: say('summed.sheet.bodies'),
      head: [...placeHead, say('summed.county.sum'), ...form.bodies.map(({ name }) => name)],
      rows: keys.map((key) => {
        const { value, shares } = cellAt(form, key)
        return [
          ...place(key),
          value,
          // A cell that is left empty would look like one that nobody asked for.
          ...shares.map((own) => own.value ?? say(`summed.share.${own.share}`)),
        ]
      }),
    },
    {
      name: say('summed.sheet.balance'),
      head: [say('summed.column.finding')],
      rows: failed.map((one) => [failedLine(one, language, say)]),
    },
    ...(county === null
      ? []
      : [
          {
            name: say('summed.sheet.county'),
            head: differenceHead(say),
            rows: differenceRows(report),
          },
        ]),
  ]
}

/** Keys of the cells in which the county's own report says something else. */
export const differingKeys = (comparison: CountyComparison | null): ReadonlySet<string> =>
  new Set((comparison?.differences ?? []).map(({ key }) => figureKey(key)))
