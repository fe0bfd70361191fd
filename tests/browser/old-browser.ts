import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

const CACHE = resolve(import.meta.dirname, '../../.cache/browsers')

/** Browsers of the past that npm packages carry, by their version. */
const PACKAGES = {
  109: '@sparticuz/chromium@109.0.6',
  92: 'chrome-aws-lambda@10.1.0',
} as const

const missingLibraries = (program: string): string => {
  const found = execFileSync('ldd', [program], { encoding: 'utf8' })
  return found
    .split('\n')
    .filter((line) => line.includes('not found'))
    .join(' ')
}

/**
 * A Chromium of the past: its path, or in `absent` why there is none here. It is fetched once, into
 * `.cache/browsers`; only Linux on x64 has it.
 */
export const oldBrowser = async (
  version: keyof typeof PACKAGES,
): Promise<{ path: string; absent: null } | { path: null; absent: string }> => {
  const dir = join(CACHE, String(version))
  const path = join(dir, 'chromium')
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { path: null, absent: `Chromium ${version} is fetched for Linux on x64 only` }
  try {
    if (!existsSync(path)) {
      mkdirSync(dir, { recursive: true })
      const quiet = { stdio: 'pipe', encoding: 'utf8' } as const
      const pack = ['pack', PACKAGES[version], '--silent', '--pack-destination', dir]
      const archive = execFileSync('npm', pack, quiet).trim().split('\n').at(-1)!
      execFileSync('tar', ['xzf', join(dir, archive), '-C', dir, 'package/bin'], quiet)
      await pipeline(
        createReadStream(join(dir, 'package/bin/chromium.br')),
        createBrotliDecompress(),
        createWriteStream(join(dir, 'half'), { mode: 0o755 }),
      )
      renameSync(join(dir, 'half'), path)
    }
    const missing = missingLibraries(path)
    return missing === '' ? { path, absent: null } : { path: null, absent: missing }
  } catch (error) {
    return { path: null, absent: `Chromium ${version}: ${String(error).split('\n')[0]}` }
  }
}
