import { describe, expect, it } from 'vitest'
import { quotations } from '../../src/findings/quotations.ts'
import { told } from './report-builder.ts'

const quote = (...clauses: string[]): string =>
  quotations(clauses.map((words, i) => told(`disclosed.by_topic#类${i}`, i, words)))

describe('the words of a finding', () => {
  it('are those of every figure that it holds against another', () => {
    expect(quote('公开办事指南72条。', '网站公开办事目录及办事指南信息3条。')).toBe(
      '公开办事指南72条。｜网站公开办事目录及办事指南信息3条。',
    )
  })

  it('stand once where several figures are of one sentence', () => {
    expect(
      quote('公开237条，其中动态134条、指南72条。', '公开237条，其中动态134条、指南72条。'),
    ).toBe('公开237条，其中动态134条、指南72条。')
    expect(quote('…政务动态信息134条，公开指南72条…', '公开指南72条')).toBe(
      '…政务动态信息134条，公开指南72条…',
    )
  })

  it('are put together where one clause begins as the other ends', () => {
    expect(
      quote('其中动态134条，目录57条，…', '…目录57条，指南72条，…', '…指南72条，转载46条。'),
    ).toBe('其中动态134条，目录57条，指南72条，转载46条。')
    expect(quote('其中动态134条，…', '…转载46条。')).toBe('其中动态134条，…｜…转载46条。')
  })

  it('are none where no figure has any', () => {
    expect(quotations([])).toBe('')
    expect(quote('')).toBe('')
  })
})
