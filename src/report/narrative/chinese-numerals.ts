const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

const below10000 = (text: string): number | null => {
  let sum = 0
  let digit: number | null = null
  let lastPlace = 10000
  for (const char of text) {
    const value = DIGITS[char]
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
      continue
    }
    const place = PLACES[char]
    if (place === undefined || place >= lastPlace) return null
    sum += (digit ?? 1) * place
    lastPlace = place
    digit = null
  }
  // «一百二» is 120, «一百零二» 102.
  if (digit !== null && lastPlace >= 100 && lastPlace < 10000 && !text.includes('零'))
    return sum + digit * (lastPlace / 10)
  return sum + (digit ?? 0)
}

/** The value of a Chinese numeral up to 9,999,9999 («一百二十三», «二零二»); null if it is none. */
export const chineseNumber = (text: string): number | null => {
  if (text === '') return null
  // Digit by digit («二零二»); «三五条» means three to five and is no number.
  if (text.length > 1 && /^[零一二三四五六七八九]+$/.test(text))
    return text.length === 2 && !text.includes('零')
      ? null
      : Number([...text].map((char) => String(DIGITS[char] ?? '')).join(''))
  const [high, low, ...rest] = text.split('万')
  if (rest.length > 0) return null
  if (low === undefined) return below10000(text)
  const tens = high === '' ? 1 : below10000(high ?? '')
  const ones = low === '' ? 0 : below10000(low)
  return tens === null || ones === null ? null : tens * 10000 + ones
}
