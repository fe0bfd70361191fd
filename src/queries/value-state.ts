/**
 * What a figure is, and if it is none, why (shared reference: measures). Only `stated`,
 * `approximate` and `recognised` enter sums, ranks and lines.
 */
export const VALUE_STATES = [
  'stated',
  'approximate',
  'recognised',
  'blank',
  'to_check',
  'not_stated',
  'not_captured',
  'no_report',
  'not_on_form',
  'no_denominator',
] as const
export type ValueState = (typeof VALUE_STATES)[number]

/** Whether a value of this state may be drawn and added. */
export const isNumber = (state: ValueState): boolean =>
  state === 'stated' || state === 'approximate' || state === 'recognised'
