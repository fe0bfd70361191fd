import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchFile, fetchJson, fetchPacked } from '../../src/database/fetch-file.ts'
import { hasShape, isText } from '../../src/database/shapes.ts'

const TEXT = '公开'.repeat(500)
const packed = gzipSync(TEXT)

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/packed.arrows.gz': (_, response) => response.end(packed),
  // Some hosts name the encoding of what ends in .gz, and the browser inflates it.
  '/named.arrows.gz': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
  '/plain.arrows': (_, response) => response.end(TEXT),
  '/cut.arrows.gz': (_, response) => response.end(packed.subarray(0, packed.byteLength - 9)),
  '/page.json': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  '/half.json': (_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"a":')
    setTimeout(() => response.destroy(), 20)
  },
  '/never.json': () => undefined,
  '/stops.json': (_, response) => void response.writeHead(200).write('{"a":'),
  '/text.json': (_, response) => response.end('{"a":'),
  '/null.json': (_, response) => response.end('null'),
  '/good.json': (_, response) => response.end('{"a":"b"}'),
}

let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((done) => server.close(done))
})

const isGood = (value: unknown): value is { a: string } => hasShape(value, { a: isText })
const textOf = async (bytes: Promise<Uint8Array>): Promise<string> =>
  new TextDecoder().decode(await bytes)

describe('a file of the site', () => {
  it.each(['packed', 'named', 'plain'])('comes gzipped or plain: %s', async (name) => {
    expect(await textOf(fetchPacked(`${base}${name}.arrows`))).toBe(TEXT)
  })

  it('is read as JSON where it is of its shape', async () => {
    expect(await fetchJson(`${base}good.json`, isGood)).toEqual({ a: 'b' })
  })

  it.each([
    ['not-there.json', 'missing'],
    ['page.json', 'missing'],
    ['half.json', 'stalled'],
    ['never.json', 'stalled'],
    ['stops.json', 'stalled'],
    ['text.json', 'unreadable'],
    ['null.json', 'unreadable'],
  ])('%s fails as %s, with its address', async (name, code) => {
    await expect(fetchJson(base + name, isGood)).rejects.toMatchObject({ code, url: base + name })
  })

  it('that is cut off is not taken for whole', async () => {
    await expect(fetchPacked(`${base}cut.arrows`)).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('is unreachable where nobody answers', async () => {
    await expect(fetchFile('http://127.0.0.1:1/a')).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('is given up for the reason of who gives it up', async () => {
    const stop = new AbortController()
    const reading = fetchFile(`${base}never.json`, stop.signal)
    stop.abort(new Error('another was chosen'))
    await expect(reading).rejects.toThrow('another was chosen')
  })
})
