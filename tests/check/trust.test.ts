import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOM = resolve(import.meta.dirname, '../../src/check')

const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|vue)$/u.test(name))
  .map((name) => ({ name, text: readFileSync(resolve(ROOM, name), 'utf8') }))

/** Files of the room that hold any of these words. */
const holding = (words: RegExp): string[] =>
  sources.filter(({ text }) => words.test(text)).map(({ name }) => name)

/** What tests/browser/own-reports.test.ts sees of a journey holds for every line of the room. */
describe('the room of own reports', () => {
  it('is there to be looked through', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(holding(/defineStore/u)).not.toEqual([])
  })

  it('has no way to send anything; what asks for files of the site takes no body along', () => {
    expect(
      holding(/XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeer|WebTransport/u),
    ).toEqual([])
    // A second argument could carry a body.
    expect(holding(/\bfetch\([^()]*,/u)).toEqual([])
    expect(holding(/method:\s*['"](?:POST|PUT)/iu)).toEqual([])
  })

  it('never makes HTML of the contents of a file', () => {
    expect(
      holding(/v-html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|DOMParser/u),
    ).toEqual([])
  })
})
