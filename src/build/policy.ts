const originOnly = (server: string | null): readonly string[] => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  `connect-src 'self'${server === null ? '' : ` ${new URL(server).origin}`}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

const policy = (ancestors: string, server: string | null): string =>
  [...originOnly(server), `frame-ancestors ${ancestors}`].join('; ')

/**
 * What the site may do, on every file of it: its own origin and nothing else, and stand in no page
 * of another. It must be a header on the worker's file too: a `<meta>` policy does not bind a worker.
 */
export const CONTENT_SECURITY_POLICY = policy("'self'", null)

/** The embedded page, which is there to stand in the pages of others. */
const isEmbed = (path: string): boolean => /^\/?embed\/(index\.html)?$/.test(path)

/**
 * The policy of a file, by its path below the site's folder. `server` is the address of the server
 * that the site asks (`engine` of site.json): that one origin may be spoken to beside its own.
 */
export const policyOf = (path: string, server: string | null = null): string =>
  policy(isEmbed(path) ? '*' : "'self'", server)
