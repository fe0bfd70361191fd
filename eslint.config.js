import { builtinRules } from 'eslint/use-at-your-own-risk'
import prettier from 'eslint-config-prettier'
import compat from 'eslint-plugin-compat'
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

const message = 'newer than the oldest browsers of package.json (browserslist)'
const NEWER = [
  { object: 'URL', property: 'canParse' },
  { object: 'URL', property: 'parse' },
  { object: 'AbortSignal', property: 'any' },
  { object: 'AbortSignal', property: 'timeout' },
  { object: 'Promise', property: 'try' },
  { object: 'Response', property: 'json' },
  { property: 'throwIfAborted' },
  { property: 'checkVisibility' },
  { property: 'showPopover' },
  { property: 'hidePopover' },
  { property: 'startViewTransition' },
  { property: 'scrollIntoViewIfNeeded' },
]

// What js.configs.recommended turns on, without a package of its own. The type check knows undefined
// names better; the ideographic space is no accident in a comment or a template.
const RECOMMENDED = {
  ...Object.fromEntries(
    [...builtinRules]
      .filter(([, { meta }]) => meta.docs?.recommended === true)
      .map(([name]) => [name, 'error']),
  ),
  'no-undef': 'off',
  'no-irregular-whitespace': ['error', { skipComments: true, skipTemplates: true }],
}

export default ts.config(
  { ignores: ['cli', 'dist', 'node_modules', 'public'] },
  { rules: RECOMMENDED },
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
    },
  },
  {
    // What runs in a browser calls nothing that the oldest of them lacks (package.json, browserslist).
    files: ['src/**'],
    ignores: ['src/ingest/**', 'src/build/**'],
    plugins: { compat },
    rules: {
      'compat/compat': 'error',
      // Members, which the plugin does not know of.
      'no-restricted-properties': ['error', ...NEWER.map((member) => ({ ...member, message }))],
    },
  },
  { files: ['src/ingest/**', 'src/build/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  prettier,
)
