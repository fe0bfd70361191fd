/** Properties of characters or paragraphs, by where the text lies in its stream. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly grpprl: Uint8Array
}

const PAGE = 512
const NOTHING = new Uint8Array()

/** Where the pages of properties lie: a list of places, then of page numbers. */
const pagesOf = (list: Uint8Array, stream: Uint8Array): readonly number[] => {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength)
  const count = Math.floor((list.length - 4) / 8)
  const pages = new Set<number>()
  for (let i = 0; i < count; i++) {
    const page = view.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff
    if ((page + 1) * PAGE <= stream.length) pages.add(page)
  }
  return [...pages]
}

const stretchesOf = (
  list: Uint8Array,
  stream: Uint8Array,
  entrySize: number,
  propertiesAt: (page: Uint8Array, offset: number) => Uint8Array,
): readonly Stretch[] => {
  const stretches: Stretch[] = []
  for (const number of pagesOf(list, stream)) {
    const page = stream.subarray(number * PAGE, (number + 1) * PAGE)
    const view = new DataView(page.buffer, page.byteOffset, PAGE)
    const count = page[PAGE - 1] ?? 0
    if ((count + 1) * 4 + count * entrySize > PAGE) continue
    for (let i = 0; i < count; i++) {
      const offset = (page[(count + 1) * 4 + i * entrySize] ?? 0) * 2
      stretches.push({
        from: view.getUint32(i * 4, true),
        to: view.getUint32(i * 4 + 4, true),
        grpprl: offset === 0 ? NOTHING : propertiesAt(page, offset),
      })
    }
  }
  return stretches.sort((a, b) => a.from - b.from)
}

/** Properties of characters. */
export const characterStretches = (list: Uint8Array, stream: Uint8Array): readonly Stretch[] =>
  stretchesOf(list, stream, 1, (page, at) => page.subarray(at + 1, at + 1 + (page[at] ?? 0)))

const HUGE = [0x46, 0x66]
const TABLE_ELSEWHERE = [0x6b, 0x64]

/** Properties of paragraphs; those too long for a page lie in the data stream. */
export const paragraphStretches = (
  list: Uint8Array,
  stream: Uint8Array,
  data: Uint8Array,
): readonly Stretch[] =>
  stretchesOf(list, stream, 13, (page, at) => {
    const words = page[at] ?? 0
    const [from, size] = words > 0 ? [at + 1, words * 2 - 1] : [at + 2, (page[at + 1] ?? 0) * 2]
    // The style's number comes first.
    const own = page.subarray(from + 2, Math.min(from + size, PAGE - 1))
    return withElsewhere(own, data)
  })

const withElsewhere = (own: Uint8Array, data: Uint8Array): Uint8Array => {
  for (let at = 0; at + 6 <= own.length; at++) {
    const isHuge = own[at] === HUGE[0] && own[at + 1] === HUGE[1]
    const isTable = own[at] === TABLE_ELSEWHERE[0] && own[at + 1] === TABLE_ELSEWHERE[1]
    if (!isHuge && !isTable) continue
    const view = new DataView(own.buffer, own.byteOffset, own.byteLength)
    const place = view.getUint32(at + 2, true)
    if (place + 2 > data.length) continue
    const size = (data[place] ?? 0) | ((data[place + 1] ?? 0) << 8)
    const elsewhere = data.subarray(place + 2, place + 2 + size)
    const whole = new Uint8Array(own.length + elsewhere.length)
    whole.set(own)
    whole.set(elsewhere, own.length)
    return whole
  }
  return own
}

/** The stretch in which a place lies; null where none covers it. */
export const stretchAt = (stretches: readonly Stretch[], place: number): Stretch | null => {
  let [low, high] = [0, stretches.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const stretch = stretches[middle]
    if (!stretch) return null
    if (place < stretch.from) high = middle - 1
    else if (place >= stretch.to) low = middle + 1
    else return stretch
  }
  return null
}
