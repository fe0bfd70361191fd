import type { Progress } from './read-all.ts'

const BAR = 30

/** Where progress is told: standard error. */
interface Terminal {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

/** The bar of a terminal: drawn over itself, at most once a percent. */
const bar = (done: number, total: number): string => {
  const full = Math.round((done / total) * BAR)
  return `\r${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${total}`
}

/**
 * Tells on standard error how far a run has come: a bar on a terminal, else a plain line each tenth
 * of the way (none for fewer than 100 files).
 */
export const showProgress = (stream: Terminal): Progress => {
  let last = 0
  return (done, total) => {
    const steps = stream.isTTY === true ? 100 : 10
    const step = Math.floor((done / total) * steps)
    if (step === last) return
    last = step
    if (stream.isTTY === true) stream.write(bar(done, total) + (done === total ? '\n' : ''))
    else if (total >= 100) stream.write(`read ${done} of ${total} files\n`)
  }
}
