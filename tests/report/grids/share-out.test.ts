import { describe, expect, it } from 'vitest'
import { sharedOut } from '../../../src/report/grids/share-out.ts'

describe('words between rows', () => {
  it('end the cell above or begin the cell below', () => {
    expect(sharedOut(['0', '订16', '3'], [[], ['22（其中修'], ['件）'], []])).toEqual([
      '0',
      '22（其中修 订16 件）',
      '3',
    ])
  })

  it('are a cell of their own where their row seemed empty', () => {
    expect(sharedOut(['0', '', '3'], [[], ['22（其中'], ['修订16件）'], []])).toEqual([
      '0',
      '22（其中 修订16件）',
      '3',
    ])
  })

  it('leave both cells unread where they could be either’s, or nobody’s', () => {
    expect(sharedOut(['', ''], [[], ['22（其中修订16件）'], []])).toEqual([null, null])
    expect(sharedOut(['0', '3'], [[], ['情况'], []])).toEqual([null, null])
    expect(sharedOut([null, '3'], [[], ['7'], []])).toEqual([null, null])
  })

  it('say nothing of rows that none stand beside', () => {
    expect(sharedOut(['0', null, '件'], [[], [], [], []])).toEqual(['0', null, '件'])
  })
})
