import type { Block } from '../report-document.ts'
import { splitGlued } from './line-tokens.ts'
import { isPageMark } from './page-marks.ts'
import { kindOf, tokenOf, type Token, type TokenRow } from './token.ts'

const PIPE = /[|｜│┃∣]/u
const RULE = /^[\s|｜│┃∣:+=─━┼├┤┌┐└┘┬┴-]*$/u

/** Whether the line has a pipe of any kind. */
export const hasPipe = (text: string): boolean => PIPE.test(text)

/** Whether a pipe is all that stands on the line. */
export const isLonePipe = (text: string): boolean => text.trim().length === 1 && hasPipe(text)

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
      if (kindOf(block.text.trim()) === 'stop' || pending.length >= 4) break
      pending.push(line)
    }
  }
  const last = run.at(-1)
  const after = pending[0]
  // The last cell of the run stands after a pipe of its own.
  if (last && after && isLonePipe(last.text)) run.push(after)
  return run
}

/** Whether the rows of a run have a pipe before their first cell, and after their last. */
interface Frame {
  readonly opens: boolean
  readonly closes: boolean
}

const frameOf = (lines: readonly PipeLine[]): Frame => {
  const trimmed = lines.map((line) => line.text.trim())
  const opens = trimmed.every((text) => hasPipe(text[0] ?? ''))
  return { opens, closes: opens && trimmed.every((text) => hasPipe(text.at(-1) ?? '')) }
}

const cellsOf = (line: PipeLine, frame: Frame): readonly Token[] => {
  const parts = line.text.split(PIPE)
  const cells = parts.slice(frame.opens ? 1 : 0, frame.closes ? -1 : undefined)
  return cells.flatMap((part) => splitGlued(tokenOf(part, line.line, line.block)))
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
    const frame = frameOf(piped)
    const rows = run
      .filter((line) => !isRule(line.text) && !isPageMark(line.text))
      .map((line) => ({
        tokens: hasPipe(line.text)
          ? cellsOf(line, frame)
          : [tokenOf(line.text, line.line, line.block)],
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
  // Outside the first and the last pipe there is no cell.
  const from = tokens[0]?.kind === 'blank' ? 1 : 0
  const to = tokens.at(-1)?.kind === 'blank' ? -1 : undefined
  return tokens.slice(from, to)
}
