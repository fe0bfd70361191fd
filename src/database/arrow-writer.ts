import {
  Bool,
  Field,
  Float64,
  Int32,
  makeBuilder,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
  type Data,
  type DataType,
} from 'apache-arrow'
import type { Column, Table } from '../dataset/tables.ts'

const ARROW_TYPES: Record<Column['type'], () => DataType> = {
  string: () => new Utf8(),
  integer: () => new Int32(),
  number: () => new Float64(),
  boolean: () => new Bool(),
  // ISO text: it sorts as dates do and reaches JavaScript as it is.
  date: () => new Utf8(),
}

/**
 * The values of a column. Arrow's own way from an array compiles a function that knows what is null,
 * which the site's policy forbids in the page.
 */
const columnData = (type: DataType, values: readonly unknown[]): Data => {
  const builder = makeBuilder({ type })
  values.forEach((value, i) => {
    if (value === null) builder.setValid(i, false)
    else builder.set(i, value)
  })
  return builder.finish().flush()
}

/**
 * Rows of a table as an Arrow IPC stream, one batch. Equal tables give byte-equal schemas, so that
 * streams can be concatenated.
 */
export const writeStream = (table: Table, rows: readonly object[]): Uint8Array => {
  const fields = table.columns.map((c) => new Field(c.name, ARROW_TYPES[c.type](), true))
  const schema = new Schema(fields)
  const writer = new RecordBatchStreamWriter()
  writer.reset(undefined, schema)
  if (rows.length > 0) {
    const children = fields.map((field) =>
      columnData(
        field.type,
        rows.map((row) => (row as Record<string, unknown>)[field.name] ?? null),
      ),
    )
    const type = new Struct(fields)
    const data = makeData({ type, length: rows.length, nullCount: 0, children })
    writer.write(new RecordBatch(schema, data))
  }
  writer.finish()
  return writer.toUint8Array(true)
}
