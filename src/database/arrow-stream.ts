// An IPC stream is a schema message, batches, and an end mark (arrow.apache.org, «IPC Streaming
// Format»): each message is 0xFFFFFFFF, the length of its head as int32, the head, its body. A
// schema message has no body.
const CONTINUATION = 0xffffffff
const END_BYTES = 8

const schemaBytes = (stream: Uint8Array): number => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  if (stream.byteLength < 2 * END_BYTES || view.getUint32(0, true) !== CONTINUATION)
    throw new Error(`arrow stream: ${stream.byteLength} bytes that do not begin with a schema`)
  const end = 8 + view.getInt32(4, true)
  const last = stream.byteLength - END_BYTES
  if (
    end > last ||
    view.getUint32(last, true) !== CONTINUATION ||
    view.getUint32(last + 4, true) !== 0
  )
    throw new Error(`arrow stream: ${stream.byteLength} bytes without an end mark`)
  return end
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.byteLength === b.byteLength && a.every((byte, i) => byte === b[i])

/**
 * Several IPC streams of one schema as one, so that a table is one insert however many counties it
 * comes from. Throws when a stream is cut short or the schemas differ.
 */
export const concatenateStreams = (streams: readonly Uint8Array[]): Uint8Array => {
  const [first] = streams
  if (first === undefined) throw new Error('arrow stream: nothing to concatenate')
  const schema = first.subarray(0, schemaBytes(first))
  const bodies = streams.map((stream, i) => {
    const start = schemaBytes(stream)
    if (!isSame(schema, stream.subarray(0, start)))
      throw new Error(`arrow stream: stream ${i + 1} has another schema than the first`)
    return stream.subarray(start, stream.byteLength - END_BYTES)
  })
  const end = first.subarray(first.byteLength - END_BYTES)
  const parts = [schema, ...bodies, end]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}
