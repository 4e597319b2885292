/** Images that GitHub's runners have in 2026 (workflow-repairs A5). */
const IMAGES = [
  ...['ubuntu-latest', 'ubuntu-slim', 'ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-26.04'],
  ...['ubuntu-22.04-arm', 'ubuntu-24.04-arm', 'ubuntu-26.04-arm'],
  ...['windows-latest', 'windows-2022', 'windows-2025', 'windows-11-arm'],
  ...['macos-latest', 'macos-14', 'macos-15', 'macos-26', 'macos-15-intel', 'macos-26-intel'],
  ...['macos-latest-large', 'macos-14-large', 'macos-15-large', 'macos-26-large'],
  ...['macos-latest-xlarge', 'macos-14-xlarge', 'macos-15-xlarge', 'macos-26-xlarge', 'xcode-27']
]

const issues = 'https://github.com/actions/runner-images/issues'

const macos13 = [
  `The macOS-13 based runner images are now retired. For more details, see ${issues}/13046.`,
  `The macOS-13 based runner images are being deprecated, consider switching to macOS-15 (macos-15-intel) or macOS 15 arm64 (macos-latest) instead. For more details see ${issues}/13046`
]

/** What the service said of images that it took away; of others that are gone no text is on record. */
const RETIRED: Record<string, readonly string[]> = {
  'ubuntu-20.04': [
    `This is a scheduled Ubuntu 20.04 retirement. Ubuntu 20.04 LTS runner will be removed on 2025-04-15. For more details, see ${issues}/11101`
  ],
  'macos-13': macos13,
  'macos-13-large': macos13,
  'macos-13-xlarge': macos13,
  'windows-2019': [
    `This is a scheduled Windows Server 2019 brownout. The Windows Server 2019 image will be removed on 2025-06-30. For more details, see ${issues}/12045`
  ]
}

/** What this machine is not for a job with these labels, in a few words; null where it will do. */
export function strangeMachine(labels: readonly string[]): string | null {
  const names = labels.map((label) => label.toLowerCase())
  if (names.length === 0) return 'a group of runners'
  if (names.includes('self-hosted')) return 'a runner of your own'
  const available = names.filter((name) => IMAGES.includes(name))
  if (available.some((name) => name.startsWith('windows-'))) return 'Windows'
  return available.some((name) => /^(macos|xcode)-/.test(name)) ? 'macOS' : null
}

/**
 * What becomes of a job with these labels: it runs, it is cancelled with annotations, or it waits for ever since no
 * runner has the label. A job for runners of one's own runs: this machine is theirs too.
 */
export function runnerFor(
  labels: readonly string[]
): { kind: 'found' } | { kind: 'retired'; texts: readonly string[] } | { kind: 'none' } {
  const names = labels.map((label) => label.toLowerCase())
  if (names.includes('self-hosted')) return { kind: 'found' }
  const texts = names.flatMap((name) => RETIRED[name] ?? [])
  if (texts.length > 0) return { kind: 'retired', texts }
  return names.every((name) => IMAGES.includes(name)) ? { kind: 'found' } : { kind: 'none' }
}
