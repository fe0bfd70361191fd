/** Said on the window when a file is handed out: not every browser takes it. */
export const SAVING = 'gongkai:saving'

/** Hands bytes to the reader as a file; nothing leaves the machine. */
export const saveBlob = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  dispatchEvent(new Event(SAVING))
  // Some browsers start reading only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
