/**
 * The streams of a compound file (OLE2), the container of Word, Excel and WPS before 2007. Chains
 * are followed only as far as the file is long, so that no file can lead in circles.
 */
export class CompoundFile {
  private readonly view: DataView
  private readonly bytes: Uint8Array
  private readonly sector: number
  private readonly fat: Int32Array
  private readonly entries: readonly Entry[]
  private miniFat: Int32Array | null = null
  private miniStream: Uint8Array | null = null

  /** Throws where the header or the directory is damaged. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.view.getUint16(30, true)
    if (shift < 7 || shift > 16) throw new Error(`sector size 2^${shift}, expected 2^9 or 2^12`)
    this.sector = 1 << shift
    this.fat = this.readFat()
    this.entries = entriesOf(this.chain(this.view.getInt32(48, true)))
  }

  /** Names of all streams, in upper case where the format's own case does not matter. */
  names(): readonly string[] {
    return this.entries.map((entry) => entry.name)
  }

  /** A stream's bytes; null where the file has none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((e) => e.name === name && e.kind === STREAM)
    if (!entry) return null
    if (entry.size >= SMALL) return this.chain(entry.start).subarray(0, entry.size)
    return this.miniChain(entry).subarray(0, entry.size)
  }

  private at(sector: number): number {
    return (sector + 1) * this.sector
  }

  private readFat(): Int32Array {
    const per = this.sector / 4
    const most = Math.ceil(this.bytes.length / this.sector)
    const sectors: number[] = []
    for (let i = 0; i < 109; i++) sectors.push(this.view.getInt32(76 + i * 4, true))
    let next = this.view.getInt32(68, true)
    for (
      let i = 0;
      i < most && next >= 0 && this.at(next) + this.sector <= this.bytes.length;
      i++
    ) {
      for (let k = 0; k < per - 1; k++)
        sectors.push(this.view.getInt32(this.at(next) + k * 4, true))
      next = this.view.getInt32(this.at(next) + (per - 1) * 4, true)
    }
    const known = sectors.filter((s) => s >= 0 && this.at(s) + this.sector <= this.bytes.length)
    const fat = new Int32Array(Math.min(known.length, most) * per)
    for (let i = 0; i * per < fat.length; i++)
      for (let k = 0; k < per; k++)
        fat[i * per + k] = this.view.getInt32(this.at(known[i] ?? 0) + k * 4, true)
    return fat
  }

  private chain(start: number): Uint8Array {
    const sectors: number[] = []
    const most = Math.ceil(this.bytes.length / this.sector)
    for (let at = start; at >= 0 && sectors.length < most; at = this.fat[at] ?? -1) sectors.push(at)
    const whole = new Uint8Array(sectors.length * this.sector)
    sectors.forEach((sector, i) => {
      const from = this.at(sector)
      whole.set(this.bytes.subarray(from, from + this.sector), i * this.sector)
    })
    return whole
  }

  /** Small streams share one stream, cut into sectors of 64 bytes with a table of their own. */
  private miniChain({ start, size }: Entry): Uint8Array {
    this.miniFat ??= numbersOf(this.chain(this.view.getInt32(60, true)))
    this.miniStream ??= this.chain(this.entries.find((e) => e.kind === ROOT)?.start ?? -1)
    const whole = new Uint8Array(Math.ceil(size / MINI) * MINI)
    let sector = start
    for (let i = 0; i * MINI < whole.length && sector >= 0; i++) {
      whole.set(this.miniStream.subarray(sector * MINI, (sector + 1) * MINI), i * MINI)
      sector = this.miniFat[sector] ?? -1
    }
    return whole
  }
}

interface Entry {
  readonly name: string
  readonly kind: number
  readonly start: number
  readonly size: number
}

const STREAM = 2
const ROOT = 5
const SMALL = 4096
const MINI = 64
const ENTRY = 128

const numbersOf = (bytes: Uint8Array): Int32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Int32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getInt32(i * 4, true))
}

const entriesOf = (directory: Uint8Array): readonly Entry[] => {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const utf16 = new TextDecoder('utf-16le')
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(view.getUint16(at + 64, true), 64)
    if (length < 2) continue
    entries.push({
      name: utf16.decode(directory.subarray(at, at + length - 2)),
      kind: directory[at + 66] ?? 0,
      start: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true),
    })
  }
  return entries
}
