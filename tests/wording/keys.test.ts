import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { KeyAfter, Message } from '../../src/wording/message.ts'
import { EN } from '../../src/wording/en.ts'
import { merged } from '../../src/wording/merged.ts'
import { say } from '../../src/wording/say.ts'
import type { WordKey } from '../../src/wording/zh-CN.ts'
import { ZH_CN } from '../../src/wording/zh-CN.ts'
import { t } from '../models/translate.ts'

const WORDING = resolve(import.meta.dirname, '../../src/wording')

/** Every list of words that a subject or a figure has in one language. */
const listsOf = async (folder: string): Promise<readonly string[][]> =>
  Promise.all(
    readdirSync(join(WORDING, folder)).map(async (file) => {
      const lists: Record<string, object> = await import(join(WORDING, folder, file))
      return Object.values(lists).flatMap((list) => Object.keys(list))
    }),
  )

describe('the keys of the words', () => {
  it('refuse what is misspelt, or put together of what has no word', () => {
    const message = (key: WordKey): Message => ({ key })
    // @ts-expect-error: «overveiw» is no page
    message('page.overveiw')
    const state = (word: 'blank' | 'lost'): Message =>
      // @ts-expect-error: there is no word for the state «lost»
      ({ key: `state.${word}` })
    // @ts-expect-error: a key that is any text is no key
    say({ key: String('page.data') }, t)
    expectTypeOf<'blank'>().toExtend<KeyAfter<'state.'>>()
    expectTypeOf<string>().not.toExtend<WordKey>()
    expect(say(state('blank'), t)).toBe('空白')
  })

  it('are refused where two subjects have the same', () => {
    const one = { 'column.kind': '类别' } as const
    const two = { 'column.kind': '渠道种类', 'column.name': '名称' } as const
    // @ts-expect-error: the message of the type check names «column.kind»
    expect(() => merged([one, two])).toThrow('column.kind')
    expect(merged([one, { 'column.name': '名称' }])).toEqual({
      'column.kind': '类别',
      'column.name': '名称',
    })
  })

  it.each([
    ['zh-CN', ZH_CN],
    ['en', EN],
  ] as const)('of %s are all in the one list, each from one file', async (folder, words) => {
    const keys = (await listsOf(folder)).flat()
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !(key in words))).toEqual([])
    expect(keys.length).toBeGreaterThan(900)
  })

  it('tell what kind of township a body is from what kind of channel a label is', () => {
    expect([ZH_CN['column.kind'], EN['column.kind']]).toEqual(['类别', 'Kind'])
    expect([ZH_CN['column.channel_kind'], EN['column.channel_kind']]).toEqual([
      '渠道种类',
      'Kind of channel',
    ])
  })
})
