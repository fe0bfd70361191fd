import { describe, expect, it } from 'vitest'
import { Queue } from '../../src/database/queue.ts'

describe('the queue', () => {
  it('runs one task at a time, in the order asked, past one that fails', async () => {
    const queue = new Queue()
    const seen: string[] = []
    const task = (name: string, fails = false) =>
      queue.run(async () => {
        seen.push(`${name} begins`)
        await new Promise((done) => setTimeout(done))
        seen.push(`${name} ends`)
        if (fails) throw new Error(name)
        return name
      })
    const results = await Promise.allSettled([task('a'), task('b', true), task('c')])
    expect(results.map((r) => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(seen).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]))
  })

  it('leaves nobody waiting once it has ended', async () => {
    const queue = new Queue()
    const never = queue.run(() => new Promise(() => undefined))
    let begun = 0
    const behind = queue.run(async () => (begun += 1))
    queue.end(new Error('closed'))
    await expect(never).rejects.toThrow('closed')
    await expect(behind).rejects.toThrow('closed')
    await expect(queue.run(async () => (begun += 1))).rejects.toThrow('closed')
    expect(begun).toBe(0)
  })
})
