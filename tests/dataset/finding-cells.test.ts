import { expect, it } from 'vitest'
import { decodeCells, encodeCells } from '../../src/dataset/finding-cells.ts'
import type { FindingCell } from '../../src/findings/finding.ts'

it('writes the cells of a finding as one string and reads them back', () => {
  const cells: FindingCell[] = [
    { indicator: 'applications.received', applicant: 'total', label: null },
    { indicator: 'disclosed.total', applicant: null, label: null },
    { indicator: 'disclosed.by_topic', applicant: null, label: '办事 指南#1：50%' },
  ]
  const text = encodeCells(cells)
  expect(text).toBe(
    'applications.received:total disclosed.total disclosed.by_topic#办事%20指南#1：50%25',
  )
  expect(decodeCells(text)).toEqual(cells)
  expect(encodeCells([])).toBeNull()
  expect(decodeCells(null)).toEqual([])
})
