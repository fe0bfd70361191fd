import { expect, it } from 'vitest'
import { textDocument } from '../../../src/report/readers/text-document.ts'
import { linesOfOpenNotes } from '../../../src/report/grids/open-notes.ts'

const open = (text: string) => [...linesOfOpenNotes(textDocument(text).blocks)]

it('a note broken over lines is open up to its bracket', () => {
  expect(open('规章   22（其中   0\n   订 16\n   件）   3\n许可   1')).toEqual([1, 2, 3])
})

it('a note that ends on its line is not open, nor is a sentence’s bracket', () => {
  expect(open('规章   22（其中修订 16 件）   0\n许可   1')).toEqual([])
  expect(open('办结申请（含上年\n结转）3件')).toEqual([])
})
