const PIECE = 8192

/** Bytes as the characters of the same codes (ISO 8859-1), so that ASCII in them can be looked for. */
export const latinText = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE)
    // A spread goes through the iterator, byte by byte, and takes five times as long.
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + PIECE) as unknown as number[])
  return text
}
