import { decode as decodeJpeg } from 'jpeg-js'
import { decode as decodePng } from 'fast-png'
import type { ReadError } from '../report-document.ts'
import { grayOf, type GrayImage } from './gray-image.ts'

/** A page of A4 at 400 dpi has 15. */
const MOST_MEGAPIXELS = 20

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte)

export const isJpeg = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xd8, 0xff)
export const isPng = (bytes: Uint8Array): boolean => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)

/** How large the picture in a JPEG or PNG file is by its own account; nothing is unpacked. */
const megapixelsOf = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isPng(bytes)) return bytes.length < 24 ? 0 : (view.getUint32(16) * view.getUint32(20)) / 1e6
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const kind = bytes[at + 1] ?? 0
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return (view.getUint16(at + 5) * view.getUint16(at + 7)) / 1e6
    at += 2 + view.getUint16(at + 2)
  }
  return 0
}

/** A picture in a file of its own or in an archive. */
export interface PictureFile {
  readonly name: string
  readonly read: () => { readonly bytes: Uint8Array } | { readonly error: ReadError }
}

/** Why one of several pictures cannot be read. */
export class Unreadable extends Error {
  readonly reason: ReadError

  constructor(code: ReadError['code'], message: string) {
    super(message)
    this.reason = { code, message }
  }
}

/** The pictures of a report's pages one by one; throws {@link Unreadable} at one that is none. */
export function* picturesIn(pages: readonly PictureFile[]): Generator<GrayImage> {
  for (const { name, read } of pages) {
    const taken = read()
    const which = pages.length > 1 ? `“${name}”` : ''
    if ('error' in taken) throw new Unreadable(taken.error.code, which + taken.error.message)
    const { bytes } = taken
    if (!isJpeg(bytes) && !isPng(bytes))
      throw new Unreadable('damaged', `图片${which}已损坏，无法打开。请重新扫描或另存后再试。`)
    const megapixels = megapixelsOf(bytes)
    if (megapixels > MOST_MEGAPIXELS)
      throw new Unreadable(
        'too_large',
        `图片${which}有 ${Math.round(megapixels)} 百万像素，超过 ${MOST_MEGAPIXELS}。请以 150 到 300 dpi 重新扫描。`,
      )
    yield pictureIn(bytes)
  }
}

/** The picture in a JPEG or PNG file; throws where it is damaged or too large. */
export const pictureIn = (bytes: Uint8Array): GrayImage =>
  isJpeg(bytes) ? turned(jpegIn(bytes), orientationOf(bytes)) : pngIn(bytes)

const jpegIn = (bytes: Uint8Array): GrayImage => {
  const { data, width, height } = decodeJpeg(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    maxResolutionInMP: MOST_MEGAPIXELS,
    maxMemoryUsageInMB: 400,
  })
  return grayOf(data, width, height, 3)
}

const pngIn = (bytes: Uint8Array): GrayImage => {
  if (megapixelsOf(bytes) > MOST_MEGAPIXELS) throw new Error(`${megapixelsOf(bytes)} megapixels`)
  const { data, width, height, channels, depth, palette } = decodePng(bytes)
  if (!palette)
    return grayOf(
      depth < 8 ? unpacked(data, width, height, depth) : data,
      width,
      height,
      channels,
      depth,
    )
  const indices = depth < 8 ? unpacked(data, width, height, depth, false) : data
  return grayOf(
    Uint8Array.from(indices, (index) => palette[index]?.[0] ?? 255),
    width,
    height,
    1,
  )
}

/** Pixels of fewer than eight bits, each row beginning with a new byte. */
const unpacked = (
  data: ArrayLike<number>,
  width: number,
  height: number,
  depth: number,
  isScaled = true,
): Uint8Array => {
  const made = new Uint8Array(width * height)
  const row = Math.ceil((width * depth) / 8)
  const most = (1 << depth) - 1
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const bit = x * depth
      const byte = data[y * row + (bit >> 3)] ?? 0
      const value = (byte >> (8 - depth - (bit & 7))) & most
      made[y * width + x] = isScaled ? (value * 255) / most : value
    }
  return made
}

/** How a camera says that the picture lies: 1 upright, 3 upside down, 6 and 8 on its side. */
const orientationOf = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 12 < bytes.length && bytes[at] === 0xff;) {
    const size = view.getUint16(at + 2)
    if (bytes[at + 1] === 0xe1 && view.getUint32(at + 4) === 0x45786966) {
      const tiff = at + 10
      const isLittle = view.getUint16(tiff) === 0x4949
      const entries = tiff + view.getUint32(tiff + 4, isLittle)
      if (entries + 2 > bytes.length) return 1
      const count = view.getUint16(entries, isLittle)
      for (let i = 0; i < count && entries + 14 + i * 12 <= bytes.length; i++)
        if (view.getUint16(entries + 2 + i * 12, isLittle) === 0x0112)
          return view.getUint16(entries + 10 + i * 12, isLittle)
      return 1
    }
    if (bytes[at + 1] === 0xda) return 1
    at += 2 + size
  }
  return 1
}

const turned = (image: GrayImage, orientation: number): GrayImage => {
  if (![3, 6, 8].includes(orientation)) return image
  const { width, height, pixels } = image
  const isSideways = orientation !== 3
  const made = new Uint8Array(pixels.length)
  const [newWidth, newHeight] = isSideways ? [height, width] : [width, height]
  for (let y = 0; y < newHeight; y++)
    for (let x = 0; x < newWidth; x++) {
      const [fromX, fromY] =
        orientation === 3
          ? [width - 1 - x, height - 1 - y]
          : orientation === 6
            ? [y, height - 1 - x]
            : [width - 1 - y, x]
      made[y * newWidth + x] = pixels[fromY * width + fromX] ?? 255
    }
  return { width: newWidth, height: newHeight, pixels: made }
}
