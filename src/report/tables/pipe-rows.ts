import type { Block } from '../report-document.ts'
import { splitGlued } from './line-tokens.ts'
import { isPageMark } from './page-marks.ts'
import { tokenOf, type Token, type TokenRow } from './token.ts'

const PIPE = /[|｜│┃∣]/u
const RULE = /^[\s|｜│┃∣:+=─━┼├┤┌┐└┘┬┴-]*$/u

/** Whether the line has a pipe of any kind. */
export const hasPipe = (text: string): boolean => PIPE.test(text)

interface PipeLine {
  readonly text: string
  readonly line: number | null
  readonly block: number
}

/** The run of lines with pipes that starts here, with the lines between pipes that stand alone. */
const pipeRun = (blocks: readonly Block[], start: number): readonly PipeLine[] => {
  const run: PipeLine[] = []
  let pending: PipeLine[] = []
  for (let i = start; i < blocks.length; i++) {
    const block = blocks[i]
    if (block?.kind !== 'paragraph') break
    const line = { text: block.text, line: block.line, block: i }
    if (hasPipe(block.text)) {
      run.push(...pending, line)
      pending = []
    } else {
      // A cell on a line of its own, or an empty line, may stand between two pipes.
      if (block.text.length > 60 || pending.length >= 4) break
      pending.push(line)
    }
  }
  return run
}

const cellsOf = (line: PipeLine): readonly Token[] => {
  const parts = line.text.split(PIPE)
  // What stands before an opening pipe is no cell; after a closing pipe there may be one.
  if (parts[0]?.trim() === '') parts.shift()
  return parts.flatMap((part) => splitGlued(tokenOf(part, line.line, line.block)))
}

/**
 * Rows by pipes: a row a line («| 规章 | 0 | 0 | 0 |»), or a cell a line («规章 |», «0 |») with
 * pipes between, in which case the whole run is one row and labels tell its rows apart.
 */
export const pipeRows = (
  blocks: readonly Block[],
  start: number,
): { rows: readonly TokenRow[]; next: number } | null => {
  const run = pipeRun(blocks, start)
  const last = run.at(-1)
  if (!last) return null
  const next = last.block + 1
  const piped = run.filter((line) => hasPipe(line.text))
  const wide = piped.filter((line) => isRow(line.text.split(PIPE)))
  if (wide.length * 3 >= piped.length) {
    const rows = run
      .filter((line) => !isRule(line.text) && !isPageMark(line.text))
      .map((line) => ({
        tokens: hasPipe(line.text) ? cellsOf(line) : [tokenOf(line.text, line.line, line.block)],
        blanksShow: true,
      }))
    return { rows, next }
  }
  return { rows: [{ tokens: cellsBetweenPipes(run), blanksShow: true }], next }
}

const isRow = (parts: readonly string[]): boolean =>
  parts.length > 3 || parts.filter((part) => part.trim() !== '').length > 1

const isRule = (text: string): boolean => RULE.test(text) && /-{2,}|[─━=]/u.test(text)

const cellsBetweenPipes = (run: readonly PipeLine[]): readonly Token[] => {
  const tokens: Token[] = []
  let open: { text: string; line: number | null; block: number } | null = null
  const close = () => {
    if (open) tokens.push(...splitGlued(tokenOf(open.text, open.line, open.block)))
    open = null
  }
  for (const line of run) {
    if (isPageMark(line.text)) continue
    line.text.split(PIPE).forEach((part, i) => {
      if (i > 0) {
        close()
        open = { text: part, line: line.line, block: line.block }
      } else if (open) {
        open =
          open.text.trim() === ''
            ? { ...open, text: part, line: line.line, block: line.block }
            : { ...open, text: open.text + part }
      } else open = { text: part, line: line.line, block: line.block }
    })
  }
  close()
  return tokens
}
