const A4 = [595, 842] as const

const encoder = new TextEncoder()

/** Width and height of a JPEG picture, in pixels. Throws where the bytes are none. */
const sizeOf = (jpeg: Uint8Array): readonly [number, number] => {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength)
  for (let at = 2; at + 9 < jpeg.length; at += 2 + view.getUint16(at + 2)) {
    const mark = view.getUint16(at)
    // The frame: baseline or progressive.
    if (mark === 0xffc0 || mark === 0xffc2) return [view.getUint16(at + 7), view.getUint16(at + 5)]
  }
  throw new Error('picture: no JPEG')
}

/** A PDF as a scanner makes it: each page of A4 is one JPEG picture in colour and nothing else. */
export const picturePdf = (pages: readonly Uint8Array[]): Uint8Array => {
  const objects: (readonly (string | Uint8Array)[])[] = []
  const kids = pages.map((_, i) => `${3 + i * 3} 0 R`).join(' ')
  objects.push(['<< /Type /Catalog /Pages 2 0 R >>'])
  objects.push([`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`])
  const [wide, high] = A4
  pages.forEach((jpeg, i) => {
    const own = 3 + i * 3
    const [width, height] = sizeOf(jpeg)
    const content = `q ${wide} 0 0 ${high} 0 0 cm /Page Do Q`
    objects.push([
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Resources << /XObject << /Page ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R >>`,
    ])
    objects.push([`<< /Length ${content.length} >>\nstream\n${content}\nendstream`])
    objects.push([
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    ])
  })
  return written(objects)
}

const written = (objects: readonly (readonly (string | Uint8Array)[])[]): Uint8Array => {
  const parts: Uint8Array[] = []
  let size = 0
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part
    parts.push(bytes)
    size += bytes.length
  }
  put('%PDF-1.5\n')
  const places = objects.map((body, i) => {
    const at = size
    put(`${i + 1} 0 obj\n`)
    body.forEach(put)
    put('\nendobj\n')
    return at
  })
  const start = size
  const count = objects.length + 1
  put(`xref\n0 ${count}\n0000000000 65535 f \n`)
  for (const at of places) put(`${String(at).padStart(10, '0')} 00000 n \n`)
  put(`trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`)
  const file = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}
