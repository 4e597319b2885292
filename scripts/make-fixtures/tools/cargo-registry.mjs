import { fails } from '../expectations.mjs'

const manifest = (dependencies = '') =>
  `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n${dependencies}\n`
const lib = (body) => ({ 'src/lib.rs': body })
const registry = (url) => ({
  '.cargo/config.toml': `[net]\nretry = 1\n[http]\nmultiplexing = false\ntimeout = 3\n[source.crates-io]\nreplace-with = "packages"\n[source.packages]\nregistry = "sparse+${url}/index/"\n`
})
const chart = { 'Cargo.toml': manifest('chart-kit = "2.0"') }
const indexConfig = { '/index/config.json': 'body:{"dl": "https://packages.example.com/dl"}' }

export const cargoRegistry = {
  name: 'cargo',
  folder: 'cargo-registry',
  versions: {
    cargo: 'cargo --version',
    rustc: 'rustc --version',
    clippy: 'cargo clippy --version',
    rustfmt: 'rustfmt --version'
  },
  files: { 'Cargo.toml': manifest(), 'src/lib.rs': '\n' },
  cases: [
    {
      name: 'cargo-crate-unknown',
      files: lib('use chart_kit::Chart;\npub fn f(_: Chart) {}\n'),
      run: 'cargo check',
      expect: fails(
        'rust-compile-error',
        ['build_error', 'missing_dependency'],
        ['error[E0432]: unresolved import', 'error[E0433]']
      )
    },
    {
      name: 'cargo-package-missing',
      files: chart,
      home: registry('https://packages.example.com'),
      world: { answer: 404, paths: indexConfig },
      run: 'cargo build',
      expect: fails(
        'cargo-package-missing',
        'missing_dependency',
        'no matching package named `chart-kit` found'
      )
    },
    {
      name: 'cargo-version-missing',
      files: chart,
      home: registry('https://packages.example.com'),
      world: {
        answer: 404,
        paths: {
          ...indexConfig,
          '/index/ch/ar/chart-kit': `body:{"name":"chart-kit","vers":"1.4.0","deps":[],"cksum":"${'0'.repeat(64)}","features":{},"yanked":false}`
        }
      },
      run: 'cargo build',
      expect: fails(
        ['cargo-version-missing', 'cargo-version-conflict', 'cargo-package-missing'],
        ['missing_dependency', 'dependency_conflict'],
        'failed to select a version for the requirement `chart-kit = "^2.0"`'
      )
    },
    {
      name: 'cargo-server-error',
      files: chart,
      home: registry('https://packages.example.com'),
      world: { answer: 503 },
      run: 'cargo build',
      expect: fails(
        ['cargo-network-failure', 'service-unavailable'],
        ['service_unavailable', 'network_error'],
        '503',
        true
      )
    },
    {
      name: 'cargo-connection-refused',
      files: chart,
      home: registry('https://packages.example.com'),
      run: 'cargo build',
      expect: fails(
        ['cargo-network-failure', 'connect-failed-port'],
        'network_error',
        [
          'Could not connect to server',
          'Failed to connect to packages.example.com',
          "Couldn't connect to server"
        ],
        true
      )
    },
    {
      name: 'cargo-host-unknown',
      files: chart,
      home: registry('https://crates.example.org'),
      run: 'cargo build',
      expect: fails(
        ['cargo-network-failure', 'host-unresolved'],
        'network_error',
        [
          'Could not resolve host: crates.example.org',
          "Couldn't resolve host name",
          'Could not resolve hostname'
        ],
        true
      )
    },
    {
      name: 'cargo-checksum-mismatch',
      files: { ...chart },
      home: registry('https://packages.example.com'),
      world: {
        answer: 404,
        paths: {
          ...indexConfig,
          '/dl/chart-kit/2.0.0/download': 'body:changed',
          '/index/ch/ar/chart-kit': `body:{"name":"chart-kit","vers":"2.0.0","deps":[],"cksum":"${'0'.repeat(64)}","features":{},"yanked":false}`
        }
      },
      run: 'cargo build',
      expect: fails(
        'cargo-checksum-mismatch',
        'dependency_conflict',
        'failed to verify the checksum of `chart-kit v2.0.0',
        [false, null]
      )
    }
  ]
}
