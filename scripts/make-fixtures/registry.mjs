import { aptGet } from './tools/apt.mjs'
import { bun } from './tools/bun.mjs'
import { cargoRegistry } from './tools/cargo-registry.mjs'
import { cloud } from './tools/cloud.mjs'
import { cpp } from './tools/cpp.mjs'
import { cppChecks } from './tools/cpp-checks.mjs'
import { curl } from './tools/curl.mjs'
import { git } from './tools/git.mjs'
import { gitRemote } from './tools/git-remote.mjs'
import { go } from './tools/go.mjs'
import { gradle } from './tools/gradle.mjs'
import { java } from './tools/java.mjs'
import { javascriptLint } from './tools/javascript-lint.mjs'
import { turbo } from './tools/javascript-runners.mjs'
import { jest } from './tools/jest.mjs'
import { languages } from './tools/languages.mjs'
import { maven } from './tools/maven.mjs'
import { mocha } from './tools/mocha.mjs'
import { npm } from './tools/npm.mjs'
import { npmRegistry } from './tools/npm-registry.mjs'
import { php } from './tools/php.mjs'
import { pnpm } from './tools/pnpm.mjs'
import { pythonLint } from './tools/python-lint.mjs'
import { pythonPackages } from './tools/python-packages.mjs'
import { pythonPrograms } from './tools/python-programs.mjs'
import { pythonTests } from './tools/python-tests.mjs'
import { ruby } from './tools/ruby.mjs'
import { rust } from './tools/rust.mjs'
import { shapes } from './tools/shapes.mjs'
import { shell } from './tools/shell.mjs'
import { typescript } from './tools/typescript.mjs'
import { vitest } from './tools/vitest.mjs'
import { yarnBerry, yarnClassic } from './tools/yarn.mjs'

/** Every family of cases, a file each. */
export const families = [
  aptGet,
  bun,
  cargoRegistry,
  cloud,
  cpp,
  cppChecks,
  curl,
  git,
  gitRemote,
  go,
  gradle,
  java,
  javascriptLint,
  jest,
  languages,
  maven,
  mocha,
  npm,
  npmRegistry,
  php,
  pnpm,
  pythonLint,
  pythonPackages,
  pythonPrograms,
  pythonTests,
  ruby,
  rust,
  shapes,
  shell,
  turbo,
  typescript,
  vitest,
  yarnBerry,
  yarnClassic
]
