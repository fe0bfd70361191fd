const SECTOR = 512
const [END_OF_CHAIN, FREE, FAT] = [-2, -1, -3]

const padded = (bytes: Uint8Array): Uint8Array => {
  // Streams under 4,096 bytes would lie elsewhere.
  const size = Math.max(4096, Math.ceil(bytes.length / SECTOR) * SECTOR)
  const whole = new Uint8Array(size)
  whole.set(bytes)
  return whole
}

/** A compound file (OLE2) with such streams. */
export const writeCompound = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const parts = Object.entries(streams).map(([name, bytes]) => ({ name, bytes: padded(bytes) }))
  const directorySectors = Math.ceil((parts.length + 1) / 4)
  const content = parts.reduce((sum, part) => sum + part.bytes.length / SECTOR, 0)
  let fatSectors = 1
  while (fatSectors * (SECTOR / 4) < fatSectors + directorySectors + content) fatSectors++
  const total = fatSectors + directorySectors + content
  const file = new Uint8Array((total + 1) * SECTOR)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(26, 3, true)
  view.setUint16(28, 0xfffe, true)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setInt32(44, fatSectors, true)
  view.setInt32(48, fatSectors, true)
  view.setInt32(56, 4096, true)
  view.setInt32(60, END_OF_CHAIN, true)
  view.setInt32(68, END_OF_CHAIN, true)
  for (let i = 0; i < 109; i++) view.setInt32(76 + i * 4, i < fatSectors ? i : FREE, true)
  const fat = new Int32Array(fatSectors * (SECTOR / 4)).fill(FREE)
  const chain = (from: number, count: number) => {
    for (let i = 0; i < count; i++) fat[from + i] = i + 1 < count ? from + i + 1 : END_OF_CHAIN
  }
  fat.fill(FAT, 0, fatSectors)
  chain(fatSectors, directorySectors)
  const entry = (number: number, name: string, kind: number, start: number, size: number) => {
    const at = (fatSectors + 1) * SECTOR + number * 128
    ;[...name].forEach((c, i) => view.setUint16(at + i * 2, c.charCodeAt(0), true))
    view.setUint16(at + 64, (name.length + 1) * 2, true)
    file[at + 66] = kind
    view.setInt32(at + 116, start, true)
    view.setUint32(at + 120, size, true)
  }
  entry(0, 'Root Entry', 5, END_OF_CHAIN, 0)
  let next = fatSectors + directorySectors
  parts.forEach(({ name, bytes }, i) => {
    entry(i + 1, name, 2, next, bytes.length)
    chain(next, bytes.length / SECTOR)
    file.set(bytes, (next + 1) * SECTOR)
    next += bytes.length / SECTOR
  })
  fat.forEach((value, i) => view.setInt32(SECTOR + i * 4, value, true))
  return file
}
