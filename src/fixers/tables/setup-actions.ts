import type { ReleasedAction } from './releases.js'

/** How an action that sets up a language or tool is called. */
export interface SetupAction {
  uses: ReleasedAction
  /** For the name of the step: `Set up Node.js`. */
  title: string
  /** Inputs that say the version, and what goes with it; they are copied from another job of the file. */
  inputs: readonly string[]
  /** The input that names a file with the version, and such files in the order they are asked for. */
  versionFiles?: { input: string; paths: readonly VersionFile[] }
  /** Inputs that are always needed. */
  also?: Readonly<Record<string, string>>
  /** Inputs where nothing in the repository says the version; null where there is no fit default. */
  fallback: Readonly<Record<string, string>> | null
}

/** A file at the root, and what its text must say, where it may say nothing of the version. */
export interface VersionFile {
  path: string
  says?: RegExp
  /** Inputs that follow from what the file says, where the action can't be told to read it. */
  gives?: Readonly<Record<string, string>>
}

/** Each as its README or action.yml says. pnpm writes lockfileVersion 9.0 since pnpm 9, 6.0 in pnpm 8. */
export const setupActions = {
  node: {
    uses: 'actions/setup-node',
    title: 'Set up Node.js',
    inputs: ['node-version', 'node-version-file'],
    versionFiles: {
      input: 'node-version-file',
      paths: [
        { path: '.nvmrc' },
        { path: '.node-version' },
        { path: '.tool-versions', says: /^node(?:js)?\s/m },
        { path: 'package.json', says: /"engines"\s*:\s*\{[^}]*"node"\s*:|"volta"\s*:\s*\{/ }
      ]
    },
    fallback: { 'node-version': 'lts/*' }
  },
  python: {
    uses: 'actions/setup-python',
    title: 'Set up Python',
    inputs: ['python-version', 'python-version-file'],
    versionFiles: {
      input: 'python-version-file',
      paths: [
        { path: '.python-version' },
        { path: '.tool-versions', says: /^python\s/m },
        { path: 'pyproject.toml', says: /^requires-python\s*=/m }
      ]
    },
    fallback: { 'python-version': '3.x' }
  },
  go: {
    uses: 'actions/setup-go',
    title: 'Set up Go',
    inputs: ['go-version', 'go-version-file'],
    versionFiles: {
      input: 'go-version-file',
      paths: [{ path: 'go.mod' }, { path: 'go.work' }, { path: '.go-version' }]
    },
    fallback: { 'go-version': 'stable' }
  },
  java: {
    uses: 'actions/setup-java',
    title: 'Set up Java',
    inputs: ['java-version', 'java-version-file', 'distribution'],
    versionFiles: {
      input: 'java-version-file',
      paths: [
        { path: '.java-version' },
        { path: '.tool-versions', says: /^java\s/m },
        { path: '.sdkmanrc', says: /^java=/m }
      ]
    },
    also: { distribution: 'temurin' },
    fallback: { 'java-version': '21' }
  },
  ruby: {
    uses: 'ruby/setup-ruby',
    title: 'Set up Ruby',
    inputs: ['ruby-version'],
    versionFiles: {
      input: 'ruby-version',
      paths: [{ path: '.ruby-version' }, { path: '.tool-versions', says: /^ruby\s/m }]
    },
    fallback: { 'ruby-version': 'ruby' }
  },
  dotnet: {
    uses: 'actions/setup-dotnet',
    title: 'Set up .NET',
    inputs: ['dotnet-version', 'global-json-file'],
    versionFiles: {
      input: 'global-json-file',
      paths: [{ path: 'global.json', says: /"sdk"\s*:/ }]
    },
    fallback: { 'dotnet-version': '10.0.x' }
  },
  php: {
    uses: 'shivammathur/setup-php',
    title: 'Set up PHP',
    inputs: ['php-version', 'php-version-file'],
    versionFiles: {
      input: 'php-version-file',
      paths: [{ path: '.php-version' }, { path: '.tool-versions', says: /^php\s/m }]
    },
    fallback: { 'php-version': 'latest' }
  },
  pnpm: {
    uses: 'pnpm/action-setup',
    title: 'Set up pnpm',
    inputs: ['version', 'package_json_file'],
    versionFiles: {
      input: 'version',
      paths: [
        { path: 'package.json', says: /"packageManager"\s*:\s*"pnpm@/, gives: {} },
        { path: 'pnpm-lock.yaml', says: /^lockfileVersion: '?9\./m, gives: { version: '10' } },
        { path: 'pnpm-lock.yaml', says: /^lockfileVersion: '?6\./m, gives: { version: '8' } }
      ]
    },
    fallback: null
  },
  uv: {
    uses: 'astral-sh/setup-uv',
    title: 'Set up uv',
    inputs: ['version', 'version-file', 'python-version'],
    fallback: {}
  },
  bun: {
    uses: 'oven-sh/setup-bun',
    title: 'Set up Bun',
    inputs: ['bun-version', 'bun-version-file'],
    versionFiles: {
      input: 'bun-version-file',
      paths: [
        { path: '.bun-version' },
        { path: '.tool-versions', says: /^bun\s/m },
        { path: 'package.json', says: /"packageManager"\s*:\s*"bun@/ }
      ]
    },
    fallback: {}
  },
  deno: {
    uses: 'denoland/setup-deno',
    title: 'Set up Deno',
    inputs: ['deno-version', 'deno-version-file'],
    versionFiles: {
      input: 'deno-version-file',
      paths: [{ path: '.dvmrc' }, { path: '.tool-versions', says: /^deno\s/m }]
    },
    fallback: {}
  },
  rust: {
    uses: 'dtolnay/rust-toolchain',
    title: 'Set up Rust',
    inputs: ['toolchain', 'targets', 'components'],
    fallback: {}
  },
  sbt: { uses: 'sbt/setup-sbt', title: 'Set up sbt', inputs: [], fallback: {} },
  gradle: {
    uses: 'gradle/actions/setup-gradle',
    title: 'Set up Gradle',
    inputs: ['gradle-version'],
    fallback: { 'gradle-version': 'current' }
  },
  terraform: {
    uses: 'hashicorp/setup-terraform',
    title: 'Set up Terraform',
    inputs: ['terraform_version'],
    fallback: {}
  },
  helm: {
    uses: 'azure/setup-helm',
    title: 'Set up Helm',
    inputs: ['version'],
    fallback: {}
  },
  kubectl: {
    uses: 'azure/setup-kubectl',
    title: 'Set up kubectl',
    inputs: ['version'],
    fallback: {}
  },
  flutter: {
    uses: 'subosito/flutter-action',
    title: 'Set up Flutter',
    inputs: ['flutter-version', 'flutter-version-file', 'channel'],
    fallback: { channel: 'stable' }
  },
  dart: {
    uses: 'dart-lang/setup-dart',
    title: 'Set up Dart',
    inputs: ['sdk'],
    fallback: {}
  },
  cosign: {
    uses: 'sigstore/cosign-installer',
    title: 'Install cosign',
    inputs: ['cosign-release'],
    fallback: {}
  }
} satisfies Record<string, SetupAction>

export type SetupName = keyof typeof setupActions
