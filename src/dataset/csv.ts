/** One record of a CSV text and the line, counted from 1, on which it begins. */
export interface CsvRecord {
  readonly fields: readonly string[]
  readonly line: number
}

/** The text is not RFC 4180. */
export class CsvError extends Error {
  override readonly name = 'CsvError'
  readonly line: number
  readonly expected: string
  readonly found: string

  constructor(line: number, expected: string, found: string) {
    super(`line ${line}: expected ${expected}, found ${found}`)
    this.line = line
    this.expected = expected
    this.found = found
  }
}

const NEEDS_QUOTES = /[",\r\n]/

/** One record as RFC 4180 writes it, with its CRLF. */
export const formatRecord = (fields: readonly string[]): string =>
  fields.map((f) => (NEEDS_QUOTES.test(f) ? `"${f.replaceAll('"', '""')}"` : f)).join(',') + '\r\n'

const QUOTE = 34
const COMMA = 44
const CR = 13
const LF = 10

type State = 'start' | 'bare' | 'quoted' | 'closed'

/**
 * Reads RFC 4180 text piece by piece, so that a table larger than memory can be checked. It stands
 * here, and not a library's parser, because this room runs in browsers (csv-parse needs Node's
 * Buffer) and because a schema error must name the line on which its record begins.
 */
export class CsvReader {
  private state: State = 'start'
  private fields: string[] = []
  private field = ''
  private line = 1
  private recordLine = 1
  private first = true
  private afterCr = false

  private endField(text: string, from: number, at: number): void {
    this.fields.push(this.state === 'bare' ? this.field + text.slice(from, at) : this.field)
    this.field = ''
    this.state = 'start'
  }

  private endRecord(): CsvRecord {
    const record = { fields: this.fields, line: this.recordLine }
    this.fields = []
    return record
  }

  /** The records that this piece completes. Throws {@link CsvError}. */
  *push(text: string): Generator<CsvRecord> {
    let from = 0
    if (this.first && text.length > 0) {
      this.first = false
      if (text.charCodeAt(0) === 0xfeff) from = 1
    }
    let quote = text.indexOf('"', from)
    for (let at = from; at < text.length; at++) {
      if (this.state === 'start' && this.fields.length === 0 && !this.afterCr) {
        // Most lines hold no quote at all: native search and split read them ten times faster.
        if (quote !== -1 && quote < at) quote = text.indexOf('"', at)
        for (;;) {
          const end = text.indexOf('\n', at)
          if (end === -1 || (quote !== -1 && quote < end)) break
          const line = text.slice(at, text.charCodeAt(end - 1) === CR && end > at ? end - 1 : end)
          // A lone CR ends a line too; the slow way below knows.
          if (line.includes('\r')) break
          yield { fields: line.split(','), line: this.line }
          this.recordLine = ++this.line
          at = end + 1
        }
        from = at
        if (at >= text.length) break
      }
      const code = text.charCodeAt(at)
      const pairedLf = code === LF && this.afterCr
      this.afterCr = code === CR
      if (this.state === 'quoted') {
        if (code === QUOTE) {
          this.field += text.slice(from, at)
          this.state = 'closed'
        } else if (code === LF || code === CR) {
          if (!pairedLf) this.line++
        }
        continue
      }
      if (pairedLf) {
        from = at + 1
        continue
      }
      if (code === COMMA) {
        this.endField(text, from, at)
        from = at + 1
      } else if (code === CR || code === LF) {
        this.endField(text, from, at)
        yield this.endRecord()
        this.recordLine = ++this.line
        from = at + 1
      } else if (code === QUOTE) {
        if (this.state === 'bare') throw new CsvError(this.line, 'a quoted field', 'a bare quote')
        // A quote after a closing quote is one doubled quote of the text.
        if (this.state === 'closed') this.field += '"'
        this.state = 'quoted'
        from = at + 1
      } else if (this.state === 'closed') {
        throw new CsvError(this.line, 'a comma or the end of the line', `«${text[at]}»`)
      } else {
        this.state = 'bare'
      }
    }
    if (this.state === 'quoted' || this.state === 'bare') this.field += text.slice(from)
  }

  /** The last record, when the text does not end with a line break. Throws {@link CsvError}. */
  *end(): Generator<CsvRecord> {
    if (this.state === 'quoted')
      throw new CsvError(this.recordLine, 'a closing quote', 'the end of the file')
    if (this.state === 'start' && this.fields.length === 0) return
    this.endField('', 0, 0)
    yield this.endRecord()
  }
}

/** All records of a CSV text. Throws {@link CsvError}. */
export function* readCsv(text: string): Generator<CsvRecord> {
  const reader = new CsvReader()
  yield* reader.push(text)
  yield* reader.end()
}
