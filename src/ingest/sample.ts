import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { EXIT, runCommand } from './failure.ts'
import { writeSample } from './write-sample.ts'

const HELP = `npm run sample -- [--out DIR]

Makes the synthetic sample county again: its reports into DIR/reports, and from them, through the
same pipeline as real ones, its data package into DIR (default public/data/sample).
`

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: resolve(import.meta.dirname, '../../public/data/sample') },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  await writeSample(values.out)
  console.log(`${values.out}: written`)
  return EXIT.ok
}

await runCommand(main)
