/**
 * Puts text on the clipboard. Offices open the page over plain http or from a disk, where browsers
 * give no clipboard: there a field that is selected does. Resolves in either case.
 */
export const copyText = async (text: string): Promise<void> => {
  const isCopied = await navigator.clipboard
    ?.writeText(text)
    .then(() => true)
    .catch(() => false)
  if (isCopied === true) return
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}
