/** What JSON of any origin is held to before it is taken for what its type says. */

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is an object of which each named member passes its check. */
export const hasShape = (
  value: unknown,
  members: Readonly<Record<string, (member: unknown) => boolean>>,
): boolean =>
  isObject(value) && Object.entries(members).every(([name, passes]) => passes(value[name]))

export const isText = (value: unknown): boolean => typeof value === 'string'
export const isNumber = (value: unknown): boolean => Number.isFinite(value)
export const listOf =
  (passes: (item: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(passes)
