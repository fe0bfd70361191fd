// A classic worker that runs DuckDB's own worker script, gives it the engine, and tells how the
// fetch of it gets on. Its own progress messages cannot be used: they stop while chunks arrive faster
// than every 20 ms, count decompressed bytes against a compressed total, and a refused file says
// nothing. A file that does not compile is an unhandled rejection inside, and silence outside. This
// script is served as it stands: no imports, no types.
const plainFetch = self.fetch.bind(self)

const tell = (engine, facts) => self.postMessage({ engine, ...facts })

self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  tell('failed', { why: String(event.reason) })
})

/** Whether the host sends a file with its compressed twin's bytes, or compresses it on the way. */
const isCompressed = async (url) => {
  const response = await plainFetch(url, { method: 'HEAD' }).catch(() => null)
  return Boolean(response?.ok && response.headers.get('content-encoding'))
}

/** A body as it is, or inflated where its first bytes say gzip. */
const unpacked = async (body) => {
  const reader = body.getReader()
  const first = await reader.read()
  const whole = new ReadableStream({
    start: (out) => (first.done ? out.close() : out.enqueue(first.value)),
    pull: async (out) => {
      const { done, value } = await reader.read()
      if (done) out.close()
      else out.enqueue(value)
    },
    cancel: (why) => reader.cancel(why),
  })
  const [a, b] = first.value ?? []
  return a === 0x1f && b === 0x8b ? whole.pipeThrough(new DecompressionStream('gzip')) : whole
}

/** One part of the engine, as the host has it best: the first of its two names that is there. */
const openPart = async (url, compressed) => {
  let refused = null
  for (const address of compressed ? [url, `${url}.gz`] : [`${url}.gz`, url]) {
    const response = await plainFetch(address).catch((error) => error)
    const isHere = response instanceof Response && response.ok && response.body !== null
    const type = isHere || response instanceof Response ? response.headers.get('content-type') : ''
    if (isHere && !(type ?? '').startsWith('text/html')) return unpacked(response.body)
    refused ??= { status: response.status ?? 0, type: type || String(response), file: url }
  }
  tell('refused', refused)
  throw new Error(`engine file refused: status ${refused.status}, type ${refused.type}`)
}

/** The engine's parts, as they come, as one stream of its bytes. */
const joined = async (parts, names) => {
  for (const part of parts) part.catch(() => undefined)
  const { readable, writable } = new TransformStream()
  const pipe = async () => {
    for (const [i, part] of parts.entries())
      await (await part).pipeTo(writable, { preventClose: i < parts.length - 1 }).catch((error) => {
        tell('broken', { file: names[i], why: String(error) })
        throw error
      })
  }
  // What a part refuses has been told; the engine must not wait for the rest.
  pipe().catch((error) => writable.abort(error).catch(() => undefined))
  await parts[0]
  return readable
}

const fetchEngine = async (urls) => {
  const compressed = await isCompressed(urls[0])
  return joined(
    urls.map((url) => openPart(url, compressed)),
    urls,
  )
}

const counted = (stream) => {
  let bytes = 0
  let last = 0
  const count = new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      const now = Date.now()
      if (now - last >= 50) {
        last = now
        tell('bytes', { bytes })
      }
      controller.enqueue(chunk)
    },
    flush: () => tell('loaded', { bytes }),
  })
  return stream.pipeThrough(count)
}

// Held for as long as this worker lives: the page waits for it, and so learns that the browser has
// ended the worker, of which no event tells.
const holdLock = (name) =>
  navigator.locks
    ?.request(name, () => {
      tell('holding', {})
      return new Promise(() => undefined)
    })
    .catch(() => undefined)

const begin = ({ script, wasm, bytes, lock }) => {
  void holdLock(lock)
  // The engine fetches one file: itself. instantiateStreaming insists on the type.
  self.fetch = async () =>
    new Response(
      counted(
        bytes
          ? await joined(
              bytes.map((part) => unpacked(part.stream())),
              bytes.map(() => 'engine'),
            )
          : await fetchEngine(wasm),
      ),
      { headers: { 'content-type': 'application/wasm' } },
    )
  tell('alive', {})
  // In the single file the engine's script stands below this one.
  if (script) importScripts(script)
  tell('alive', {})
}

self.addEventListener('message', (event) => {
  if (event.data?.engine === undefined) return
  // Not for the engine's own listener.
  event.stopImmediatePropagation()
  if (event.data.engine === 'begin') begin(event.data)
  else tell('here', {})
})
tell('alive', {})
