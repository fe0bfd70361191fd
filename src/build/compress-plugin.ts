import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compressFolder } from './compress.ts'

/**
 * Vite plugin: compresses what was built, as the last step. `GONGKAI_RELEASE=1` makes the engine as
 * small as can be, which takes a minute the first time; see {@link compressFolder}.
 */
export const compressed = (): Plugin => {
  let out = ''
  let root = ''
  return {
    name: 'gongkai:compressed',
    // What goes into the single file is packed there.
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    configResolved(config) {
      root = config.root
      out = join(root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await compressFolder(out, {
          effort: process.env['GONGKAI_RELEASE'] ? 'least' : 'quick',
          // Not in node_modules, which every `npm ci` empties.
          cache: join(root, '.cache/compressed'),
        })
      },
    },
  }
}
