/**
 * The text of a character that Word keeps by its place in a symbol font. «Symbol» sets digits at
 * their usual places; Wingdings sets circled ones, which are marks of notes. Anything else stays a
 * character of the private use area: it shows, and is no figure.
 */
export const symbolText = (font: string | undefined, code: string | undefined): string => {
  const at = Number.parseInt(code ?? '', 16) & 0xff
  if (!Number.isFinite(at) || at === 0) return ''
  if (font === 'Symbol' && at >= 0x20 && at < 0x40) return String.fromCharCode(at)
  if (font === 'Wingdings' && at >= 0x81 && at <= 0x8a)
    return String.fromCharCode(0x2460 + at - 0x81)
  if (font === 'Wingdings' && at >= 0x8c && at <= 0x95)
    return String.fromCharCode(0x2776 + at - 0x8c)
  return String.fromCharCode(0xf000 + at)
}
