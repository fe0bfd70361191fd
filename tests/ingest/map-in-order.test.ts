import { describe, expect, it } from 'vitest'
import { showProgress } from '../../src/ingest/progress.ts'
import { mapInOrder } from '../../src/ingest/map-in-order.ts'

describe('mapping in order', () => {
  it('yields in the order of the items, whichever ends first, and never runs too far ahead', async () => {
    const release = new Map<number, () => void>()
    let begun = 0
    const results: number[] = []
    const run = (async () => {
      for await (const n of mapInOrder([0, 1, 2, 3, 4], 2, (n) => {
        begun++
        return new Promise<number>((done) => release.set(n, () => done(n)))
      }))
        results.push(n)
    })()
    await Promise.resolve()
    expect(begun).toBe(2)
    release.get(1)?.()
    await Promise.resolve()
    expect(results).toEqual([])
    for (let n = 0; n < 5; n++) {
      while (!release.has(n)) await new Promise(setImmediate)
      release.get(n)?.()
    }
    await run
    expect(results).toEqual([0, 1, 2, 3, 4])
  })
})

describe('progress', () => {
  const told = (isTTY: boolean, total: number): string => {
    let text = ''
    const stream = { isTTY, write: (piece: string) => (text += piece) }
    const progress = showProgress(stream)
    for (let done = 1; done <= total; done++) progress(done, total)
    return text
  }

  it('is a bar on a terminal', () => {
    expect(told(true, 4)).toMatch(/\r█{8}░{22} 1\/4.*\r█{30} 4\/4\n$/s)
  })

  it('is a plain line each tenth of a long way elsewhere, and nothing of a short one', () => {
    expect(told(false, 200).split('\n')).toHaveLength(11)
    expect(told(false, 200)).toMatch(/^read 20 of 200 files\n/)
    expect(told(false, 9)).toBe('')
  })
})
