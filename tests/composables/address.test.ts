import { describe, expect, it } from 'vitest'
import { NOTHING_CHOSEN, readAddress, writeAddress } from '../../src/composables/address.ts'
import type { Address } from '../../src/composables/address.ts'

const DATASETS = ['published', 'sample']

describe('writing and reading an address', () => {
  const examples: readonly (readonly [string, Partial<Address>, Record<string, string>])[] = [
    ['nothing chosen is an empty query', {}, {}],
    [
      'all of it',
      {
        dataset: 'sample',
        region: '621025',
        years: { from: 2020, to: 2024 },
        townships: ['621025105', '621025106'],
        tables: 'all',
      },
      { v: '1', d: 'sample', r: '621025', y: '2020-2024', t: '621025105,621025106', view: 'table' },
    ],
    [
      'a ranking on a log scale',
      { order: 'value', scale: 'log' },
      { v: '1', o: 'value', s: 'log' },
    ],
    [
      'what is compared, and how',
      { measure: 'grant', pool: '3', reference: 'kind', base: 2020, form: 'apart', language: 'en' },
      { v: '1', m: 'grant', p: '3', c: 'kind', b: '2020', f: 'apart', l: 'en' },
    ],
    [
      'whose requests, year by year, and which rule',
      { applicant: 'business', by: 'year', rule: 'balance.intake' },
      { v: '1', a: 'business', g: 'year', q: 'balance.intake' },
    ],
    ['an even scale, asked for', { scale: 'linear' }, { v: '1', s: 'linear' }],
    ['one year', { years: { from: 2020, to: 2020 } }, { v: '1', y: '2020' }],
    ['one figure as a table', { tables: ['trend'] }, { v: '1', view: 'trend' }],
    ['one figure of the page', { figure: 'coverage' }, { v: '1', fig: 'coverage' }],
  ]
  it.each(examples)('%s', (_, address, query) => {
    const whole = { ...NOTHING_CHOSEN, ...address }
    expect(writeAddress(whole)).toEqual(query)
    expect(readAddress(query, DATASETS)).toEqual({ address: whole, notices: [] })
  })

  it('turns reversed years round and drops repeated townships', () => {
    const { address } = readAddress({ v: '1', y: '2024-2020', t: '1,2,,1' }, DATASETS)
    expect(address.years).toEqual({ from: 2020, to: 2024 })
    expect(address.townships).toEqual(['1', '2'])
  })

  it('tells an unknown version, data set and years, and reads the rest', () => {
    const { address, notices } = readAddress({ v: '9', d: 'secret', y: 'soon', r: '62' }, DATASETS)
    expect(address).toEqual({ ...NOTHING_CHOSEN, region: '62' })
    expect(notices.map((n) => [n.key, n.params?.['given']])).toEqual([
      ['notice.version', '9'],
      ['notice.dataset', 'secret'],
      ['notice.yearsUnread', 'soon'],
    ])
  })

  it('tells a choice that it does not know, and takes the usual one', () => {
    const { address, notices } = readAddress({ m: 'beauty', o: 'up', b: 'then', l: 'fr' }, DATASETS)
    expect(address).toEqual(NOTHING_CHOSEN)
    expect(
      new Set(notices.map((n) => [n.key, n.params?.['name'], n.params?.['given']].join())),
    ).toEqual(
      new Set([
        'notice.option,b,then',
        'notice.option,l,fr',
        'notice.option,m,beauty',
        'notice.option,o,up',
      ]),
    )
  })

  it('takes the first of repeated parameters and ignores what is no text', () => {
    expect(readAddress({ r: ['62', '11'], t: null, y: undefined }, DATASETS).address.region).toBe(
      '62',
    )
  })
})

describe('the data set of an address', () => {
  it('is left out when it is the one opened unasked', () => {
    expect(readAddress({ d: 'published' }, DATASETS).address.dataset).toBeNull()
    expect(readAddress({ d: 'sample' }, DATASETS).address.dataset).toBe('sample')
  })
})
