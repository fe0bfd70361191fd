/**
 * An SVG as PNG bytes, at the size that its root gives. Rejects where the browser cannot draw it,
 * such as on a canvas that is too large for it.
 */
export const rasterise = async (
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> => {
  const image = new Image()
  // The page's policy lets images come from data addresses only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error(`picture: no canvas of ${width} × ${height}`)),
    ),
  )
}
