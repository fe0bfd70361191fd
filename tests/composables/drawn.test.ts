import { nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import { createDrawn } from '../../src/composables/drawn.ts'

const set = () => {
  const marks: string[] = []
  return { marks, drawn: createDrawn((name) => marks.push(name)) }
}

describe('what has been drawn', () => {
  it('is marked once, when the last of the first figures stands', () => {
    const { marks, drawn } = set()
    const [a, b] = [drawn.join(), drawn.join()]
    a.tell(true)
    expect(marks).toEqual([])
    b.tell(true)
    a.tell(false)
    a.tell(true)
    expect(marks).toEqual(['gongkai:first-charts'])
  })

  it('is marked again after every choice, when all stand', async () => {
    const { marks, drawn } = set()
    const [a, b] = [drawn.join(), drawn.join()]
    a.tell(true)
    b.tell(true)
    drawn.chosen()
    a.tell(false)
    b.tell(false)
    await nextTick()
    b.tell(true)
    expect(marks).toHaveLength(1)
    a.tell(true)
    expect(marks).toEqual(['gongkai:first-charts', 'gongkai:redraw'])
    drawn.chosen()
    a.tell(false)
    await nextTick()
    a.tell(true)
    expect(marks).toHaveLength(3)
  })

  it('is marked after a choice that changes no figure', async () => {
    const { marks, drawn } = set()
    drawn.join().tell(true)
    drawn.chosen()
    await nextTick()
    expect(marks).toEqual(['gongkai:first-charts', 'gongkai:redraw'])
  })

  it('does not wait for a figure that has left', () => {
    const { marks, drawn } = set()
    const [a, b] = [drawn.join(), drawn.join()]
    b.leave()
    a.tell(true)
    expect(marks).toEqual(['gongkai:first-charts'])
  })
})
