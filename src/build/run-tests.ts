import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'

/** One step of `npm test`: a command of this repository. */
interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

interface Outcome {
  readonly name: string
  readonly failed: boolean
  readonly seconds: number
}

const ROOT = resolve(import.meta.dirname, '../..')
const RESULTS = ['unit', 'browser'].map((name) => resolve(ROOT, `.cache/${name}.json`))

const TYPES: Step = { name: 'types', command: ['vue-tsc', '--noEmit'] }
const LINT: Step = { name: 'lint', command: ['eslint', '.'] }
const FORMAT: Step = { name: 'format', command: ['prettier', '--check', '.'] }
const BUILD: Step = { name: 'build', command: ['vite', 'build'] }
const UNIT: Step = { name: 'unit tests', command: ['npm', 'run', '--silent', 'test:unit'] }
const BROWSER: Step = { name: 'browser tests', command: ['npm', 'run', '--silent', 'test:browser'] }

/** Runs a step and prints what it said in one piece when it ends: steps run side by side. */
const run = ({ name, command: [program, ...options] }: Step): Promise<Outcome> =>
  new Promise((done) => {
    const started = performance.now()
    const said: Buffer[] = []
    // npm puts the commands of node_modules on the path.
    const child = spawn(program, options, { cwd: ROOT, shell: process.platform === 'win32' })
    child.stdout.on('data', (piece: Buffer) => said.push(piece))
    child.stderr.on('data', (piece: Buffer) => said.push(piece))
    const end = (failed: boolean): void => {
      const seconds = Math.round((performance.now() - started) / 1000)
      process.stdout.write(Buffer.concat(said))
      console.log(`— ${name}: ${failed ? 'failed' : 'passed'} in ${seconds} s`)
      done({ name, failed, seconds })
    }
    child.on('error', (error) => {
      said.push(Buffer.from(`${program}: ${error.message}\n`))
      end(true)
    })
    child.on('exit', (code) => end(code !== 0))
  })

const inTurn = async (...steps: readonly Step[]): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const step of steps) outcomes.push(await run(step))
  return outcomes
}

for (const file of RESULTS) rmSync(file, { force: true })
// The unit tests keep the other cores busy; what needs one core runs beside them. The browser tests
// need the built site, and the machine to themselves.
const first = (await Promise.all([inTurn(BUILD, TYPES, LINT, FORMAT), inTurn(UNIT)])).flat()
const isBuilt = !first.some(({ name, failed }) => name === BUILD.name && failed)
const all = [...first, ...(isBuilt ? await inTurn(BROWSER) : [])]
for (const { name, failed, seconds } of all)
  console.log(`${failed ? 'failed' : 'passed'}  ${String(seconds).padStart(4)} s  ${name}`)
if (!isBuilt) console.log('browser tests: not run, there is no site to test')
process.exitCode = isBuilt && !all.some(({ failed }) => failed) ? 0 : 1
