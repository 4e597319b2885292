import { aptGet } from './tools/apt.mjs'
import { cloud } from './tools/cloud.mjs'
import { cpp } from './tools/cpp.mjs'
import { curl } from './tools/curl.mjs'
import { git } from './tools/git.mjs'
import { go } from './tools/go.mjs'
import { javascriptLint } from './tools/javascript-lint.mjs'
import { javascriptManagers } from './tools/javascript-managers.mjs'
import { jest } from './tools/jest.mjs'
import { jvm } from './tools/jvm.mjs'
import { languages } from './tools/languages.mjs'
import { mocha } from './tools/mocha.mjs'
import { npm } from './tools/npm.mjs'
import { php } from './tools/php.mjs'
import { pythonLint } from './tools/python-lint.mjs'
import { pythonPackages } from './tools/python-packages.mjs'
import { pythonTests } from './tools/python-tests.mjs'
import { ruby } from './tools/ruby.mjs'
import { rust } from './tools/rust.mjs'
import { shapes } from './tools/shapes.mjs'
import { shell } from './tools/shell.mjs'
import { typescript } from './tools/typescript.mjs'
import { vitest } from './tools/vitest.mjs'

/** Every family of cases, a file each. */
export const families = [
  aptGet,
  cloud,
  cpp,
  curl,
  git,
  go,
  javascriptLint,
  ...javascriptManagers,
  jest,
  ...jvm,
  languages,
  mocha,
  npm,
  php,
  pythonLint,
  pythonPackages,
  pythonTests,
  ruby,
  rust,
  shapes,
  shell,
  typescript,
  vitest
]
