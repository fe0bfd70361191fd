import { TRADITIONAL_PAIRS } from './traditional-characters.ts'

/** The code of the simplified character for each code; its own where there is none. */
export const SIMPLIFIED_CODES = new Uint16Array(65536).map((_, code) => code)
for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2)
  SIMPLIFIED_CODES[TRADITIONAL_PAIRS.charCodeAt(i)] = TRADITIONAL_PAIRS.charCodeAt(i + 1)

// Simplified text uses these as they are (乾县, 於潜, 显著); among traditional ones they are folded.
const OF_BOTH = '於于徵征乾干藉借覆复瞭了著着餘余'
const OF_TRADITIONAL = new Map<number, number>()
for (let i = 0; i < OF_BOTH.length; i += 2)
  OF_TRADITIONAL.set(OF_BOTH.charCodeAt(i), OF_BOTH.charCodeAt(i + 1))

const LOOK = 4000

/** True for a text set in traditional characters. */
export const isTraditional = (text: string): boolean => {
  let found = 0
  for (let i = 0; i < text.length && i < LOOK; i += 1) {
    const code = text.charCodeAt(i)
    if (code >= 0x4e00 && SIMPLIFIED_CODES[code] !== code) found += 1
    if (found > 4) return true
  }
  return false
}

/** The simplified code of a character within traditional text. */
export const simplifiedWithin = (code: number): number =>
  OF_TRADITIONAL.get(code) ?? SIMPLIFIED_CODES[code] ?? code

// «開(kāi)»: mirrors print the reading after a character. Capitals are names (APP, LED).
const PINYIN = /(?<=[\u4e00-\u9fff])[(（][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹḿê]{1,7}[)）]/gu

/** The text in simplified characters, without inserted readings. */
export const simplify = (text: string): string => {
  let first = -1
  for (let i = 0; i < text.length && first < 0; i += 1) {
    const code = text.charCodeAt(i)
    if (SIMPLIFIED_CODES[code] !== code) first = i
  }
  const plain = text.includes('(') || text.includes('（') ? text.replace(PINYIN, '') : text
  if (first < 0) return plain
  return [...plain]
    .map((char) => {
      const code = char.charCodeAt(0)
      return char.length > 1 ? char : String.fromCharCode(SIMPLIFIED_CODES[code] ?? code)
    })
    .join('')
}
