import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import prettier from 'eslint-config-prettier/flat'
import jest from 'eslint-plugin-jest'
import regexp from 'eslint-plugin-regexp'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const noRunner = [
  '^@actions/(?!expressions|workflow-parser)',
  'Only src/action may use it: it prints workflow commands.'
]
const noSdk = ['^@octokit', 'Only src/github knows Octokit.']
const noIo = ['^node:(?!crypto)', 'Pure code: no files, no network, no processes.']

/** Which folders of src a folder may import besides itself: the arrows of DESIGN section 3, checked. */
const layer = (folder, allowed, ...more) => {
  const names = ['(?=$)', ...allowed.map((name) => `${name}(/|\\.)`)].join('|')
  const message = `src/${folder} may import ${['itself', ...allowed].join(', ')} and nothing else of this project.`
  const rules = (outside) => ({
    'no-restricted-imports': [
      'error',
      {
        patterns: [[`^${outside}(?!${names})`, message], ...more].map(([regex, message]) => ({
          regex,
          message
        }))
      }
    ]
  })
  return [
    { files: [`src/${folder}/*`], rules: rules('\\.\\./') },
    { files: [`src/${folder}/*/**`], rules: rules('\\.\\./\\.\\./') }
  ]
}

export default defineConfig([
  { ignores: ['dist', 'coverage', '__tests__/fixtures'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }]
    }
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  layer('engine', [], noRunner, noSdk, noIo),
  layer('rules', ['engine/types'], noRunner, noSdk, noIo),
  layer('matching', ['engine/types', 'logs'], noRunner, noSdk, noIo),
  layer(
    'config',
    ['engine/types', 'certification/types', 'logs', 'matching'],
    noRunner,
    noSdk,
    noIo
  ),
  layer('logs', ['engine/types', 'engine/errors'], noRunner, noSdk),
  layer('workflow-file', ['engine/types', 'engine/errors'], noRunner, noSdk, noIo),
  layer('patches', ['engine/types'], noRunner, noSdk, noIo),
  layer(
    'incidents',
    ['engine/types', 'engine/ports', 'engine/errors', 'engine/root-causes'],
    noRunner,
    noSdk,
    noIo
  ),
  layer('notifiers', ['engine/types', 'engine/errors', 'logs'], noRunner, noSdk),
  layer('fixers', ['engine/types', 'workflow-file'], noRunner, noSdk, noIo),
  layer(
    'certification',
    [
      'engine/types',
      'engine/errors',
      'engine/path-glob',
      'workflow-file',
      'fixers/tables',
      'fixers/runners/misspelt-label'
    ],
    noRunner,
    noSdk,
    noIo
  ),
  layer(
    'github',
    [
      'engine/types',
      'engine/ports',
      'engine/errors',
      'engine/issue-marker',
      'engine/pull-marker',
      'certification/ports',
      'certification/types',
      'logs'
    ],
    noRunner
  ),
  layer(
    'local',
    [
      'engine/types',
      'engine/ports',
      'engine/errors',
      'certification/file-names',
      'certification/journal',
      'certification/parser-checkers',
      'certification/ports',
      'certification/tools',
      'certification/types',
      'logs'
    ],
    noRunner,
    noSdk
  ),
  layer(
    'cli',
    [
      'certification',
      'config',
      'engine',
      'github',
      'incidents',
      'local',
      'logs',
      'matching',
      'notifiers',
      'rules',
      'report',
      'texts',
      'fixers',
      'patches',
      'workflow-file',
      '\\.\\./simulator'
    ],
    noRunner,
    noSdk
  ),
  layer(
    'action',
    [
      'certification',
      'config',
      'engine',
      'github',
      'incidents',
      'local',
      'logs',
      'matching',
      'notifiers',
      'report',
      'rules',
      'texts',
      'fixers',
      'patches',
      'workflow-file'
    ],
    noSdk
  ),
  {
    files: ['simulator/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/',
              message: 'The local GitHub stands alone: it must not know the tool it tests.'
            }
          ]
        }
      ]
    }
  },
  {
    files: ['src/rules/**'],
    ...regexp.configs.recommended,
    rules: {
      ...regexp.configs.recommended.rules,
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'off',
      'max-lines': 'off'
    }
  },
  {
    // One module writes to the runner's output, so that no log line can reach its command channel unescaped.
    files: ['src/**'],
    ignores: ['src/action/runner-output.ts', 'src/cli/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['stdout', 'stderr'].map((property) => ({
          object: 'process',
          property,
          message: 'Print through the Logger port.'
        })),
        ...['info', 'debug', 'warning', 'error', 'notice', 'setFailed', 'setOutput'].map(
          (property) => ({
            object: 'core',
            property,
            message: 'Only src/action/runner-output.ts writes to the runner.'
          })
        )
      ]
    }
  },
  {
    files: ['__tests__/**/*.ts'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/expect-expect': ['warn', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
      'jest/no-conditional-expect': 'off',
      'max-lines-per-function': 'off'
    }
  },
  prettier
])
