import { fails, passes } from '../expectations.mjs'
import { manifest, wantsChart, script, host, toolbox, from } from './package-manifests.mjs'

const pnpmLock =
  "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n\nimporters:\n\n  .:\n    dependencies:\n      chart-kit:\n        specifier: ^1.0.0\n        version: 1.4.0\n\npackages:\n\n  chart-kit@1.4.0:\n    resolution: {integrity: sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==}\n\nsnapshots:\n\n  chart-kit@1.4.0: {}\n"

export const pnpm = {
  name: 'pnpm',
  install: toolbox('pnpm@10'),
  version: from('pnpm'),
  home: { '.npmrc': `registry=${host}\nfetch-retries=0\n` },
  files: { 'package.json': manifest({}) },
  cases: [
    {
      name: 'pnpm-lockfile-outdated',
      files: { ...wantsChart, 'pnpm-lock.yaml': pnpmLock },
      run: 'pnpm install --frozen-lockfile',
      expect: fails('pnpm-lockfile-outdated', 'dependency_conflict', 'ERR_PNPM_OUTDATED_LOCKFILE')
    },
    {
      name: 'pnpm-lockfile-missing',
      files: wantsChart,
      run: 'pnpm install --frozen-lockfile',
      expect: fails('pnpm-lockfile-missing', 'missing_file', 'ERR_PNPM_NO_LOCKFILE')
    },
    {
      name: 'pnpm-registry-server-error',
      files: wantsChart,
      world: { answer: 503 },
      run: 'pnpm install --no-frozen-lockfile',
      expect: fails('pnpm-registry-unavailable', 'service_unavailable', 'ERR_PNPM_FETCH_503', true)
    },
    {
      name: 'pnpm-package-missing',
      files: wantsChart,
      world: { answer: 404 },
      run: 'pnpm install --no-frozen-lockfile',
      expect: fails('pnpm-package-missing', 'missing_dependency', 'ERR_PNPM_FETCH_404')
    },
    {
      name: 'pnpm-login-refused',
      files: wantsChart,
      world: { answer: 401 },
      run: 'pnpm install --no-frozen-lockfile',
      expect: fails('pnpm-registry-refused', 'missing_credentials', 'ERR_PNPM_FETCH_401')
    },
    {
      name: 'pnpm-connection-refused',
      files: wantsChart,
      run: 'pnpm install --no-frozen-lockfile',
      expect: fails(
        'pnpm-network-failure',
        'network_error',
        ['ERR_PNPM_META_FETCH_FAIL', 'ECONNREFUSED'],
        true
      )
    },
    {
      name: 'pnpm-script-missing',
      run: 'pnpm run lint',
      expect: fails(
        ['pnpm-script-missing', 'package-binary-missing'],
        ['configuration_error', 'missing_command'],
        ['ERR_PNPM_NO_SCRIPT', 'Command "lint" not found']
      )
    },
    {
      name: 'pnpm-script-failed',
      files: script({ test: 'vitest run' }),
      run: 'pnpm test',
      expect: fails('posix-shell-command-missing', 'missing_command', 'vitest: not found')
    },
    {
      name: 'pnpm-engine-mismatch',
      files: { 'package.json': manifest({ engines: { node: '>=99' } }) },
      run: 'pnpm install --config.engine-strict=true',
      expect: fails('pnpm-engine-mismatch', 'dependency_conflict', [
        'ERR_PNPM_UNSUPPORTED_ENGINE',
        'Your Node version is incompatible'
      ])
    },
    {
      name: 'pnpm-passes',
      files: script({ test: 'echo "0 failed"' }),
      run: 'pnpm install\npnpm test',
      expect: passes
    }
  ]
}
