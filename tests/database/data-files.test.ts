import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchDataFiles } from '../../src/database/data-files.ts'
import type { DataFile } from '../../src/database/manifest.ts'

const BYTES = Buffer.from('arrow bytes of a county')

const file = (path: string, bytes = BYTES): DataFile => ({
  path,
  bytes: bytes.byteLength,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  streams: [],
})

let server: Server
let base: string
let open = 0
let mostOpen = 0
beforeAll(async () => {
  server = createServer((request, response) => {
    open++
    mostOpen = Math.max(mostOpen, open)
    setImmediate(() => {
      open--
      if (request.url?.includes('missing')) response.writeHead(404)
      response.end(request.url?.includes('other') ? 'arrow bytes of a cOunty' : BYTES)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub/`
})
afterAll(() => new Promise((done) => server.close(done)))

describe('data files', () => {
  it('arrive whole, a few at a time, and are counted', async () => {
    let bytes = 0
    const read = fetchDataFiles(base, { onFile: (more) => (bytes += more) })
    const files = Array.from({ length: 20 }, (_, i) => file(`counties/${i}.arrows`))
    const all = await Promise.all(files.map(read))
    expect(all.map((one) => Buffer.from(one).toString())).toEqual(files.map(() => String(BYTES)))
    expect(bytes).toBe(20 * BYTES.byteLength)
    expect(mostOpen).toBeLessThanOrEqual(4)
  })

  it('that are missing say which file', async () => {
    await expect(fetchDataFiles(base)(file('missing.arrows'))).rejects.toMatchObject({
      code: 'data_missing',
      file: `${base}missing.arrows`,
    })
    await expect(
      fetchDataFiles('http://127.0.0.1:1/')(file('unreachable.arrows')),
    ).rejects.toMatchObject({ code: 'data_missing' })
  })

  it('that are not what the manifest names are refused, by length and by digest', async () => {
    const read = fetchDataFiles(base)
    await expect(
      read(file('short.arrows', Buffer.from('longer than that, surely'))),
    ).rejects.toMatchObject({ code: 'data_damaged' })
    await expect(read(file('other.arrows'))).rejects.toMatchObject({ code: 'data_damaged' })
  })

  it('stop with the signal’s reason', async () => {
    const stop = new AbortController()
    const reading = fetchDataFiles(base, { signal: stop.signal })(file('a.arrows'))
    stop.abort(new Error('another data set was chosen'))
    await expect(reading).rejects.toThrow('another data set')
  })
})
