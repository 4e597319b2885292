import type { Before } from '../types/facts.js'
import { baseOf } from './whereabouts.js'

/** What earlier commands and actions of a job may have left in the workspace. */
export interface Traces {
  builds: boolean
  places: boolean
  /** The words that were given to commands that may write. */
  words: string
  /** The words that were given to chmod. */
  executable: string
}

export const noTraces: Traces = { builds: false, places: false, words: '', executable: '' }

const mostWords = 20_000

export function bothTraces(a: Traces, b: Traces): Traces {
  const both = (one: string, other: string) =>
    other === '' ? one : `${one} ${other}`.slice(-mostWords)
  return {
    builds: a.builds || b.builds,
    places: a.places || b.places,
    words: both(a.words, b.words),
    executable: both(a.executable, b.executable)
  }
}

/** What may have made a file or folder; a command that names it counts as one that makes it. */
export function beforeOf({ builds, places, words }: Traces, path: string): Before {
  const name = baseOf(path)
  if (places || (name !== '' && words.includes(name))) return 'places'
  return builds ? 'builds' : 'nothing'
}

/** Whether words that chmod was given cover a file: its name, a pattern, a folder with all in it. */
export const isCovered = (given: string, path: string): boolean =>
  given !== '' && (/[*$]|(?:^|\s)-\w*R/.test(given) || given.includes(baseOf(path)))

/** They write nothing that a later command starts, or only what they are given a name for. */
const harmless = new Set(
  (
    'echo printf cd pushd popd export set unset test [ [[ : true false exit return ls pwd head tail grep egrep fgrep ' +
    'sort uniq wc date sleep which type command hash chmod chown chgrp rm rmdir apt apt-get apt-key add-apt-repository ' +
    'brew choco yum dnf apk pacman pip pip3 pipx declare typeset readonly read shift local source . eval jq yq awk cut ' +
    'tr kill pkill ps df free uname whoami id env stat file trap wait ulimit shopt let diff cmp shellcheck actionlint ' +
    'yamllint hadolint eslint prettier black ruff flake8 mypy isort pylint rustup corepack rustc javac java locale ' +
    'locale-gen update-alternatives systemctl service ssh-keyscan ssh-add ssh-agent gpg break continue exec basename ' +
    'dirname realpath readlink seq tput git-lfs Write-Host Write-Output'
  ).split(' ')
)

/** They write only files that they are given a name for. */
const byName = new Set(['touch', 'mkdir', 'tee', 'cat', 'sed', 'curl', 'wget', 'ln', 'mv', 'cp'])

const placing = new Set(
  (
    'tar bsdtar unzip 7z 7za gunzip unxz cpio rsync scp sftp aws gsutil gcloud az patch svn hg repo cookiecutter copier ' +
    'dvc skopeo oras crane jf jfrog mc rclone minio Expand-Archive Invoke-WebRequest degit xz zstd'
  ).split(' ')
)

/** By program: subcommands that leave the workspace's sources alone. */
const harmlessParts: Readonly<Record<string, RegExp>> = {
  git: /^(?:config|add|commit|push|status|diff|log|rev-parse|describe|tag|show|ls-files|ls-remote|fetch|remote|branch|update-index|rev-list|name-rev|shortlog|blame|init|gc|grep|--version)$/,
  npm: /^(?:ci|i|install|config|set|version|whoami|audit|publish|view|cache|-v|--version|login|pack)$/,
  yarn: /^(?:install|config|cache|--version|-v|--frozen-lockfile|--immutable|audit)$/,
  pnpm: /^(?:i|install|config|store|--version|audit)$/,
  bun: /^(?:i|install|--version)$/,
  docker: /^(?:login|logout|version|info|pull|push|tag|images|ps|--version|buildx|network|volume)$/,
  poetry: /^(?:install|config|--version|check|lock|env)$/,
  uv: /^(?:sync|pip|--version|venv|python)$/,
  bundle: /^(?:install|config|--version)$/,
  composer: /^(?:install|validate|config|--version)$/,
  gem: /^(?:install|update|--version)$/,
  cargo: /^(?:install|fmt|clippy|fetch|--version)$/,
  go: /^(?:install|mod|version|vet|env|fmt|get)$/,
  gh: /^(?:auth|api|pr|issue|workflow|label|variable|secret|--version)$/,
  python: /^(?:--version|-V)$/,
  python3: /^(?:--version|-V)$/,
  node: /^(?:--version|-v)$/
}

const placingParts: Readonly<Record<string, RegExp>> = {
  git: /^(?!lfs$)/,
  gh: /^(?:run|release|repo|pr|gist)$/,
  docker: /^(?:cp)$/,
  dotnet: /^new$/,
  python: /^$/
}

/** What a command may leave behind; `words` without quotes, its program first. */
export function tracesOfCommand(words: readonly string[], raw: string): Traces {
  const [program = '', part = '', ...rest] = words
  const name = baseOf(program)
  const written = redirected(raw)
  const isMode = name === 'chmod' || words.some((word) => word.startsWith('--chmod=+x'))
  const executable = isMode ? words.slice(1).join(' ') : ''
  const only = { ...noTraces, words: written, executable }
  if (harmless.has(name)) return only
  const all = { ...noTraces, words: `${words.slice(1).join(' ')} ${written}` }
  if (byName.has(name)) return isVague(name, words) ? { ...all, places: true } : all
  if (/^pip[\d.]*$/.test(name) || isPipModule(name, part, rest)) return only
  if (harmlessParts[name]?.test(part) && !isGhDownload(name, part, rest)) return only
  if (['yarn', 'pnpm'].includes(name) && part === '') return only
  if (placing.has(name) || placingParts[name]?.test(part)) return { ...all, places: true }
  return { ...all, builds: true }
}

const isPipModule = (name: string, part: string, rest: readonly string[]): boolean =>
  /^python[\d.]*$|^py$/.test(name) &&
  part === '-m' &&
  /^(?:pip|venv|ensurepip)$/.test(rest[0] ?? '')

const isGhDownload = (name: string, part: string, rest: readonly string[]): boolean =>
  name === 'gh' && part === 'pr' && rest[0] === 'checkout'

/** Whether its names say less than what it writes: a copied folder, a download by a computed name. */
function isVague(name: string, words: readonly string[]): boolean {
  const given = words.slice(1)
  if (/^(?:touch|mkdir|tee|cat|sed)$/.test(name)) return false
  const last = given.at(-1) ?? ''
  if (/^(?:cp|mv|ln)$/.test(name)) {
    return given.some((word) => /[*$]|^-\w*[rRa]|\/$|^\.$/.test(word)) || /^\.|\/$/.test(last)
  }
  return (
    given.some((word) => /\$/.test(word)) && given.some((word) => /^-\w*[OoJ]|^--rem/.test(word))
  )
}

/** Names of the files that a command's output goes to. */
const redirected = (raw: string): string =>
  [...raw.matchAll(/>{1,2}\|?\s*("[^"]*"|'[^']*'|[^\s;|&)]+)/g)].map(([, name]) => name).join(' ')
