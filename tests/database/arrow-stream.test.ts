import { tableFromIPC } from 'apache-arrow'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/database/arrow-rows.ts'
import { concatenateStreams } from '../../src/database/arrow-stream.ts'
import { writeStream } from '../../src/database/arrow-writer.ts'
import { CHECKS, OBSERVATIONS } from '../../src/dataset/tables.ts'

const observation = (position: number, value: number | null) => ({
  report_id: '621025105-2020',
  position,
  indicator: 'disclosed.total',
  applicant: null,
  label: null,
  value,
  status: value === null ? 'blank' : 'stated',
  evidence: '全年公开信息…条',
  line: null,
})

const read = (bytes: Uint8Array) => rowsOf(tableFromIPC(bytes))

describe('arrow streams', () => {
  it('carry rows, nulls and Chinese text there and back', () => {
    const rows = [observation(1, 0), observation(2, null), observation(3, 190.457379)]
    expect(read(writeStream(OBSERVATIONS, rows))).toEqual(rows)
  })

  it('become one, in order, with empty ones among them', () => {
    const streams = [
      writeStream(OBSERVATIONS, []),
      writeStream(OBSERVATIONS, [observation(1, 7), observation(2, null)]),
      writeStream(OBSERVATIONS, []),
      writeStream(OBSERVATIONS, [observation(3, 9)]),
    ]
    expect(read(concatenateStreams(streams)).map((row) => row['value'])).toEqual([7, null, 9])
  })

  it('are refused when they are cut short or of another schema', () => {
    const whole = writeStream(OBSERVATIONS, [observation(1, 7)])
    expect(() => concatenateStreams([whole.subarray(0, whole.length - 8)])).toThrow('end mark')
    expect(() => concatenateStreams([new Uint8Array(40)])).toThrow('begin with a schema')
    expect(() => concatenateStreams([whole, writeStream(CHECKS, [])])).toThrow('another schema')
    expect(() => concatenateStreams([])).toThrow('nothing')
  })
})
