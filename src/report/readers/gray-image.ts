/** A picture in shades of grey, row by row from the top: 0 is black, 255 white. */
export interface GrayImage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** A picture with an empty, white ground. */
export const whiteImage = (width: number, height: number): GrayImage => ({
  width,
  height,
  pixels: new Uint8Array(width * height).fill(255),
})

const STAMP = 0.4

/**
 * Colours as greys by their red part: red stamps fade, black letters stay. `channels` is 1 (grey),
 * 2 (grey and opacity), 3 or 4.
 */
export const grayOf = (
  data: ArrayLike<number>,
  width: number,
  height: number,
  channels: number,
  depth = 8,
): GrayImage => {
  const image = whiteImage(width, height)
  const shift = depth > 8 ? depth - 8 : 0
  for (let i = 0; i < width * height; i++) {
    const red = (data[i * channels] ?? 255) >> shift
    const value = channels < 3 ? red : withoutStamp(red, other(data, i * channels, shift))
    const opacity =
      channels === 4 || channels === 2 ? (data[i * channels + channels - 1] ?? 255) >> shift : 255
    image.pixels[i] = opacity === 255 ? value : 255 - ((255 - value) * opacity) / 255
  }
  return image
}

const other = (data: ArrayLike<number>, at: number, shift: number): number =>
  Math.max((data[at + 1] ?? 255) >> shift, (data[at + 2] ?? 255) >> shift)

// A stamp's red is not quite the paper's; letters below it are far darker.
const withoutStamp = (red: number, rest: number): number =>
  Math.min(255, red + Math.max(0, red - rest) * STAMP)

/** A smaller copy; each pixel is the mean of those it stands for. */
export const shrunk = (image: GrayImage, times: number): GrayImage => {
  const width = Math.floor(image.width / times)
  const height = Math.floor(image.height / times)
  const made = whiteImage(width, height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let dy = 0; dy < times; dy++)
        for (let dx = 0; dx < times; dx++)
          sum += image.pixels[(y * times + dy) * image.width + x * times + dx] ?? 255
      made.pixels[y * width + x] = sum / (times * times)
    }
  return made
}

/** A part of a picture stretched to another size, between pixels by their neighbours. */
export const stretched = (
  image: GrayImage,
  [left, top, right, bottom]: readonly [number, number, number, number],
  width: number,
  height: number,
): GrayImage => {
  const made = whiteImage(width, height)
  const [across, down] = [(right - left) / width, (bottom - top) / height]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      made.pixels[y * width + x] = valueAt(
        image,
        left + (x + 0.5) * across - 0.5,
        top + (y + 0.5) * down - 0.5,
      )
  return made
}

/** The value between four pixels; white outside the picture. */
export const valueAt = ({ width, height, pixels }: GrayImage, x: number, y: number): number => {
  const [x0, y0] = [Math.floor(x), Math.floor(y)]
  if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) {
    const [cx, cy] = [Math.round(x), Math.round(y)]
    return cx < 0 || cy < 0 || cx >= width || cy >= height ? 255 : (pixels[cy * width + cx] ?? 255)
  }
  const [fx, fy] = [x - x0, y - y0]
  const at = y0 * width + x0
  const above = (pixels[at] ?? 255) * (1 - fx) + (pixels[at + 1] ?? 255) * fx
  const below = (pixels[at + width] ?? 255) * (1 - fx) + (pixels[at + width + 1] ?? 255) * fx
  return above * (1 - fy) + below * fy
}
