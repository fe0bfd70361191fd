// The service worker: keeps one whole version of the site, and what was seen of its data and engine,
// so that the page opens without a network. src/build/offline.ts fills in what belongs to the version.
// Each file of it is held to its digest: a version is taken whole or not at all.
const SITE = { version: '', data: '', files: {}, engine: [] }

const SCOPE = self.registration.scope
const PREFIX = `gongkai:${new URL(SCOPE).pathname}:`
const SHELL = `${PREFIX}${SITE.version}`
const SEEN = `${PREFIX}seen`

// Switched off: what is still under way must not be kept after all was cleared.
let isOver = false
const open = (name) => (isOver ? Promise.reject(new Error('switched off')) : caches.open(name))

const urlOf = (path) => new URL(path, SCOPE).href

/** The path of an address below the site's folder; null where it is not below it. */
const pathOf = (url) => {
  const { origin, pathname } = new URL(url)
  const base = new URL(SCOPE)
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null
  return decodeURI(pathname.slice(base.pathname.length)) || 'index.html'
}

const digestOf = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** As it came, its policy included; but the browser has undone the encoding. */
const kept = (response, bytes) => {
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  return new Response(bytes, { headers })
}

const take = async (cache, path) => {
  const url = urlOf(path)
  const held = await caches.match(url, { ignoreVary: true })
  if (held && (await digestOf(await held.clone().arrayBuffer())) === SITE.files[path])
    return cache.put(url, held)
  const response = await fetch(url, { cache: 'no-cache' })
  const bytes = await response.arrayBuffer()
  // Of another deploy, or half of one: the version waits until all of it is there.
  if (!response.ok || (await digestOf(bytes)) !== SITE.files[path])
    throw new Error(`${path}: not of version ${SITE.version}`)
  return cache.put(url, kept(response, bytes))
}

const install = async () => {
  const cache = await open(SHELL)
  const paths = Object.keys(SITE.files)
  const next = async () => {
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) await take(cache, path)
  }
  try {
    await Promise.all([next(), next(), next(), next()])
  } catch (error) {
    await caches.delete(SHELL)
    throw error
  }
}

const isEngine = (path) => /^assets\/duckdb-.*\.(?:wasm|js)(?:\.gz)?$/.test(path)
const DATA = /^(data\/[^/]+\/)(.+\.arrows|counties\/.+\.first\.json)(\.gz)?$/

const manifests = new Map()
const manifestOf = (folder) => {
  if (!manifests.has(folder))
    manifests.set(
      folder,
      open(SHELL)
        .then((cache) => cache.match(urlOf(`${folder}manifest.json`)))
        .then((response) => response?.json()),
    )
  return manifests.get(folder)
}

const inflated = (bytes) =>
  new Response(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).arrayBuffer()

/** Whether a file of the data is the one that this version's manifest names. */
const isOfVersion = async (path, bytes) => {
  // Another engine has another name.
  if (isEngine(path)) return true
  const [, folder, name] = DATA.exec(path) ?? []
  const manifest = folder && (await manifestOf(folder))
  if (!manifest) return false
  const head = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  const whole = head[0] === 0x1f && head[1] === 0x8b ? await inflated(bytes) : bytes
  if (name.endsWith('.json'))
    return JSON.parse(new TextDecoder().decode(whole)).version === manifest.version
  const all = [...manifest.counties, ...(manifest.rollups ?? []), manifest.indicators]
  const file = all.find((one) => one.path === name)
  return file !== undefined && (await digestOf(whole)) === file.sha256
}

const answerSeen = async (request, path) => {
  const seen = await open(SEEN)
  // Who asks looks at the first bytes: the file and its gzipped twin answer for each other.
  const { url } = request
  const twin = url.endsWith('.gz') ? url.slice(0, -3) : `${url}.gz`
  const held = (await seen.match(url, { ignoreVary: true })) ?? (await seen.match(twin))
  if (held) return held
  const response = await fetch(request)
  if (!response.ok) return response
  const copy = response.clone()
  const keep = async () => {
    const bytes = await copy.arrayBuffer()
    if (await isOfVersion(path, bytes)) await seen.put(request.url, kept(copy, bytes))
  }
  keep().catch(() => undefined)
  return response
}

const activate = async () => {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== SHELL && name !== SEEN) await caches.delete(name)
  const seen = await open(SEEN)
  for (const request of await seen.keys()) {
    const path = pathOf(request.url)
    const response = await seen.match(request)
    const isHeld = isEngine(path)
      ? SITE.engine.includes(path.replace(/\.gz$/, ''))
      : await isOfVersion(path, await response.arrayBuffer()).catch(() => false)
    if (!isHeld) await seen.delete(request)
  }
}

/** An engine file that was fetched before there was a worker: as the browser has it, else anew. */
const adoptEngine = async (path) => {
  const seen = await open(SEEN)
  const ways = ['only-if-cached', 'default'].flatMap((cache) => [
    { name: path, cache },
    { name: `${path}.gz`, cache },
  ])
  // Where a host compresses nothing the twin is a fifth of the file.
  ways.push(ways.splice(2, 1)[0])
  for (const { name, cache } of ways) {
    const held = await seen.match(urlOf(name))
    const response =
      held ?? (await fetch(urlOf(name), { cache, mode: 'same-origin' }).catch(() => null))
    if (held) return
    if (response?.ok) return seen.put(urlOf(name), kept(response, await response.arrayBuffer()))
  }
}

/** What the page had fetched before there was a worker, kept from now on. */
const adopt = async (urls, engine) => {
  await self.clients.claim()
  for (const url of urls) {
    const path = pathOf(url)
    if (path !== null && !(path in SITE.files) && DATA.test(path))
      await answerSeen(new Request(url), path).catch(() => undefined)
  }
  for (const url of engine) await adoptEngine(pathOf(url))
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = request.method === 'GET' ? pathOf(request.url) : null
  if (path === null || isOver) return
  if (path in SITE.files)
    event.respondWith(
      open(SHELL)
        .then((cache) => cache.match(urlOf(path), { ignoreVary: true }))
        .then((held) => held ?? fetch(request)),
    )
  else if (isEngine(path) || DATA.test(path)) event.respondWith(answerSeen(request, path))
})

self.addEventListener('message', (event) => {
  const { type, program, data, urls, engine } = event.data ?? {}
  if (type === 'apply') self.skipWaiting()
  if (type === 'end') {
    isOver = true
    event.ports[0]?.postMessage('ended')
  }
  // A page of another version is none of this worker's.
  if (type === 'adopt' && pathOf(program) in SITE.files && data === SITE.data)
    event.waitUntil(adopt(urls, engine))
})
