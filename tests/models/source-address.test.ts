import { describe, expect, it } from 'vitest'
import { sourceAddress } from '../../src/models/source-address.ts'

const BASE = 'https://example.org/open/data/sample/'

describe('the address of a source', () => {
  it.each([
    ['http://www.example.gov.cn/a?b=1', 'http://www.example.gov.cn/a?b=1'],
    ['reports/990101001-2020.txt', `${BASE}reports/990101001-2020.txt`],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    [null, null],
  ])('%s', (source, address) => {
    expect(sourceAddress(source, BASE)).toBe(address)
  })
})
