/** A label of GitHub's own runners that is gone, or goes when a log says so. */
export interface GoneLabel {
  label: string
  /** As `imageIn` reads it from a log: `macos-13` for `macos-13-large` too. */
  image: string
  /** Same operating system and architecture, the nearest first. */
  to: readonly string[]
  /** Day since which no job starts; null where only a log can tell, since the label may live yet. */
  gone: string | null
}

const gone = (
  label: string,
  image: string,
  to: readonly string[],
  day: string | null
): GoneLabel => ({ label, image, to, gone: day })

/** https://github.com/actions/runner-images#available-images; the issue of each image names its days. */
const ubuntu = ['ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-26.04']
const intelMac = ['macos-15-intel', 'macos-26-intel']
const largeMac = ['macos-15-large', 'macos-26-large']
const armMac = ['macos-15', 'macos-26']
const armXlargeMac = ['macos-15-xlarge', 'macos-26-xlarge']
const windows = ['windows-2022', 'windows-2025']

export const goneLabels: readonly GoneLabel[] = [
  gone('ubuntu-16.04', 'ubuntu-16.04', ubuntu, '2021-09-20'),
  gone('ubuntu-18.04', 'ubuntu-18.04', ubuntu, '2023-04-03'),
  // runner-images#11101
  gone('ubuntu-20.04', 'ubuntu-20.04', ubuntu, '2025-04-15'),
  gone('macos-10.15', 'macos-10.15', intelMac, '2022-08-30'),
  gone('macos-11', 'macos-11', intelMac, '2024-06-28'),
  // runner-images#10721
  gone('macos-12', 'macos-12', intelMac, '2024-12-03'),
  gone('macos-12-large', 'macos-12', largeMac, '2024-12-03'),
  // runner-images#13046
  gone('macos-13', 'macos-13', intelMac, '2025-12-08'),
  gone('macos-13-large', 'macos-13', largeMac, '2025-12-08'),
  gone('macos-13-xlarge', 'macos-13', armXlargeMac, '2025-12-08'),
  gone('windows-2016', 'windows-2016', windows, '2022-03-15'),
  // runner-images#12045
  gone('windows-2019', 'windows-2019', windows, '2025-06-30'),
  // runner-images#13518: 2026-11-02
  gone('macos-14', 'macos-14', armMac, null),
  gone('macos-14-large', 'macos-14', largeMac, null),
  gone('macos-14-xlarge', 'macos-14', armXlargeMac, null),
  // runner-images#14254: 2027-04-17
  gone('ubuntu-22.04', 'ubuntu-22.04', ['ubuntu-24.04', 'ubuntu-26.04'], null),
  gone('ubuntu-22.04-arm', 'ubuntu-22.04', ['ubuntu-24.04-arm', 'ubuntu-26.04-arm'], null)
]

/** Labels that work, for telling a misspelt one; none of them is ever corrected. */
export const livingLabels: readonly string[] = [
  ...['ubuntu-latest', 'ubuntu-26.04', 'ubuntu-24.04', 'ubuntu-22.04', 'ubuntu-slim'],
  ...['ubuntu-26.04-arm', 'ubuntu-24.04-arm', 'ubuntu-22.04-arm'],
  ...['windows-latest', 'windows-2025', 'windows-2022', 'windows-11-arm'],
  ...['macos-latest', 'macos-26', 'macos-15', 'macos-14', 'macos-26-intel', 'macos-15-intel'],
  ...['macos-latest-large', 'macos-26-large', 'macos-15-large', 'macos-14-large'],
  ...['macos-latest-xlarge', 'macos-26-xlarge', 'macos-15-xlarge', 'macos-14-xlarge', 'xcode-27']
]

/** Names that people take for labels; `sure` where they can mean one image only. */
export const mistakenLabels: Readonly<Record<string, { to: string; sure: boolean }>> = {
  'ubuntu-22.04-arm64': { to: 'ubuntu-22.04-arm', sure: true },
  'ubuntu-24.04-arm64': { to: 'ubuntu-24.04-arm', sure: true },
  'ubuntu-26.04-arm64': { to: 'ubuntu-26.04-arm', sure: true },
  'windows-11-arm64': { to: 'windows-11-arm', sure: true },
  'windows-server-2022': { to: 'windows-2022', sure: true },
  'windows-server-2025': { to: 'windows-2025', sure: true },
  'linux-latest': { to: 'ubuntu-latest', sure: false },
  ubuntu: { to: 'ubuntu-latest', sure: false },
  'mac-latest': { to: 'macos-latest', sure: false },
  'osx-latest': { to: 'macos-latest', sure: false },
  macos: { to: 'macos-latest', sure: false },
  windows: { to: 'windows-latest', sure: false }
}

/** What in a workflow is tied to the old image, and what to look at then. */
export const imageTies: readonly { from: RegExp; tie: RegExp; look: string }[] = [
  {
    from: /^macos-/,
    tie: /xcode|DEVELOPER_DIR/i,
    look: 'Whether the Xcode that the workflow asks for is on the new image.'
  },
  {
    from: /^windows-/,
    tie: /Visual Studio 1[56]|\bvs20(?:17|19)\b|[\\/]20(?:17|19)[\\/]|v14[12]\b/i,
    look: 'Whether the Visual Studio that the workflow asks for is on the new image.'
  },
  {
    from: /^ubuntu-(?:16|18|20)/,
    tie: /python[\s\S]*\b3\.[56]\b/i,
    look: 'Python 3.5 and 3.6 are not to be had on Ubuntu 22.04 and later.'
  },
  {
    from: /^ubuntu-(?:16|18|20)/,
    tie: /\bgcc-[4-8]\b|\bclang-(?:[4-9]|10)\b|\b(?:xenial|bionic|focal)\b|libssl1\.1/,
    look: 'Whether the packages that the workflow installs are there on the newer Ubuntu.'
  }
]
