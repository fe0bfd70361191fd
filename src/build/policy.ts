const ORIGIN_ONLY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

const policy = (ancestors: string): string =>
  [...ORIGIN_ONLY, `frame-ancestors ${ancestors}`].join('; ')

/**
 * What the site may do, on every file of it: its own origin and nothing else, and stand in no page
 * of another. It must be a header on the worker's file too: a `<meta>` policy does not bind a worker.
 */
export const CONTENT_SECURITY_POLICY = policy("'self'")

/** The same for the embedded page, which is there to stand in the pages of others. */
export const EMBED_POLICY = policy('*')

/** The policy of a file, by its path below the site's folder. */
export const policyOf = (path: string): string =>
  /^\/?embed\/(index\.html)?$/.test(path) ? EMBED_POLICY : CONTENT_SECURITY_POLICY
