import { expect, it } from 'vitest'
import { settledText } from '../../../src/report/readers/settled-text.ts'

it.each<[string, readonly number[], number, string]>([
  ['205', [1, 0.99, 0.98], 3, '205'],
  // Letters that look like digits, in a cell that holds nothing else.
  ['l2O', [1, 1, 1], 3, '120'],
  ['(l)O项', [1, 1, 1, 1, 1], 5, '(l)O项'],
  // A digit that is not sure, one that was passed over, ink without an answer.
  ['205', [1, 0.5, 1], 3, '2□5'],
  ['20', [1, 1], 3, '20□'],
  ['', [], 1, '□'],
  ['行政许可', [1, 1, 0.2, 1], 4, '行政□可'],
  // A digit among words must be as sure as one by itself.
  ['公开12条', [1, 1, 1, 0.6, 1], 5, '公开1□条'],
  ['96171.6', [1, 1, 1, 1, 1, 0.99, 1], 7, '96171.6'],
])('%s of %j and %i marks is %s', (text, sure, marks, expected) => {
  expect(settledText({ text, sure }, marks)).toBe(expected)
})
