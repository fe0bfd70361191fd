import { join } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build.ts'
import { compressFolder } from './compress.ts'

/**
 * Vite plugin: compresses what was built, as the last step. `GONGKAI_RELEASE=1` makes the engine as
 * small as can be, which takes a minute the first time; see {@link compressFolder}.
 */
export const compressed = (): Plugin =>
  afterBuild('compressed', async ({ out, root }) => {
    await compressFolder(out, {
      effort: process.env['GONGKAI_RELEASE'] ? 'least' : 'quick',
      // Not in node_modules, which every `npm ci` empties.
      cache: join(root, '.cache/compressed'),
    })
  })
