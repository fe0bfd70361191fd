/** Reports of one kind of change: how many, and the first of them by name. */
export interface ChangedReports {
  readonly count: number
  readonly reports: readonly { readonly id: string; readonly name: string; readonly year: number }[]
}

/** What one ingest changed. */
export interface Change {
  /** The date of the data, not of the run: the same input gives the same file. */
  readonly date: string
  /** Digest of the tables after it. */
  readonly version: string
  readonly added: ChangedReports
  readonly changed: ChangedReports
  readonly removed: ChangedReports
}

/** `changes.json` of a data package: what each ingest changed, the latest first. */
export interface Changes {
  readonly entries: readonly Change[]
}

export const CHANGES_FILE = 'changes.json'

/** Entries kept, and names kept of each kind. */
const MOST_ENTRIES = 50
const MOST_NAMES = 200

/** A report as it is compared: its name, its year, and a digest of all its rows. */
export interface ComparedReport {
  readonly name: string
  readonly year: number
  readonly digest: string
}

export type ComparedReports = ReadonlyMap<string, ComparedReport>

const listed = (found: readonly (readonly [string, ComparedReport])[]): ChangedReports => ({
  count: found.length,
  reports: found.slice(0, MOST_NAMES).map(([id, { name, year }]) => ({ id, name, year })),
})

/**
 * The change list with what is new in front; as it was where nothing changed, or where there was no
 * package before.
 */
export const withChange = (
  before: Changes | null,
  old: ComparedReports,
  fresh: ComparedReports,
  { date, version }: Pick<Change, 'date' | 'version'>,
): Changes => {
  const added = [...fresh].filter(([id]) => !old.has(id))
  const changed = [...fresh].filter(([id, { digest }]) => {
    const was = old.get(id)
    return was !== undefined && was.digest !== digest
  })
  const removed = [...old].filter(([id]) => !fresh.has(id))
  const entries = before?.entries ?? []
  if (old.size === 0) return { entries }
  if (added.length + changed.length + removed.length === 0) return { entries }
  const change: Change = {
    date,
    version,
    added: listed(added),
    changed: listed(changed),
    removed: listed(removed),
  }
  return { entries: [change, ...entries].slice(0, MOST_ENTRIES) }
}

/** A change list as it was written; null where the text is none, so that one is begun anew. */
export const readChanges = (text: string): Changes | null => {
  try {
    const read = JSON.parse(text) as Partial<Changes> | null
    return Array.isArray(read?.entries) ? { entries: read.entries } : null
  } catch {
    return null
  }
}
