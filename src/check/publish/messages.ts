import type { Row } from '../../database/connection.ts'
import type { Manifest } from '../../database/manifest.ts'
import type { Statement } from '../../database/statement.ts'
import type { SiteSettings } from '../../dataset/site.ts'
import type { SiteTemplate } from './template.ts'

/** A data package of the new site; `inside` is its folder below `data`, '' for the first. */
export interface PublishedPackage {
  readonly inside: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What a site is written from. */
export interface PublishJob {
  readonly settings: SiteSettings
  readonly packages: readonly PublishedPackage[]
  readonly template: SiteTemplate
  /** A zip with the files of a site, or the site as one page. */
  readonly as: 'zip' | 'single'
}

/** What the page says to the worker: a job, or what the page's engine answered. */
export type ToPublisher =
  | { readonly kind: 'job'; readonly job: PublishJob }
  | { readonly kind: 'answer'; readonly ask: number; readonly rows: readonly Row[] }
  | { readonly kind: 'refusal'; readonly ask: number; readonly error: string }

/**
 * What the worker says to the page: that it has its code, questions to the page's engine (the worker
 * has none: a second one would need the network and twice the memory), how far it is, and the end.
 */
export type FromPublisher =
  | { readonly kind: 'here' }
  | {
      readonly kind: 'load'
      readonly ask: number
      readonly manifest: Manifest
      readonly files: ReadonlyMap<string, Uint8Array>
    }
  | { readonly kind: 'query'; readonly ask: number; readonly statement: Statement }
  | { readonly kind: 'step'; readonly fraction: number }
  | { readonly kind: 'done'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly error: string }
