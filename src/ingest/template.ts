import { writeFileSync } from 'node:fs'
import { formatRecord } from '../dataset/csv.ts'
import { EDITIONS } from '../form/edition.ts'
import type { Edition } from '../form/edition.ts'
import { collectionTemplate } from '../report/collection-sheet.ts'
import { UsageError } from './failure.ts'

/** An edition named on the command line. Throws {@link UsageError}. */
export const readEdition = (text: string): Edition => {
  const edition = EDITIONS.find((e) => e === text)
  if (edition !== undefined) return edition
  throw new UsageError(`--edition: expected ${EDITIONS.join(', ')}, found ${text}`)
}

/** An empty collection sheet: CSV that Excel opens rightly, to be filled in and ingested. */
export const templateText = (edition: Edition): string =>
  `\uFEFF${collectionTemplate(edition).map(formatRecord).join('')}`

/** Writes an empty collection sheet to a file; to standard output for «-», or when none is named. */
export const writeTemplate = (edition: Edition, file: string | undefined): void => {
  if (file === undefined || file === '-') process.stdout.write(templateText(edition))
  else writeFileSync(file, templateText(edition))
}
