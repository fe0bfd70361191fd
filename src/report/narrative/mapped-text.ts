import { simplified } from './traditional.ts'

/** Normalised text that remembers where each of its characters stood in the source. */
export interface MappedText {
  readonly text: string
  /** `origin[i]` is the source index of `text[i]`; one more entry marks the end. */
  readonly origin: readonly number[]
}

const QUOTES: Readonly<Record<string, string>> = {
  '「': '“',
  '『': '“',
  '‘': '“',
  '」': '”',
  '』': '”',
  '’': '”',
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

/** Characters that carry no meaning in Chinese running text, the line feed excepted. */
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d && code !== 0x0a) ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200d)

const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= '0' && char <= '9'

const foldWidth = (char: string, code: number): string =>
  code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char

const isHan = (char: string | undefined): boolean =>
  char !== undefined && char >= '\u4e00' && char <= '\u9fff'

// «開(kāi)»: mirrors print the reading after a character. Capitals are names (APP, LED).
const PINYIN = /[(（][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹḿê]{1,7}[)）]/y

const skipPinyin = (source: string, at: number): number => {
  PINYIN.lastIndex = at
  return PINYIN.test(source) ? PINYIN.lastIndex : at
}

/** True for the comma of «1,205» and «1，205»: three digits follow and one to three stand before. */
const groupsThousands = (out: readonly string[], source: string, at: number): boolean => {
  let before = 0
  while (before < 4 && isDigit(out[out.length - 1 - before])) before += 1
  if (before === 0 || before > 3) return false
  for (let k = 1; k <= 3; k += 1)
    if (!isDigit(foldWidth(source.charAt(at + k), source.charCodeAt(at + k)))) return false
  return !isDigit(foldWidth(source.charAt(at + 4), source.charCodeAt(at + 4)))
}

/**
 * Text as the grammar wants it: half-width, simplified, without blanks and inserted
 * readings. Line feeds stay. Thousands are grouped by «'»; any other blank between two digits stays.
 */
export const normalise = (source: string): MappedText => {
  const out: string[] = []
  const origin: number[] = []
  const push = (char: string, at: number): void => {
    out.push(char)
    origin.push(at)
  }
  let quoteOpen = false
  for (let i = 0; i < source.length; i += 1) {
    const raw = source.charAt(i)
    const code = source.charCodeAt(i)
    const previous = out[out.length - 1]
    if (code === 0x0a) {
      quoteOpen = false
      push('\n', i)
      continue
    }
    if (isBlank(code)) {
      if (!isDigit(previous)) continue
      let next = i
      while (isBlank(source.charCodeAt(next + 1))) next += 1
      const following = foldWidth(source.charAt(next + 1), source.charCodeAt(next + 1))
      if (isDigit(following)) push(next === i && groupsThousands(out, source, i) ? "'" : ' ', i)
      i = next
      continue
    }
    const char = simplified(QUOTES[raw] ?? foldWidth(raw, code))
    if (char === '(' && isHan(previous)) {
      const after = skipPinyin(source, i)
      if (after > i) {
        i = after - 1
        continue
      }
    }
    if (char === ',' && isDigit(previous) && groupsThousands(out, source, i)) {
      push("'", i)
      continue
    }
    if (char === '"') {
      push(quoteOpen ? '”' : '“', i)
      quoteOpen = !quoteOpen
      continue
    }
    push(char, i)
  }
  origin.push(source.length)
  return { text: out.join(''), origin }
}
