import {
  IMPRINT_SHAPE,
  isCountyPlace,
  type CheckCount,
  type CountyPlace,
} from '../database/manifest.ts'
import { hasShape, isObject, isText, listOf } from '../database/shapes.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import type { Filter } from './filter.ts'
import type { Landing } from './landing.ts'
import type { PackedRows } from './packed-rows.ts'

/** One data set of the site; `path` is the folder of its manifest, relative to the page. */
export interface SiteDataset {
  readonly id: string
  readonly title: string
  readonly synthetic: boolean
  readonly path: string
}

/**
 * What the build knows of a region before the engine runs: the rows of the questions asked ahead for
 * all its townships, each under {@link Query.name}. Where rows are of the shown year alone they
 * stand once for every year of the filter, which is their column `shown`.
 */
export interface Paint {
  readonly filter: Filter
  readonly rows: Readonly<Record<string, PackedRows>>
}

/** What is known of the data set that a paint was made of. */
interface PaintedSet {
  readonly dataset: string
  /** {@link Manifest.version} of the data. */
  readonly version: string
  readonly checks: CheckCount
  readonly about: DatasetAbout
  /** {@link Manifest.years} of the data. */
  readonly years: readonly number[]
}

/**
 * The default view of one data set. Inline in the page
 * (`<script type="application/json" id="first-paint">`) for the first set, in
 * `<path>first-paint.json` for every set.
 */
export interface FirstPaint extends Paint, PaintedSet {
  /** Every data set of the site, the first one is opened when none is chosen. */
  readonly datasets: readonly SiteDataset[]
  /** Inline in the page: the file has more than stands here. */
  readonly isPart?: true
  /**
   * Inline in the page of a large set: the answers of each township, of the shown year alone. Those
   * of all years are then in the file, and not here.
   */
  readonly latest?: Paint
  /**
   * In the file: what is answered for a filter as a whole, for the years up to each before the last,
   * as a reader chooses them who goes back a year.
   */
  readonly earlier?: readonly Paint[]
  /** What a set of many counties opens with. */
  readonly landing?: Landing
}

/** One county that has reports, in `<path>counties/<code>.first.json`. */
export interface CountyPaint extends Paint, PaintedSet {
  readonly county: CountyPlace
}

/** The id of the inline script that holds the {@link FirstPaint} of the first data set. */
export const FIRST_PAINT_ID = 'first-paint'

/** The id of the inline script of the embedded page that holds every {@link SiteDataset}. */
export const DATASETS_ID = 'datasets'

/** Where the paint of a county is, beside the manifest. */
export const countyPaintPath = (code: string): string => `counties/${code}.first.json`

const PAINT = {
  ...IMPRINT_SHAPE,
  dataset: isText,
  checks: isObject,
  filter: (filter: unknown) => hasShape(filter, { years: Array.isArray, townships: Array.isArray }),
  rows: (rows: unknown) => isObject(rows) && Object.values(rows).every(isObject),
}

/** Whether JSON is the default view of a set. */
export const isFirstPaint = (value: unknown): value is FirstPaint =>
  hasShape(value, {
    ...PAINT,
    datasets: listOf((set) => hasShape(set, { id: isText, title: isText, path: isText })),
  })

/** Whether JSON is what was painted of a county. */
export const isCountyPaint = (value: unknown): value is CountyPaint =>
  hasShape(value, { ...PAINT, county: isCountyPlace })
