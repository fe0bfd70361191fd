// Says on the static page why the program does not run. Old browsers run this: no syntax of after
// 2009. It is a file of its own because the site's policy allows no script in the page.
;(function () {
  var root = document.documentElement

  // As composables/use-theme.ts will: a dark page must not begin white.
  try {
    var theme = localStorage.getItem('gongkai:theme')
    var dark = matchMedia('(prefers-color-scheme: dark)').matches
    if (theme === 'dark' || (theme !== 'light' && dark)) root.setAttribute('data-theme', 'dark')
  } catch (error) {
    // Storage is forbidden: light.
  }

  function ready(act) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act)
    else act()
  }

  function opening(isOpening) {
    var line = document.querySelector('[data-static] [data-opening]')
    if (line) line.hidden = !isOpening
  }

  function tell(why) {
    ready(function () {
      opening(why === 'slow')
      var all = document.querySelectorAll('[data-static] [data-why]')
      for (var i = 0; i < all.length; i++) all[i].hidden = all[i].getAttribute('data-why') !== why
      if (document.querySelector('[data-static]')) root.setAttribute('data-static-why', why)
    })
  }

  function isBelow() {
    if (!('noModule' in document.createElement('script'))) return true
    if (typeof DecompressionStream !== 'function' || !Object.hasOwn) return true
    try {
      new RegExp('(?<=a)b')
    } catch (error) {
      return true
    }
    // WebAssembly with exceptions: Chromium 95. Where a policy forbids WebAssembly there is none at
    // all, and the page does without.
    if (typeof WebAssembly !== 'object') return false
    var module = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0]
    module = module.concat([10, 8, 1, 6, 0, 6, 64, 25, 11, 11])
    return !WebAssembly.validate(new Uint8Array(module))
  }

  if (isBelow()) {
    // The program reads this and does not begin.
    root.setAttribute('data-below', '')
    tell('below')
    return
  }
  if (location.protocol === 'file:') {
    ready(function () {
      if (!document.querySelector('script[data-file]')) tell('folder')
    })
    return
  }
  ready(function () {
    opening(!root.hasAttribute('data-static-why'))
  })
  // A file that is missing or broken tells at once, one that stalls after a while.
  window.addEventListener(
    'error',
    function (event) {
      var tag = event.target && event.target.tagName
      // Without its styles the program does not begin: they come before it.
      if (tag === 'LINK') root.setAttribute('data-unstyled', '')
      if (!tag || tag === 'SCRIPT' || tag === 'LINK') tell('failed')
    },
    true,
  )
  setTimeout(function () {
    // A style sheet that stalls keeps the page blank: this text can be read without it.
    var sheets = document.querySelectorAll('link[rel="stylesheet"]')
    for (var i = 0; i < sheets.length; i++) {
      if (sheets[i].sheet) continue
      root.setAttribute('data-unstyled', '')
      sheets[i].parentNode.removeChild(sheets[i])
    }
    if (!root.hasAttribute('data-static-why')) tell('slow')
  }, 4000)
})()
