import { isTraditional, SIMPLIFIED_CODES, simplifiedWithin } from '../simplify.ts'

/** Normalised text that remembers where each of its characters stood in the source. */
export interface MappedText {
  readonly text: string
  /** `origin[i]` is the source index of `text[i]`; one more entry marks the end. */
  readonly origin: Int32Array
}

const SIGNS: Readonly<Record<string, string>> = {
  '「': '“',
  '『': '“',
  '‘': '“',
  '」': '”',
  '』': '”',
  '’': '”',
  '︰': ':',
  '∶': ':',
  '﹐': ',',
  '﹑': '、',
  '﹔': ';',
  '﹕': ':',
  '[': '〔',
  ']': '〕',
  '﹝': '〔',
  '﹞': '〕',
  '│': '|',
  〇: '零',
  '○': '零',
  '–': '-',
  '—': '-',
  '－': '-',
}

// One look-up a character: width, signs and simplification; 0 stands for a blank.
const FOLD = new Uint16Array(65536)
for (let code = 0; code < FOLD.length; code += 1)
  FOLD[code] = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : (SIMPLIFIED_CODES[code] ?? code)
for (const [from, to] of Object.entries(SIGNS)) FOLD[from.charCodeAt(0)] = to.charCodeAt(0)
for (const code of [0, 0x09, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0xad, 0x3000, 0xfeff]) FOLD[code] = 0
for (let code = 0x2000; code <= 0x200d; code += 1) FOLD[code] = 0

const foldAt = (source: string, at: number): number =>
  at < source.length ? (FOLD[source.charCodeAt(at)] ?? 0) : 10
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

const [OVER, REPLY] = ['覆'.charCodeAt(0), '复'.charCodeAt(0)]
const LINE_FEED = 10
const SPACE = 32
const POINT = 46
const STOP = '。'.charCodeAt(0)
const QUOTE = 34
const GROUP = 39
const OPEN = 40
const COMMA = 44
const [LEFT, RIGHT] = ['“'.charCodeAt(0), '”'.charCodeAt(0)]
const CLOSES = new Set([...')”》%'].map((sign) => sign.charCodeAt(0)))
const NUMERALS = new Set([...'一二三四五六七八九十'].map((sign) => sign.charCodeAt(0)))

// «開(kāi)»: mirrors print the reading after a character. Capitals are names (APP, LED).
const PINYIN = /[(（][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹḿê]{1,7}[)）]/y

const skipPinyin = (source: string, at: number): number => {
  PINYIN.lastIndex = at
  return PINYIN.test(source) ? PINYIN.lastIndex : at
}

/** True for the comma of «1,205» and «1，205»: three digits follow and one to three stand before. */
const groupsThousands = (out: Uint16Array, length: number, source: string, at: number): boolean => {
  let before = 0
  while (before < 4 && length - 1 - before >= 0 && isDigit(out[length - 1 - before] ?? 0))
    before += 1
  if (before === 0 || before > 3) return false
  for (let k = 1; k <= 3; k += 1) if (!isDigit(foldAt(source, at + k))) return false
  return !isDigit(foldAt(source, at + 4))
}

/** True for a point that ends a sentence («130条.其中»), not one in a number or after «一». */
const endsSentence = (out: Uint16Array, length: number): boolean => {
  const before = out[length - 1] ?? LINE_FEED
  if (CLOSES.has(before)) return true
  if (!isHan(before)) return false
  const mark = out[length - 2] ?? LINE_FEED
  return !(NUMERALS.has(before) && (mark === LINE_FEED || mark === STOP || NUMERALS.has(mark)))
}

const decode = (codes: Uint16Array): string => {
  const parts: string[] = []
  for (let i = 0; i < codes.length; i += 8192)
    parts.push(String.fromCharCode(...codes.subarray(i, i + 8192)))
  return parts.join('')
}

/**
 * Text as the grammar wants it: half-width, simplified, without blanks and inserted readings. Line
 * feeds stay. Thousands are grouped by «'»; any other blank between two digits stays.
 */
export const normalise = (source: string): MappedText => {
  const out = new Uint16Array(source.length)
  const origin = new Int32Array(source.length + 1)
  let length = 0
  let quoteOpen = false
  const traditional = isTraditional(source)
  // «答覆», «回覆»: old spellings of the answer that simplified reports keep.
  const answered = (at: number): number => ('答回批'.includes(source.charAt(at - 1)) ? REPLY : OVER)
  const push = (code: number, at: number): void => {
    out[length] = code
    origin[length] = at
    length += 1
  }
  for (let i = 0; i < source.length; i += 1) {
    const code = foldAt(source, i)
    if (isHan(code)) {
      push(traditional ? simplifiedWithin(code) : code === OVER ? answered(i) : code, i)
      continue
    }
    const previous = length === 0 ? LINE_FEED : (out[length - 1] ?? LINE_FEED)
    if (code === 0) {
      if (!isDigit(previous)) continue
      let next = i
      while (foldAt(source, next + 1) === 0) next += 1
      if (isDigit(foldAt(source, next + 1)))
        push(next === i && groupsThousands(out, length, source, i) ? GROUP : SPACE, i)
      i = next
    } else if (code === OPEN && isHan(previous) && skipPinyin(source, i) > i)
      i = skipPinyin(source, i) - 1
    else if (code === COMMA && isDigit(previous) && groupsThousands(out, length, source, i))
      push(GROUP, i)
    else if (code === POINT && endsSentence(out, length)) push(STOP, i)
    else if (code === QUOTE) {
      push(quoteOpen ? RIGHT : LEFT, i)
      quoteOpen = !quoteOpen
    } else {
      if (code === LINE_FEED) quoteOpen = false
      push(code, i)
    }
  }
  origin[length] = source.length
  return { text: decode(out.subarray(0, length)), origin: origin.subarray(0, length + 1) }
}
