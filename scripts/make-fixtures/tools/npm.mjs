import { fails, passes } from '../expectations.mjs'
import { install, lock, locked, manifest, npmrc, pack, wantsChart } from './package-manifests.mjs'

export const npm = {
  name: 'npm',
  version: 'npm --version',
  home: { '.npmrc': npmrc },
  files: { 'package.json': manifest({}) },
  cases: [
    {
      name: 'npm-peer-conflict',
      files: {
        'package.json': manifest({ dependencies: { 'chart-kit': '^2.0.0', react: '^19.0.0' } })
      },
      world: {
        answer: 404,
        paths: {
          '/chart-kit': pack('chart-kit', '2.0.0', { peerDependencies: { react: '^18.0.0' } }),
          '/react': pack('react', '19.0.0')
        }
      },
      run: install,
      expect: fails('npm-peer-conflict', 'dependency_conflict', [
        'npm error code ERESOLVE',
        'npm error ERESOLVE'
      ])
    },
    {
      name: 'npm-lockfile-out-of-sync',
      files: { ...wantsChart, 'package-lock.json': lock('1.4.0', `sha512-${'A'.repeat(86)}==`) },
      world: { answer: 404, paths: { '/chart-kit': pack('chart-kit', '2.0.0') } },
      run: 'npm ci',
      expect: fails('npm-lockfile-out-of-sync', 'dependency_conflict', [
        'npm error `npm ci` can only install packages when',
        'npm error code EUSAGE',
        'npm error Invalid: lock file'
      ])
    },
    {
      name: 'npm-lockfile-missing',
      files: wantsChart,
      run: 'npm ci',
      expect: fails(
        'npm-lockfile-missing',
        'missing_file',
        'npm error The `npm ci` command can only install with an existing package-lock.json'
      )
    },
    {
      name: 'npm-integrity',
      files: locked,
      world: { answer: 404, paths: { '/chart-kit/-/chart-kit-2.0.0.tgz': 'body:changed' } },
      run: 'npm ci',
      expect: fails(
        'npm-integrity-mismatch',
        'dependency_conflict',
        ['npm error code EINTEGRITY', 'integrity checksum failed'],
        null
      )
    },
    {
      name: 'npm-engine-strict',
      files: { 'package.json': manifest({ engines: { node: '>=99' } }) },
      run: `${install} --engine-strict`,
      expect: fails('npm-engine-mismatch', 'dependency_conflict', [
        'npm error code EBADENGINE',
        'Not compatible with your version of node/npm'
      ])
    },
    {
      name: 'npm-platform-mismatch',
      files: { 'package.json': manifest({ os: ['darwin'] }) },
      run: 'npm install --no-audit',
      expect: fails('npm-platform-mismatch', 'dependency_conflict', [
        'npm error code EBADPLATFORM',
        'npm error notsup Unsupported platform'
      ])
    },
    {
      name: 'npm-script-missing',
      run: 'npm run lint',
      expect: fails('npm-script-missing', 'configuration_error', 'npm error Missing script: "lint"')
    },
    {
      name: 'npm-manifest-missing',
      run: 'cd ..\nmkdir -p web\ncd web\nnpm run build',
      expect: fails('npm-manifest-missing', 'missing_file', [
        'npm error enoent Could not read package.json',
        'npm error code ENOENT'
      ])
    },
    {
      name: 'npm-manifest-invalid',
      files: { 'package.json': '{\n  "name": "app",\n  "version": "1.0.0",\n}\n' },
      run: 'npm install',
      expect: fails(['npm-manifest-invalid', 'json-invalid'], 'syntax_error', [
        'npm error code EJSONPARSE',
        'npm error JSON.parse'
      ])
    },
    {
      name: 'npm-lifecycle-script',
      files: { 'package.json': manifest({ scripts: { build: 'webpack-cli build' } }) },
      run: 'npm run build',
      expect: fails('posix-shell-command-missing', 'missing_command', 'webpack-cli: not found')
    },
    {
      name: 'npx-binary-missing',
      world: { answer: 404 },
      run: 'npx --yes chart-lint src',
      expect: fails('npm-package-missing', 'missing_dependency', [
        'npm error code E404',
        'npm error 404 Not Found'
      ])
    },
    { name: 'npm-passes', run: 'npm install --no-audit\nnpm ls', expect: passes },
    {
      name: 'npm-script-passes',
      files: {
        'package.json': manifest({ scripts: { build: 'echo "npm error is only a word here"' } })
      },
      run: 'npm run build',
      expect: passes
    },
    {
      name: 'npm-audit-advisory',
      files: locked,
      world: { answer: 503 },
      steps: [{ run: 'npm audit', advisory: true }, { run: 'echo "tests pass"' }],
      expect: passes
    }
  ]
}
