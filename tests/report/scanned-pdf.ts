/** A PDF of one A4 page that is a JPEG picture and nothing else. */
export const scannedPdf = (jpeg: Uint8Array, width: number, height: number): Uint8Array => {
  const content = 'q 595 0 0 825 0 0 cm /Im Do Q'
  const head = '%PDF-1.5\n'
  const parts: (string | Uint8Array)[] = [head]
  const offsets: number[] = []
  const size = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  const object = (...body: readonly (string | Uint8Array)[]) => {
    offsets.push(size())
    parts.push(`${offsets.length} 0 obj\n`, ...body, '\nendobj\n')
  }
  object('<< /Type /Catalog /Pages 2 0 R >>')
  object('<< /Type /Pages /Kids [3 0 R] /Count 1 >>')
  object(
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 825] /Resources << /XObject << /Im 5 0 R >> >> /Contents 4 0 R >>',
  )
  object(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  object(
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
    jpeg,
    '\nendstream',
  )
  const xref = size()
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    `xref\n0 6\n0000000000 65535 f \n${entries}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`,
  )
  const file = new Uint8Array(size())
  let at = 0
  for (const part of parts) {
    file.set(typeof part === 'string' ? new TextEncoder().encode(part) : part, at)
    at += part.length
  }
  return file
}
