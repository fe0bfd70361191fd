/** Pictures, links, embedded figures, full screen. */
export const EXPORT_EN = {
  imprint:
    'Data: {title}. Sources: {sources}. As of {date}, data version {version}; of {assessed} {assessed_n, plural, one {check} other {checks}} {passed} held.',

  'picture.synthetic': 'Synthetic sample data: made by a program, no real township',
  'picture.rest':
    '{count} more {count_n, plural, one {row is} other {rows are}} not drawn; see the chart or table on the site.',
  'picture.absent': 'Not drawn: {reasons}',
  'picture.join': '; ',
} as const satisfies Readonly<Record<string, string>>
