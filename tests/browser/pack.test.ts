import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const REPORTS = join(ROOT, 'public/data/sample/reports')

/** An empty folder elsewhere, where nothing of this repository is in reach. */
let home: string
const run = (command: string, args: readonly string[], cwd = home) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const gongkai = (...args: string[]) => run(join(home, 'node_modules/.bin/gongkai'), args)

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'gongkai-pack-'))
  mkdirSync(join(home, 'reports'))
  for (const name of readdirSync(REPORTS).filter((n) => /松岭镇-(?:2021|2023)/.test(n)))
    cpSync(join(REPORTS, name), join(home, 'reports', name))
  cpSync(join(ROOT, 'public/data/sample/townships.csv'), join(home, 'townships.csv'))
  // The site is built already when these tests run: only the command is compiled here.
  expect(run('npm', ['run', '--silent', 'command'], ROOT).status).toBe(0)
  const packed = run(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', home],
    ROOT,
  )
  const tarball = packed.stdout.trim().split('\n').at(-1) ?? ''
  writeFileSync(join(home, 'package.json'), '{"private":true}')
  const flags = ['--offline', '--omit=optional', '--no-audit', '--no-fund', '--silent']
  const installed = run('npm', ['install', ...flags, join(home, tarball)])
  expect([installed.status, installed.stderr]).toEqual([0, expect.any(String)])
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('the package that npm pack makes', () => {
  it('brings no TypeScript and needs no other package', () => {
    const inside = readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(inside).toEqual(['gongkai'])
    const files = readdirSync(join(home, 'node_modules/gongkai'), {
      recursive: true,
      encoding: 'utf8',
    })
    expect(files.filter((name) => /\.(?:ts|vue)$/.test(name))).toEqual([])
    expect(gongkai('--help').stdout).toContain('gongkai COMMAND')
    expect(gongkai('chekc').status).toBe(2)
  })

  it('checks reports, and says so in its exit status', () => {
    expect(gongkai('check', 'missing.txt').status).toBe(2)
    const text = gongkai('check', 'reports')
    const lines = gongkai('check', '--json', 'reports').stdout.trim().split('\n')
    const found = lines.map((line) => JSON.parse(line) as { findings: { severity: string }[] })
    const wrong = found.some(({ findings }) => findings.some((f) => f.severity === 'error'))
    expect(text.status).toBe(wrong ? 1 : 0)
    expect(found).toHaveLength(2)
  })

  it('goes from report files to a served site of its own', async () => {
    const made = gongkai('ingest', '--out', 'my-data', '--roster', 'townships.csv', 'reports')
    expect([made.status, made.stderr]).toEqual([0, ''])
    writeFileSync(join(home, 'my-data/site.json'), '{"title":"松岭政务公开","titel":1}')
    const refused = gongkai('site', 'my-data')
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('titel')
    writeFileSync(join(home, 'my-data/site.json'), '{"title":"松岭政务公开"}')
    expect(gongkai('site', 'my-data', '--out', 'my-site').status).toBe(0)
    expect(existsSync(join(home, 'my-site/data/published'))).toBe(false)

    const args = ['serve', 'my-site', '--port', '0']
    const server = spawn(join(home, 'node_modules/.bin/gongkai'), args, { cwd: home })
    try {
      const address = await new Promise<string>((done, fail) => {
        server.stdout.once('data', (text: Buffer) => done(String(text).split('\n')[0]!))
        server.stderr.once('data', (text: Buffer) => fail(new Error(String(text))))
      })
      const page = await (await fetch(address)).text()
      expect(page).toContain('<title>松岭政务公开</title>')
      const reports = await (await fetch(`${address}data/reports.csv`)).text()
      expect(reports).toBe(readFileSync(join(home, 'my-data/reports.csv'), 'utf8'))
      const { status } = await fetch(`${address}data/captured-figures.jsonl`)
      expect(status).toBe(404)
    } finally {
      server.kill()
    }
  })
})
