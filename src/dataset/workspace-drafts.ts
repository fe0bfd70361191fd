import type { ParsedReport } from '../report/parsed-report.ts'
import { zipMembers, type ZipMember } from '../report/readers/zip-members.ts'
import type { Correction } from './corrections.ts'
import type { TownshipRow } from './rows.ts'

/** The file by which a workspace of the page is known, among the names of its zip. */
export const WORKSPACE_META = 'workspace.json'
/** Where a workspace keeps what was read of each file, and the files. */
export const WORKSPACE_READINGS = 'readings/'
export const WORKSPACE_SOURCES = 'sources/'
export const WORKSPACE_VERSION = 1

/** What a workspace says of one report: what was read, whose it is, what a person corrected. */
export interface WorkspaceDraft {
  readonly file: string
  readonly sha256: string
  /** What was read, before any correction. */
  readonly parsed: ParsedReport
  /** Null where nobody has said whose report it is. */
  readonly township: TownshipRow | null
  readonly year: number | null
  readonly corrections: readonly Correction[]
  /** False where another file of the same body and year counts instead. */
  readonly counts: boolean
}

const isDraft = (value: unknown): value is WorkspaceDraft => {
  if (typeof value !== 'object' || value === null) return false
  const { file, sha256, parsed, corrections } = value as Record<string, unknown>
  return (
    typeof file === 'string' &&
    typeof sha256 === 'string' &&
    typeof parsed === 'object' &&
    parsed !== null &&
    Array.isArray((parsed as Record<string, unknown>)['observations']) &&
    Array.isArray(corrections)
  )
}

/**
 * The reports of a workspace, in the order of their names there. Throws an error that says what is
 * wrong where the bytes are none, or one that a newer page wrote.
 */
export const workspaceDrafts = (zip: Uint8Array): readonly WorkspaceDraft[] => {
  const members = zipMembers(zip) ?? []
  const json = (member: ZipMember | undefined): Record<string, unknown> => {
    const read = member?.read() ?? { error: { message: `no ${WORKSPACE_META}` } }
    if ('error' in read) throw new Error(read.error.message)
    return JSON.parse(new TextDecoder().decode(read.bytes)) as Record<string, unknown>
  }
  const { version } = json(members.find(({ name }) => name === WORKSPACE_META))
  if (version !== WORKSPACE_VERSION)
    throw new Error(`version ${WORKSPACE_VERSION} expected, found ${String(version)}`)
  return members
    .filter(({ name }) => name.startsWith(WORKSPACE_READINGS))
    .map((member) => {
      const { draft } = json(member)
      if (!isDraft(draft)) throw new Error(`${member.name} is no reading`)
      return draft
    })
}
