import { describe, expect, it, vi } from 'vitest'
import { startProgress } from '../../src/database/start-progress.ts'
import { watchForStall } from '../../src/database/stall-watch.ts'

describe('progress of a start', () => {
  it('never falls, never passes 1, and says what is under way', () => {
    const told: [number, string][] = []
    const progress = startProgress(1000, 100, (fraction, phase) => told.push([fraction, phase]))
    progress.engineAt(300)
    progress.dataArrived(60)
    progress.engineAt(250)
    // Six times too much, as compressed transfers report it.
    progress.engineAt(6000)
    progress.engineLoaded()
    progress.compiled()
    progress.dataArrived(60)
    progress.done()
    const fractions = told.map(([fraction]) => fraction)
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect(Math.max(...fractions)).toBe(1)
    expect(told.map(([, phase]) => phase)).toEqual([
      ...['engine', 'engine', 'engine', 'compile', 'compile'],
      ...['data', 'data', 'data'],
    ])
  })
})

describe('the stall watch', () => {
  it('fails after a silence, which every sign of life puts off', async () => {
    vi.useFakeTimers()
    try {
      const watch = watchForStall(4000, () => new Error('silence'))
      let failed = false
      watch.failed.catch(() => {
        failed = true
      })
      await vi.advanceTimersByTimeAsync(3999)
      watch.alive(4000)
      await vi.advanceTimersByTimeAsync(3999)
      watch.alive(4000)
      await vi.advanceTimersByTimeAsync(4000)
      expect(failed).toBe(false)
      // A sign that came in the last turn counts still.
      watch.alive(4000)
      await vi.advanceTimersByTimeAsync(4000)
      expect(failed).toBe(false)
      await vi.advanceTimersByTimeAsync(1000)
      expect(failed).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is quiet once stopped', async () => {
    vi.useFakeTimers()
    try {
      const watch = watchForStall(4000, () => new Error('silence'))
      const failure = vi.fn()
      watch.failed.catch(failure)
      watch.stop()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(failure).not.toHaveBeenCalled()
    } finally {
      vi.useRealTimers()
    }
  })
})
