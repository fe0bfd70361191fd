import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where a build has written, and the folder of the project; both absolute. */
export interface Built {
  readonly out: string
  readonly root: string
}

/**
 * A Vite plugin that works on what was built, after all that writes it. What goes into the single file
 * is packed there (`build-single.ts`), so that it is left alone.
 */
export const afterBuild = (name: string, work: (built: Built) => void | Promise<void>): Plugin => {
  let built: Built | null = null
  return {
    name: `gongkai:${name}`,
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    configResolved({ root, build }) {
      // `--outDir` may be a folder anywhere.
      built = { root, out: resolve(root, build.outDir) }
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (built !== null) await work(built)
      },
    },
  }
}
