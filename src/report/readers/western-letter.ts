/** What stands at 0x80 to 0x9f in Windows-1252. Some versions of Node decode it as Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A byte as a Western letter. */
export const westernLetter = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte)
