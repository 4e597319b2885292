interface Refusal {
  /** The first release the service still serves, of each major that has one; what is older is refused. */
  works: readonly [number, number, number][]
  /** Commits that are known to be refused, where a file pins one. */
  commits: readonly string[]
  more: (major: number) => string
}

const changelog = 'https://github.blog/changelog'

const artifact: Refusal = {
  works: [[4, 0, 0]],
  commits: [],
  more: (major) =>
    major >= 3
      ? `Learn more: ${changelog}/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/`
      : `Learn more: ${changelog}/2024-02-13-deprecation-notice-v1-and-v2-of-the-artifact-actions/`
}

/** Texts as logs have them (workflow-repairs A1); releases by actions/cache discussion 1510. */
const REFUSALS: Record<string, Refusal> = {
  'actions/upload-artifact': artifact,
  'actions/download-artifact': artifact,
  'actions/cache': {
    works: [
      [3, 4, 0],
      [4, 2, 0]
    ],
    commits: ['0c45773b623bea8c8e75f6c82b208c3cf94ea4f9'],
    more: () =>
      `Please update your workflow to use v3/v4 of actions/cache to avoid interruptions. Learn more: ${changelog}/2024-12-05-notice-of-upcoming-releases-and-breaking-changes-for-github-actions/#actions-cache-v1-v2-and-actions-toolkit-cache-package-closing-down`
  }
}

/** What the service says of a job that uses releases it refuses, all in one line; null where it serves them. */
export function refusalOf(references: readonly string[]): string | null {
  const sentences = references.flatMap((reference) => {
    const [action = '', ref = ''] = reference.split('@')
    const refusal = REFUSALS[action.toLowerCase()]
    if (!refusal || !isRefused(refusal, ref)) return []
    const major = Number(/^v(\d+)/.exec(ref)?.[1] ?? 0)
    return `This request has been automatically failed because it uses a deprecated version of \`${action}: ${ref}\`. ${refusal.more(major)}`
  })
  return sentences.length > 0 ? [...new Set(sentences)].join(' ') : null
}

function isRefused({ works, commits }: Refusal, ref: string): boolean {
  if (commits.includes(ref)) return true
  const [, ...numbers] = /^v(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(ref) ?? []
  const [major, minor, patch] = numbers.map((text) => (text === undefined ? null : Number(text)))
  if (major === undefined || major === null) return false
  const first = works.find((release) => release[0] === major)
  if (!first) return major < (works[0]?.[0] ?? 0)
  // A floating major is at its last release, which works.
  if (minor === null || minor === undefined) return false
  return minor < first[1] || (minor === first[1] && (patch ?? 0) < first[2])
}
