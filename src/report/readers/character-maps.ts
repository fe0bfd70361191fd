/** Gives the bytes of one of pdf.js's character maps («UniGB-UCS2-H.bcmap»). */
export type CharacterMapReader = (fileName: string) => Promise<Uint8Array>

let read: CharacterMapReader | null = null

/**
 * Says where the character maps of pdf.js are: on the disk in Node, among the site's own files in
 * a browser. PDFs that name a Chinese font without holding it cannot be read without them.
 */
export const useCharacterMaps = (reader: CharacterMapReader): void => {
  read = reader
}

let readDecoder: CharacterMapReader | null = null

/** Says where pdf.js's decoders for scans lie («jbig2.wasm», «openjpeg.wasm»); else those fail. */
export const useDecoders = (reader: CharacterMapReader): void => {
  readDecoder = reader
}

/** What pdf.js asks for a file that it needs: character maps and decoders, from nowhere else. */
export class CharacterMaps {
  async fetch(wanted: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (
      wanted.kind === 'wasmUrl' &&
      readDecoder !== null &&
      /^[\w-]+\.wasm$/u.test(wanted.filename)
    )
      return readDecoder(wanted.filename)
    if (wanted.kind !== 'cMapUrl' || read === null || !/^[\w-]+\.bcmap$/u.test(wanted.filename))
      throw new Error(`no file: ${wanted.filename}`)
    return read(wanted.filename)
  }
}
