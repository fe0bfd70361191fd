import { gunzipSync, gzipSync, Zip, ZipPassThrough, type ZipInputFile } from 'fflate'
import { PROGRAM_FILE, programList, SINGLE_FILE } from '../../site/program-list.ts'
import type { SiteTemplate, TemplateFile } from './template.ts'

/** As many bytes of the zip are handed on at a time: what is written need not stay in memory. */
const PORTION = 4 * 1024 * 1024

/** Below it the headers weigh more than what is saved, as in the build. */
const LEAST_BYTES = 512

const COMPRESSES = /\.(?:html|json|jsonl|csv|md|txt|xml|webmanifest|arrows|js|css|svg|wasm)$/

interface Deflated {
  /** A raw deflate stream. */
  readonly bytes: Uint8Array
  readonly crc: number
  readonly size: number
}

/** The deflate stream within gzipped bytes, which a zip can take as it is. Throws where it is none. */
export const deflatedIn = (gz: Uint8Array): Deflated => {
  const view = new DataView(gz.buffer, gz.byteOffset, gz.byteLength)
  if (gz.length < 18 || view.getUint16(0) !== 0x1f8b) throw new Error('gzip: no header')
  const flags = gz[3] ?? 0
  let at = 10
  if ((flags & 4) !== 0) at += 2 + view.getUint16(at, true)
  // A name and a comment, each ended by a zero.
  for (const flag of [8, 16])
    if ((flags & flag) !== 0) {
      while (gz[at] !== 0) at++
      at++
    }
  if ((flags & 2) !== 0) at += 2
  return {
    bytes: gz.subarray(at, -8),
    crc: view.getUint32(gz.length - 8, true),
    size: view.getUint32(gz.length - 4, true),
  }
}

/** Writes files into one zip, a portion at a time. */
export class SiteZip {
  private portion: Uint8Array[] = []
  private held = 0
  private readonly blobs: Blob[] = []
  /** Bytes of every file, by path. */
  readonly sizes = new Map<string, number>()
  private readonly zip = new Zip((error, part) => {
    if (error) throw error
    this.portion.push(part)
    this.held += part.byteLength
    if (this.held >= PORTION) this.handOn()
  })

  /** A file of which the gzipped form is there: it, and the file itself by the same bytes. */
  packed(path: string, gz: Uint8Array): void {
    const { bytes, crc, size } = deflatedIn(gz)
    const entry = { filename: path, size, crc, compression: 8 } as ZipInputFile
    this.sizes.set(path, size)
    this.zip.add(entry)
    entry.ondata?.(null, bytes as Uint8Array<ArrayBuffer>, true)
    this.plain(`${path}.gz`, gz)
  }

  plain(path: string, bytes: Uint8Array): void {
    const entry = new ZipPassThrough(path)
    this.sizes.set(path, bytes.byteLength)
    this.zip.add(entry)
    entry.push(bytes, true)
  }

  /** A file that is new: with a gzipped neighbour where it compresses. */
  fresh(path: string, bytes: Uint8Array): void {
    if (COMPRESSES.test(path) && bytes.length >= LEAST_BYTES)
      this.packed(path, gzipSync(bytes, { level: 6, mtime: 0 }))
    else this.plain(path, bytes)
  }

  end(): Blob {
    this.zip.end()
    this.handOn()
    return new Blob(this.blobs, { type: 'application/zip' })
  }

  private handOn(): void {
    this.blobs.push(new Blob(this.portion as Uint8Array<ArrayBuffer>[]))
    this.portion = []
    this.held = 0
  }
}

/** What a file of the template holds. */
export const contentOf = async ({ gz, plain }: TemplateFile): Promise<Uint8Array> =>
  gz === null ? bytesOf(plain ?? new Blob()) : gunzipSync(await bytesOf(gz))

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

/**
 * A whole site as one zip: the program of the template, one file in memory at a time, and the files
 * that the data make. Rejects where a file of the template is not whole.
 */
export const writeSiteZip = async (
  template: Pick<SiteTemplate, 'files'> & { readonly single: string | null },
  made: ReadonlyMap<string, string | Uint8Array>,
  onStep: (fraction: number) => void = () => undefined,
): Promise<Blob> => {
  const zip = new SiteZip()
  const steps = template.files.length + made.size
  let done = 0
  const step = (): void => onStep(++done / steps)
  const encoder = new TextEncoder()
  for (const [path, content] of made) {
    zip.fresh(path, typeof content === 'string' ? encoder.encode(content) : content)
    step()
  }
  for (const { path, bytes, gz, plain, br } of template.files) {
    if (gz !== null) {
      const packed = await bytesOf(gz)
      if (deflatedIn(packed).size !== bytes) throw new Error(`${path}: not whole`)
      zip.packed(path, packed)
    } else if (plain !== null) zip.fresh(path, await bytesOf(plain))
    if (br !== null) zip.plain(`${path}.br`, await bytesOf(br))
    step()
  }
  // Nearly all of it is compressed already.
  if (template.single !== null) zip.plain(SINGLE_FILE, encoder.encode(template.single))
  // So that the new site can lend its program as well.
  zip.fresh(PROGRAM_FILE, encoder.encode(JSON.stringify(programList(zip.sizes))))
  return zip.end()
}
