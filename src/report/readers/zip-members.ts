import { Inflate } from 'fflate'
import type { ReadError } from '../report-document.ts'

/** One file inside an archive. `read` unpacks it, or says why it cannot. */
export interface ZipMember {
  /** Its name with its folders, in slashes. */
  readonly name: string
  /** The size that the archive claims. */
  readonly size: number
  readonly read: () => { readonly bytes: Uint8Array } | { readonly error: ReadError }
}

const MOST_MEMBERS = 20_000
const MOST_BYTES = 64 * 1024 * 1024

const END = 0x06054b50
const ENTRY = 0x02014b50

/** Whether an archive is one document of an office program rather than a bundle of files. */
const DOCUMENT =
  /^(?:\[Content_Types\]\.xml|OFD\.xml|mimetype|word\/[^/]+\.xml|xl\/workbook\.xml|content\.xml)$/iu

export const isBundle = (members: readonly ZipMember[]): boolean =>
  members.length > 0 && !members.some((member) => DOCUMENT.test(member.name))

/** What systems leave in archives beside the files that somebody put there. */
export const isLitter = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(name)

/**
 * The files of a ZIP archive by its directory; null where it is none. Names are UTF-8 or, as
 * Chinese Windows writes them, GBK. Nothing is unpacked before it is asked for, and never more
 * than 64 MB a file.
 */
export const zipMembers = (bytes: Uint8Array): readonly ZipMember[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) return null
  const count = Math.min(view.getUint16(end + 10, true), MOST_MEMBERS)
  let at = view.getUint32(end + 16, true)
  const members: ZipMember[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) break
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
    const local = view.getUint32(at + 42, true)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (name.endsWith('/')) continue
    const read = () =>
      unpack(bytes, view, { local, packed, size, method, isLocked: (flags & 1) === 1 })
    members.push({ name, size, read })
  }
  return members
}

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  return -1
}

const nameOf = (bytes: Uint8Array, isUtf8: boolean): string => {
  for (const label of isUtf8 ? ['utf-8'] : ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes).replaceAll('\\', '/')
    } catch {
      continue
    }
  return new TextDecoder('gb18030').decode(bytes).replaceAll('\\', '/')
}

interface Packed {
  readonly local: number
  readonly packed: number
  readonly size: number
  readonly method: number
  readonly isLocked: boolean
}

const failed = (code: ReadError['code'], message: string): { readonly error: ReadError } => ({
  error: { code, message },
})

const unpack = (
  bytes: Uint8Array,
  view: DataView,
  entry: Packed,
): { readonly bytes: Uint8Array } | { readonly error: ReadError } => {
  if (entry.isLocked) return failed('encrypted', '压缩包里的这个文件有密码。请解压后再提交。')
  if (entry.size > MOST_BYTES) return failed('too_large', '压缩包里的这个文件解压后超过 64 MB。')
  if (entry.local + 30 > bytes.length) return failed('damaged', '压缩包已损坏，这个文件取不出来。')
  const from =
    entry.local +
    30 +
    view.getUint16(entry.local + 26, true) +
    view.getUint16(entry.local + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed) return failed('damaged', '压缩包不完整，这个文件取不出来。')
  if (entry.method === 0) return { bytes: packed.slice() }
  if (entry.method !== 8)
    return failed('unsupported_type', '压缩包用了少见的压缩方式。请解压后再提交里面的文件。')
  try {
    const whole = inflate(packed)
    return whole ? { bytes: whole } : failed('too_large', '压缩包里的这个文件解压后超过 64 MB。')
  } catch {
    return failed('damaged', '压缩包已损坏，这个文件取不出来。')
  }
}

const STEP = 64 * 1024

/** Unpacks step by step; null where more comes out than a report can need, whatever was claimed. */
const inflate = (packed: Uint8Array): Uint8Array | null => {
  const chunks: Uint8Array[] = []
  let total = 0
  const inflating = new Inflate((chunk) => {
    chunks.push(chunk)
    total += chunk.length
  })
  for (let at = 0; at < packed.length && total <= MOST_BYTES; at += STEP)
    inflating.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  if (total > MOST_BYTES) return null
  const whole = new Uint8Array(total)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
