import type { License } from './rows.ts'

/** What figures are given on under when nobody says otherwise. */
export const DEFAULT_LICENSE: License = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
}
