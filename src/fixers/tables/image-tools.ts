/** Commands that a new image left out, with the last image that has them. */
export interface LeftOut {
  commands: readonly string[]
  last: string
  /** Floating labels that have moved on to an image without them. */
  moved: readonly string[]
  source: string
}

const numbered = (name: string, ...versions: number[]): string[] =>
  versions.map((version) => `${name}-${version}`)

export const leftOut: readonly LeftOut[] = [
  {
    commands: ['terraform'],
    last: 'ubuntu-22.04',
    moved: ['ubuntu-latest'],
    source: 'https://github.com/actions/runner-images/issues/10796'
  },
  {
    commands: ['mono', 'msbuild', 'nuget'],
    last: 'ubuntu-22.04',
    moved: ['ubuntu-latest'],
    source: 'https://github.com/actions/runner-images/issues/11675'
  },
  {
    commands: [
      ...numbered('clang', 13, 14, 15),
      ...numbered('clang++', 13, 14, 15),
      ...numbered('gcc', 9, 10, 11),
      ...numbered('g++', 9, 10, 11)
    ],
    last: 'ubuntu-22.04',
    moved: ['ubuntu-latest'],
    source: 'https://github.com/actions/runner-images/issues/9848'
  },
  {
    commands: [
      ...['swift', 'swiftc'],
      ...numbered('clang', 16, 17, 18),
      ...numbered('clang++', 16, 17, 18),
      ...['gcc-12', 'g++-12']
    ],
    last: 'ubuntu-24.04',
    moved: ['ubuntu-latest'],
    source: 'https://github.com/actions/runner-images/issues/14226'
  }
]
