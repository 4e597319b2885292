/** A release of an action, as a line can name it. */
export interface Release {
  /** The moving tag. */
  major: string
  /** The full tag and its commit; null where too few workflows in use agree on the pair. */
  pin: { full: string; sha: string } | null
}

const pinned = (major: string, full: string, sha: string): Release => ({
  major,
  pin: { full, sha }
})
const moving = (major: string): Release => ({ major, pin: null })

/**
 * The release of each action that fixes write. Tags: the majors that the actions' own pages name and workflows use in
 * 2026. Commits: those that workflow files in use, out of about 1,600, name beside the full tag; the numbers behind
 * tell in how many where they are few.
 */
export const releases = {
  'actions/checkout': pinned('v7', 'v7.0.1', '3d3c42e5aac5ba805825da76410c181273ba90b1'), // 254 lines
  'actions/setup-node': pinned('v7', 'v7.0.0', '820762786026740c76f36085b0efc47a31fe5020'),
  'actions/setup-python': pinned('v7', 'v7.0.0', '5fda3b95a4ea91299a34e894583c3862153e4b97'),
  'actions/setup-go': pinned('v6', 'v6.4.0', '4a3601121dd01d1626a1e23e37211e3254c1c06c'),
  'actions/setup-java': moving('v5'),
  'actions/setup-dotnet': pinned('v5', 'v5.3.0', '9a946fdbd5fb07b82b2f5a4466058b876ab72bb2'),
  'ruby/setup-ruby': pinned('v1', 'v1.313.0', '89f90524b88a01fe6e0b732220432cc6142926af'),
  'shivammathur/setup-php': moving('v2'),
  'pnpm/action-setup': moving('v4'),
  // No major tag moves since v8, so the tag is an older release than the commit.
  'astral-sh/setup-uv': pinned('v7', 'v9.0.0', 'c771a70e6277c0a99b617c7a806ffedaca235ff9'),
  'oven-sh/setup-bun': moving('v2'),
  'denoland/setup-deno': moving('v2'),
  'dtolnay/rust-toolchain': moving('stable'),
  'taiki-e/install-action': pinned('v2', 'v2.85.10', '6c6fd71fe4fb72c3697d269963d0e15df8adedad'),
  'sbt/setup-sbt': moving('v1'),
  'gradle/actions/setup-gradle': moving('v4'),
  'hashicorp/setup-terraform': moving('v3'),
  'azure/setup-helm': moving('v4'),
  'azure/setup-kubectl': moving('v4'),
  'subosito/flutter-action': moving('v2'),
  'dart-lang/setup-dart': moving('v1'),
  'sigstore/cosign-installer': moving('v3'),
  // The smallest majors that GitHub does not refuse, at their last release.
  'actions/upload-artifact': pinned('v4', 'v4.6.2', 'ea165f8d65b6e75b540449e92b4886f43607fa02'), // 23 files
  'actions/download-artifact': pinned('v4', 'v4.3.0', 'd3f86a106a0bac45b974a628896c90dbdf5c8093'), // 21 files
  'actions/cache': pinned('v4', 'v4.3.0', '0057852bfaa89a56745cba8c7296529d2fc39830'), // 5 files
  'actions/upload-pages-artifact': pinned(
    'v3',
    'v3.0.1',
    '56afc609e74202658d3ffba0e8f6dda462b719fa' // 2 files
  ),
  'actions/deploy-pages': pinned('v4', 'v4.0.5', 'd6db90164ac5ed86f2b6aed7e0febac5b3c0c03e'), // 2 files
  // Its moving tags lag behind this one.
  'awalsh128/cache-apt-pkgs-action': moving('v1.4.3')
} satisfies Record<string, Release>

export type ReleasedAction = keyof typeof releases
