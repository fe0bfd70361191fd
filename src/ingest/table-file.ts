import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { tableFile } from '../dataset/data-package.ts'
import type { ResourceFacts } from '../dataset/data-package.ts'
import { headerText, rowText } from '../dataset/table-text.ts'
import type { RowOf } from '../dataset/table-text.ts'
import type { Table, TableName } from '../dataset/tables.ts'

const CHUNK = 1 << 20

/** Writes one table's CSV row by row, so that memory does not grow with it. */
export class TableFile<N extends TableName> {
  private readonly hash = createHash('sha256')
  private readonly table: Table & { readonly name: N }
  private readonly handle: number
  private pending: string
  private bytes = 0
  private rows = 0

  constructor(table: Table & { readonly name: N }, folder: string) {
    this.table = table
    this.handle = openSync(join(folder, tableFile(table.name)), 'wx')
    this.pending = headerText(table)
  }

  write(rows: readonly RowOf[N][]): void {
    for (const row of rows) {
      this.pending += rowText(this.table, row)
      this.rows++
      if (this.pending.length > CHUNK) this.flush()
    }
  }

  close(): ResourceFacts {
    this.flush()
    closeSync(this.handle)
    return {
      table: this.table.name,
      bytes: this.bytes,
      sha256: this.hash.digest('hex'),
      rows: this.rows,
    }
  }

  private flush(): void {
    const bytes = Buffer.from(this.pending, 'utf8')
    writeSync(this.handle, bytes)
    this.hash.update(bytes)
    this.bytes += bytes.length
    this.pending = ''
  }
}

/** A file's bytes, piece by piece. The piece is overwritten by the next one. */
export function* filePieces(path: string): Generator<Uint8Array> {
  const handle = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(CHUNK)
    for (;;) {
      const read = readSync(handle, buffer)
      if (read === 0) return
      yield buffer.subarray(0, read)
    }
  } finally {
    closeSync(handle)
  }
}
