/**
 * What a figure is, and if it is none, why (shared reference: measures). Only numbers enter sums,
 * ranks and lines: those stated, approximate, recognised from a picture, and corrected or confirmed
 * by a person.
 */
export const VALUE_STATES = [
  'stated',
  'approximate',
  'recognised',
  'corrected',
  'confirmed',
  'blank',
  'to_check',
  'not_stated',
  'not_captured',
  'no_report',
  'not_on_form',
  'no_denominator',
] as const
export type ValueState = (typeof VALUE_STATES)[number]

const NUMBERS: ReadonlySet<ValueState> = new Set([
  'stated',
  'approximate',
  'recognised',
  'corrected',
  'confirmed',
])

/** Whether a value of this state may be drawn and added. */
export const isNumber = (state: ValueState): boolean => NUMBERS.has(state)
