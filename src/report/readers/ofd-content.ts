import { SaxesParser } from 'saxes'
import type { Matrix } from './pdf-walk.ts'
import { times } from './pdf-walk.ts'

/** A line of characters, each set off from the one before. */
export interface OfdCodes {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly across: readonly number[]
  readonly down: readonly number[]
}

export interface OfdText {
  /** From the object's units to those of what holds it; y runs downwards. */
  readonly matrix: Matrix
  readonly size: number
  readonly stretch: number
  readonly isWhite: boolean
  readonly codes: readonly OfdCodes[]
}

export interface OfdPath {
  readonly matrix: Matrix
  readonly data: string
  readonly isStroked: boolean
  readonly isFilled: boolean
  readonly isWhite: boolean
}

/** What a page, a template or a reused unit draws. */
export interface OfdDrawing {
  readonly texts: OfdText[]
  readonly paths: OfdPath[]
  readonly units: { readonly id: string; readonly matrix: Matrix }[]
}

export interface OfdContent {
  readonly drawing: OfdDrawing
  /** Drawings for use on several pages, by their number. */
  readonly units: ReadonlyMap<string, OfdDrawing>
  readonly templates: readonly string[]
  /** Left, top, width and height in millimetres; null where the page does not say. */
  readonly box: readonly number[] | null
}

export const numbersIn = (text: string | undefined): readonly number[] =>
  (text ?? '').split(/[\s,]+/u).flatMap((part) => {
    const number = Number(part)
    return part === '' || !Number.isFinite(number) ? [] : [number]
  })

const matrixOf = (attributes: Readonly<Record<string, string>>): Matrix => {
  const [x = 0, y = 0] = numbersIn(attributes.Boundary)
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes.CTM)
  return times([1, 0, 0, 1, x, y], [a, b, c, d, e, f])
}

const MOST_STEPS = 10_000

/** Distances between characters: «g 3 5.2» stands for three times 5.2. */
export const stepsOf = (text: string | undefined): readonly number[] => {
  const steps: number[] = []
  const parts = (text ?? '').split(/\s+/u).filter((part) => part !== '')
  for (let i = 0; i < parts.length && steps.length < MOST_STEPS; i++) {
    if (parts[i] !== 'g') steps.push(Number(parts[i]) || 0)
    else {
      const count = Math.min(Number(parts[i + 1]) || 0, MOST_STEPS - steps.length)
      for (let k = 0; k < count; k++) steps.push(Number(parts[i + 2]) || 0)
      i += 2
    }
  }
  return steps
}

const emptyDrawing = (): OfdDrawing => ({ texts: [], paths: [], units: [] })

const isWhite = (value: string | undefined): boolean => {
  const parts = (value ?? '').split(/\s+/u).filter((part) => part !== '')
  const numbers = parts.map((p) =>
    p.startsWith('#') ? Number.parseInt(p.slice(1), 16) : Number(p),
  )
  return numbers.length === 3 && numbers.every((number) => number >= 250)
}

/** Reads one part of an OFD: a page, a template, or the file of things used on several pages. */
export const ofdContent = (xml: string): OfdContent => {
  const drawing = emptyDrawing()
  const units = new Map<string, OfdDrawing>()
  const templates: string[] = []
  let box: readonly number[] | null = null
  let target = drawing
  let text = ''
  let hidden = 0
  let object: { attributes: Readonly<Record<string, string>>; isWhite: boolean } | null = null
  let codes: OfdCodes[] = []
  let code: Omit<OfdCodes, 'text'> = { x: 0, y: 0, across: [], down: [] }

  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const name = tag.name.replace(/^.*:/u, '')
    const { attributes } = tag
    const isGone = attributes.Visible === 'false' || attributes.Alpha === '0'
    if (hidden > 0 || (isGone && name !== 'StrokeColor')) {
      hidden++
      return
    }
    text = ''
    if (name === 'TextObject' || name === 'PathObject') {
      object = { attributes, isWhite: false }
      codes = []
    } else if (name === 'FillColor' && object) object.isWhite = isWhite(attributes.Value)
    else if (name === 'TextCode')
      code = {
        // A second line of characters goes on where it does not say where it begins.
        x: attributes.X === undefined ? code.x : Number(attributes.X) || 0,
        y: attributes.Y === undefined ? code.y : Number(attributes.Y) || 0,
        across: stepsOf(attributes.DeltaX),
        down: stepsOf(attributes.DeltaY),
      }
    else if (name === 'CompositeObject')
      target.units.push({ id: attributes.ResourceID ?? '', matrix: matrixOf(attributes) })
    else if (name === 'CompositeGraphicUnit') {
      target = emptyDrawing()
      units.set(attributes.ID ?? '', target)
    } else if (name === 'Template') templates.push(attributes.TemplateID ?? '')
  })
  parser.on('text', (value) => {
    if (hidden === 0) text += value
  })
  parser.on('cdata', (value) => {
    if (hidden === 0) text += value
  })
  parser.on('closetag', (tag) => {
    if (hidden > 0) {
      hidden--
      return
    }
    const name = tag.name.replace(/^.*:/u, '')
    if (name === 'TextCode') codes.push({ ...code, text })
    else if (name === 'TextObject' && object) {
      const { attributes } = object
      target.texts.push({
        matrix: matrixOf(attributes),
        size: Number(attributes.Size) || 0,
        stretch: Number(attributes.HScale) || 1,
        isWhite: object.isWhite,
        codes,
      })
      object = null
    } else if (name === 'AbbreviatedData' && object) {
      const { attributes } = object
      target.paths.push({
        matrix: matrixOf(attributes),
        data: text,
        isStroked: attributes.Stroke !== 'false',
        isFilled: attributes.Fill === 'true',
        isWhite: object.isWhite,
      })
    } else if (name === 'CompositeGraphicUnit') target = drawing
    else if (name === 'PhysicalBox') box = numbersIn(text)
  })
  parser.write(xml).close()
  return { drawing, units, templates, box }
}
