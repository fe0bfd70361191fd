import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  clearCodeTrouble,
  codeTrouble,
  fetchCode,
  sayMissing,
  sayRenewed,
} from '../../src/stores/lazy-code.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  clearCodeTrouble()
  vi.useRealTimers()
})

describe('code that is asked for', () => {
  it('says nothing when it comes', async () => {
    expect(await fetchCode(() => Promise.resolve('code'))).toBe('code')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(codeTrouble.value).toBeNull()
  })

  it('is said to be slow within 5 s, until it comes', async () => {
    let come: (code: string) => void = () => undefined
    const code = fetchCode(() => new Promise<string>((go) => (come = go)))
    await vi.advanceTimersByTimeAsync(5000)
    expect(codeTrouble.value).toEqual({ kind: 'slow', address: null })
    come('late')
    expect(await code).toBe('late')
    expect(codeTrouble.value).toBeNull()
  })

  it('is said to be missing, also where something else is slow', async () => {
    void fetchCode(() => new Promise(() => undefined))
    await vi.advanceTimersByTimeAsync(5000)
    await expect(fetchCode(() => Promise.reject(new Error('404')))).rejects.toThrow('404')
    expect(codeTrouble.value).toEqual({ kind: 'missing', address: null })
  })

  it('is said with the address that was asked for', () => {
    sayMissing('/requests?v=1')
    sayRenewed()
    expect(codeTrouble.value).toEqual({ kind: 'missing', address: '/requests?v=1' })
  })
})
