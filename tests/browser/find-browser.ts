import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable]
    return base === undefined
      ? []
      : [
          join(base, 'Google/Chrome/Application/chrome.exe'),
          join(base, 'Microsoft/Edge/Application/msedge.exe'),
        ]
  }),
]

const installed = (): string | undefined =>
  [
    ...(process.env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((n) => join(dir, n))),
    ...PLACES,
  ].find((path) => existsSync(path))

const run = (command: string, args: readonly string[]): string | null => {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return null
  } catch (error) {
    return `${command} ${args.join(' ')}: ${(error as Error).message.split('\n')[0]}`
  }
}

/** Debian's chromium; null when it went in, else why not. */
const installWithApt = (): string | null => {
  if (process.getuid?.() !== 0) return 'apt-get: not root'
  return (
    run('apt-get', ['update', '-qq']) ??
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'])
  )
}

const installWithPlaywright = (): string | null => {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  )
  return run(process.execPath, [cli, 'install', 'chromium'])
}

/**
 * The browser that the tests drive: `GONGKAI_BROWSER` if set, an installed Chrome, Chromium or
 * Edge, else Debian's chromium, else Playwright's own download. Throws a sentence that says what
 * was tried: a run without a browser fails, it does not skip.
 */
export const findBrowser = (): string => {
  const wanted = process.env.GONGKAI_BROWSER
  if (wanted !== undefined) {
    if (existsSync(wanted)) return wanted
    throw new Error(`no browser at GONGKAI_BROWSER=${wanted}`)
  }
  const found = installed()
  if (found !== undefined) return found
  const apt = installWithApt()
  const afterApt = installed()
  if (afterApt !== undefined) return afterApt
  const own = installWithPlaywright()
  if (own === null && existsSync(chromium.executablePath())) return chromium.executablePath()
  throw new Error(
    'no browser for the tests: install Chrome, Chromium or Edge, or name one in GONGKAI_BROWSER ' +
      `(tried: ${apt ?? 'apt-get'}; ${own ?? 'playwright-core install'})`,
  )
}
