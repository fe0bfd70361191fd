import { DatasetError } from '../dataset/problem.ts'

/** Exit status of every command of this room. */
export const EXIT = {
  ok: 0,
  /** An input could not be read, or data does not keep its schema; nothing was written. */
  refused: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** Written, and a finding is an error (--strict). */
  errorsFound: 3,
} as const

/** The command line is wrong: said with a pointer to --help, status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Runs a command, turning its errors into lines on standard error and an exit status; `refused` is
 * that of an input that cannot be read.
 */
export const runCommand = async (
  main: () => Promise<number>,
  { refused }: { readonly refused: number } = { refused: EXIT.refused },
): Promise<void> => {
  process.stdout.on('error', (error: Error) => {
    // Whoever read our output has left, as head does: nothing more is wanted.
    if (hasCode(error) && error.code === 'EPIPE') process.exit(EXIT.ok)
    throw error
  })
  try {
    process.exitCode = await main()
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error)) {
      console.error(`${error.message}\n(--help lists the options)`)
      process.exitCode = EXIT.usage
    } else if (error instanceof DatasetError || isFileError(error)) {
      console.error(error.message)
      process.exitCode = refused
    } else throw error
  }
}

const hasCode = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** What util.parseArgs throws. */
const isArgumentError = (error: unknown): error is Error =>
  hasCode(error) && error.code.startsWith('ERR_PARSE_ARGS')

const isFileError = (error: unknown): error is Error =>
  hasCode(error) && /^E[A-Z]+$/.test(error.code)
