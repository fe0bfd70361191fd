/** English words for the kinds of townships of the roster. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  镇: 'town',
  乡: 'township',
  民族乡: 'ethnic township',
  街道: 'subdistrict',
  苏木: 'sum',
  民族苏木: 'ethnic sum',
  其他: 'other',
}
