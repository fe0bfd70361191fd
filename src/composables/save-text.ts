import { saveBlob } from './save-blob.ts'

/** Hands a text to the reader as a file; nothing leaves the machine. */
export const saveText = (text: string, name: string, type: string): void =>
  saveBlob(new Blob([text], { type }), name)
