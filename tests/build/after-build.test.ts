import type { ResolvedConfig } from 'vite'
import { describe, expect, it } from 'vitest'
import { afterBuild, type Built } from '../../src/build/after-build.ts'

const builtAt = async (root: string, outDir: string): Promise<Built | null> => {
  let built: Built | null = null
  const plugin = afterBuild('test', (at) => {
    built = at
  })
  const { configResolved, closeBundle } = plugin as {
    configResolved: (config: ResolvedConfig) => void
    closeBundle: { handler: () => Promise<void> }
  }
  configResolved({ root, build: { outDir } } as ResolvedConfig)
  await closeBundle.handler()
  return built
}

describe('afterBuild', () => {
  it('works on a folder of the project and on one anywhere', async () => {
    expect(await builtAt('/project', 'dist')).toEqual({ root: '/project', out: '/project/dist' })
    expect(await builtAt('/project', '/srv/site')).toEqual({ root: '/project', out: '/srv/site' })
  })
})
