import type { Check } from '../types/check.js'
import { configValues, type ConfigValues } from '../checking/config-values.js'
import { unreadable } from '../checking/facts-of.js'
import { isRecord, itemsOf, teller, type Tell } from '../checking/shapes.js'
import { verdict, type Doubt } from '../checking/verdict.js'

/** https://pre-commit.com/#adding-pre-commit-plugins-to-your-project */
export const preCommit: Check = {
  id: 'pre-commit',
  looksAt: 'Whether pre-commit can use its configuration.',
  codes: {
    'pre-commit-repos': 'SCHEMA_INVALID',
    'pre-commit-revision': 'SCHEMA_INVALID',
    'pre-commit-hook': 'SCHEMA_INVALID'
  },
  answers: ({ kind }) => kind === 'pre-commit-config',
  look({ path }, { discovery }) {
    const values = configValues(discovery.texts.get(path) ?? '')
    return values ? verdict(doubtsOf(values)) : unreadable
  }
}

function doubtsOf(values: ConfigValues): Doubt[] {
  const tell = teller(values)
  const repos = isRecord(values.root) ? values.root['repos'] : undefined
  if (!Array.isArray(repos)) {
    const message = '`repos` is not a list: pre-commit asks for a map with `repos: []` at the top.'
    return [tell(['repos'], 'pre-commit-repos', message)]
  }
  return itemsOf(repos).flatMap((each, index) => ofRepo(each, ['repos', index], tell))
}

type Path = (string | number)[]

function ofRepo(value: unknown, path: Path, tell: Tell): Doubt[] {
  const { repo, rev, hooks } = isRecord(value) ? value : {}
  if (typeof repo !== 'string') {
    return [
      tell(path, 'pre-commit-repos', 'An item of `repos` has no `repo`: add its URL, or `local`.')
    ]
  }
  // `builtin` is prek's, which reads the same file.
  const isOwn = ['local', 'meta', 'builtin'].includes(repo)
  const revision =
    isOwn || ['string', 'number'].includes(typeof rev)
      ? []
      : [
          tell(
            path,
            'pre-commit-revision',
            `The repository \`${repo}\` has no \`rev\`: add a tag or commit.`
          )
        ]
  if (!Array.isArray(hooks)) {
    return [
      ...revision,
      tell(path, 'pre-commit-hook', `\`${repo}\` has no list of \`hooks\`: add one.`)
    ]
  }
  const isLocal = repo === 'local'
  const found = itemsOf(hooks).flatMap((each, index) =>
    ofHook(each, [...path, 'hooks', index], isLocal, tell)
  )
  return [...revision, ...found]
}

/** A local hook says all of itself; any other one only which it is. */
function ofHook(value: unknown, path: Path, isLocal: boolean, tell: Tell): Doubt[] {
  const hook = isRecord(value) ? value : {}
  const asked = isLocal ? ['id', 'name', 'entry', 'language'] : ['id']
  return asked
    .filter((key) => hook[key] === undefined || hook[key] === null)
    .map((key) => tell(path, 'pre-commit-hook', `A hook has no \`${key}\`: add it.`))
}
