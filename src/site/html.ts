// XML knows no control characters but these three, not even escaped.
const isAllowed = (char: string): boolean => char >= ' ' || '\t\n\r'.includes(char)

/** Text as it may stand in HTML or XML, between tags and in quoted attributes. */
export const escaped = (text: string): string =>
  [...text]
    .filter(isAllowed)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** JSON inside a `<script>`: «</script>» in a title must not end the element. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/** An element that holds data for the program. */
export const dataElement = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${scriptJson(data)}</script>`
