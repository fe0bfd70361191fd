import type { FigureContext } from '../../src/models/context.ts'
import type { Figure, Message } from '../../src/models/figure.ts'
import { formulaMessage } from '../../src/models/measure-words.ts'
import { measureOf } from '../../src/queries/measures.ts'
import type { CoverageRow } from '../../src/figures/coverage/query.ts'
import type { MailboxReplyRow } from '../../src/figures/mailbox-reply/query.ts'
import type { MeasureValueRow } from '../../src/queries/measure-values.ts'
import { OUTCOMES, type RequestOutcomesRow } from '../../src/figures/request-outcomes/query.ts'
import type { ValueState } from '../../src/queries/value-state.ts'
import { isNumber } from '../../src/queries/value-state.ts'
import { sayInAll } from './translate.ts'

export const CODES = ['990101001', '990101002', '990101003', '990101004', '990101005'] as const
const NAMES = ['甲镇', '乙镇', '丙乡', '丁镇', '戊街道']

const identity = (i: number, year: number, state: ValueState) => ({
  township_code: CODES[i] ?? String(990101001 + i),
  name: NAMES[i] ?? `第${i + 1}镇`,
  county: '示例县',
  year,
  report_id: state === 'no_report' ? null : `${CODES[i]}-${year}`,
  findings: 0,
  source_url: state === 'no_report' ? null : `https://example.cn/${i}/${year}`,
})

const measured = (
  i: number,
  year: number,
  state: ValueState,
  over: Partial<MeasureValueRow>,
): MeasureValueRow => ({
  ...identity(i, year, state),
  kind: '镇',
  edition: state === 'no_report' ? null : year < 2021 ? '2019' : '2021',
  one_channel: false,
  numerator: null,
  denominator: null,
  value: null,
  state,
  from_text: false,
  pooled_years: isNumber(state) ? 1 : 0,
  ...over,
})

/** A count, such as a volume: a number, or the state that says why there is none. */
export const volume = (
  i: number,
  year: number,
  value: number | ValueState,
  over: Partial<MeasureValueRow> = {},
): MeasureValueRow =>
  typeof value === 'number'
    ? measured(i, year, over.state ?? 'stated', { numerator: value, value, ...over })
    : measured(i, year, value, over)

/** A rate of so many of so many, or the state that says why there is none. */
export const share = (
  i: number,
  year: number,
  parts: readonly [part: number, whole: number] | ValueState,
  over: Partial<MeasureValueRow> = {},
): MeasureValueRow => {
  if (typeof parts === 'string') return measured(i, year, parts, over)
  const [numerator, denominator] = parts
  return denominator === 0
    ? measured(i, year, 'no_denominator', { numerator, denominator, ...over })
    : measured(i, year, 'stated', {
        numerator,
        denominator,
        value: numerator / denominator,
        ...over,
      })
}

/** Requests with these six outcomes, or the state that says why there are none. */
export const outcomes = (
  i: number,
  year: number,
  counts: readonly number[] | ValueState,
  over: Partial<RequestOutcomesRow> = {},
): RequestOutcomesRow => {
  const given = typeof counts === 'string' ? [] : counts
  const sum = given.reduce((a, b) => a + b, 0)
  const state: ValueState =
    typeof counts === 'string' ? counts : sum === 0 ? 'no_denominator' : 'stated'
  const cell = typeof counts === 'string' ? counts : 'stated'
  const has = isNumber(cell)
  const mix = Object.fromEntries(
    OUTCOMES.flatMap((id, at) => [
      [id, has ? (given[at] ?? 0) : null],
      [`${id}_state`, cell],
    ]),
  )
  const row = {
    ...identity(i, year, state),
    ...mix,
    received: has ? sum : null,
    received_state: cell,
    received_from: has ? 'table' : null,
    carried_in: has ? 0 : null,
    carried_in_state: cell,
    concluded: has ? sum : null,
    concluded_state: cell,
    carried_out: has ? 0 : null,
    carried_out_state: cell,
    state,
    ...over,
  }
  return row as RequestOutcomesRow
}

type Count = number | ValueState

const split = (count: Count): [number | null, ValueState] =>
  typeof count === 'number' ? [count, 'stated'] : [null, count]

const rate = (received: Count, replied: Count): [number | null, ValueState] => {
  if (typeof received === 'string') return [null, received]
  if (typeof replied === 'string') return [null, replied]
  return received === 0 ? [null, 'no_denominator'] : [replied / received, 'stated']
}

/** Letters (and hotline cases) received and replied. */
export const replies = (
  i: number,
  year: number,
  mail: readonly [Count, Count],
  hotline: readonly [Count, Count] = ['not_stated', 'not_stated'],
  printed: number | null = null,
): MailboxReplyRow => {
  const [mail_received, mail_received_state] = split(mail[0])
  const [mail_replied, mail_replied_state] = split(mail[1])
  const [mail_rate, mail_rate_state] = rate(...mail)
  const [hotline_received, hotline_received_state] = split(hotline[0])
  const [hotline_replied, hotline_replied_state] = split(hotline[1])
  const [hotline_rate, hotline_rate_state] = rate(...hotline)
  return {
    ...identity(i, year, mail_received_state),
    mail_received,
    mail_received_state,
    mail_replied,
    mail_replied_state,
    mail_rate,
    mail_rate_state,
    mail_printed: printed,
    mail_printed_state: printed === null ? 'not_stated' : 'stated',
    hotline_received,
    hotline_received_state,
    hotline_replied,
    hotline_replied_state,
    hotline_rate,
    hotline_rate_state,
  }
}

/** One township's coverage of a year. */
export const filing = (
  i: number,
  year: number,
  how: 'clean' | 'findings' | 'partial' | 'missing',
): CoverageRow => ({
  code: CODES[i] ?? String(990101001 + i),
  name: NAMES[i] ?? `第${i + 1}镇`,
  level: 'township',
  year,
  due: 1,
  clean: how === 'clean' ? 1 : 0,
  findings: how === 'findings' ? 1 : 0,
  partial: how === 'partial' ? 1 : 0,
  missing: how === 'missing' ? 1 : 0,
})

/** The example county with as many townships as given. */
export const context = (
  due: number,
  years: readonly number[] = [2025],
  over: Partial<FigureContext['about']> = {},
): FigureContext => ({
  filter: { region: { level: 'county', code: '990101' }, years, townships: [] },
  about: {
    id: 'example',
    title: '示例',
    description: '',
    collection: 'complete',
    synthetic: false,
    dataDate: '2026-01-31',
    sources: [],
    ...over,
  },
  base: 'https://example.org/data/',
  place: '示例县',
  due,
})

/** Says every sentence and every cell of a figure, so that a missing wording fails the test. */
export const sayAll = (figure: Figure): readonly string[] =>
  [
    figure.heading,
    figure.subtitle,
    ...figure.notes,
    ...figure.absent.flatMap((group) => [
      group.label,
      ...group.bodies.flatMap((body) => (body.detail === null ? [] : [body.detail])),
    ]),
    ...(figure.empty === null ? [] : [figure.empty]),
    ...figure.columns.flatMap((column) => [
      column.heading,
      ...(column.unit === null ? [] : [column.unit]),
    ]),
    ...figure.measures.flatMap((id) => [
      formulaMessage(measureOf(id)),
      ...(['name', 'definition', 'basis', 'caveat'] as const).map((part): Message => ({
        key: `measure.${id}.${part}`,
      })),
    ]),
    { key: `figure.${figure.id}.file` } as const,
    ...(figure.file === undefined ? [] : [figure.file]),
  ].flatMap(sayInAll)
