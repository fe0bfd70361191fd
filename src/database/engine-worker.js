// A classic worker that runs DuckDB's own worker script and tells how its fetch of the engine gets
// on. Its own progress messages cannot be used: they stop while chunks arrive faster than every
// 20 ms, count decompressed bytes against a compressed total, and a refused file says nothing.
// A file that does not compile is an unhandled rejection inside, and silence outside. This script is
// served as it stands: no imports, no types.
const plainFetch = self.fetch.bind(self)

const tell = (engine, facts) => self.postMessage({ engine, ...facts })

self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  tell('failed', { why: String(event.reason) })
})

self.fetch = async (input, init) => {
  let response
  try {
    response = await plainFetch(input, init)
  } catch (error) {
    tell('refused', { status: 0, type: String(error) })
    throw error
  }
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || type.startsWith('text/html') || response.body === null) {
    tell('refused', { status: response.status, type })
    throw new Error(`engine file refused: status ${response.status}, type ${type}`)
  }
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
  // instantiateStreaming insists on the type, which some hosts do not send.
  return new Response(response.body.pipeThrough(count), {
    headers: { 'content-type': 'application/wasm' },
  })
}

tell('alive', {})
importScripts(new URL(self.location.href).searchParams.get('engine'))
tell('alive', {})
