import { fails, passes } from '../expectations.mjs'

const registry =
  'registry=https://packages.example.com/\nfund=false\naudit=false\nupdate-notifier=false\n'

const manifest = (facts) =>
  `${JSON.stringify({ name: 'app', version: '1.0.0', ...facts }, null, 2)}\n`

/** What a registry tells of a package. */
const pack = (name, version, more = {}) =>
  `body:${JSON.stringify({
    name,
    'dist-tags': { latest: version },
    versions: {
      [version]: {
        name,
        version,
        dist: { tarball: `https://packages.example.com/${name}/-/${name}-${version}.tgz` },
        ...more
      }
    }
  })}`

const wantsChart = { 'package.json': manifest({ dependencies: { 'chart-kit': '^2.0.0' } }) }

const lock = (version, integrity) =>
  `${JSON.stringify({
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: { 'chart-kit': `^${version}` } },
      'node_modules/chart-kit': {
        version,
        resolved: `https://packages.example.com/chart-kit/-/chart-kit-${version}.tgz`,
        integrity
      }
    }
  })}\n`

const locked = { ...wantsChart, 'package-lock.json': lock('2.0.0', `sha512-${'A'.repeat(86)}==`) }
const install = 'npm install --fetch-retries=0'

export const npm = {
  name: 'npm',
  version: 'npm --version',
  home: { '.npmrc': registry },
  files: { 'package.json': manifest({}) },
  cases: [
    {
      name: 'npm-registry-unavailable',
      files: locked,
      world: { answer: 503 },
      run: 'npm ci --fetch-retries=0',
      expect: fails(
        'npm-registry-unavailable',
        'service_unavailable',
        ['npm error code E503', 'npm error 503 Service Unavailable'],
        true
      )
    },
    {
      name: 'npm-registry-bad-gateway',
      files: wantsChart,
      world: { answer: 502 },
      run: install,
      expect: fails(
        'npm-registry-unavailable',
        'service_unavailable',
        ['npm error code E502', 'npm error 502 Bad Gateway'],
        true
      )
    },
    {
      name: 'npm-registry-too-many-requests',
      files: wantsChart,
      world: { answer: 429 },
      run: install,
      expect: fails(
        'npm-rate-limit',
        'rate_limit',
        ['npm error code E429', 'npm error 429 Too Many Requests'],
        true
      )
    },
    {
      name: 'npm-connection-reset',
      home: { '.npmrc': registry.replace('https', 'http') },
      files: wantsChart,
      world: { answer: 'reset' },
      run: install,
      expect: fails('npm-network-failure', 'network_error', 'npm error code ECONNRESET', true)
    },
    {
      name: 'npm-connection-refused',
      files: wantsChart,
      run: install,
      expect: fails(
        'npm-network-failure',
        'network_error',
        ['npm error code ECONNREFUSED', 'connect ECONNREFUSED 203.0.113.7:443'],
        true
      )
    },
    {
      name: 'npm-host-unknown',
      home: { '.npmrc': registry.replace('packages.example.com', 'npm.example.org') },
      files: wantsChart,
      world: { dns: 'unknown' },
      run: install,
      expect: fails(
        'npm-network-failure',
        'network_error',
        ['npm error code ENOTFOUND', 'getaddrinfo ENOTFOUND npm.example.org'],
        true
      )
    },
    {
      name: 'npm-name-server-silent',
      home: { '.npmrc': registry.replace('packages.example.com', 'npm.example.org') },
      files: wantsChart,
      run: install,
      expect: fails(
        'npm-network-failure',
        'network_error',
        ['npm error code EAI_AGAIN', 'getaddrinfo EAI_AGAIN npm.example.org'],
        true
      )
    },
    {
      name: 'npm-fetch-timeout',
      files: wantsChart,
      world: { answer: 'hang' },
      run: `${install} --fetch-timeout=1500`,
      expect: fails(
        ['npm-network-failure', 'node-network-timeout'],
        'network_error',
        [
          'npm error code FETCH_ERROR',
          'npm error code ETIMEDOUT',
          'network timeout at',
          'Response timeout',
          'npm error code ERR_SOCKET_TIMEOUT'
        ],
        true
      )
    },
    {
      name: 'npm-certificate-self-signed',
      files: wantsChart,
      world: { answer: 200, certificate: 'self-signed' },
      run: install,
      expect: fails('self-signed-certificate', 'network_error', [
        'reason: self-signed certificate',
        'npm error code DEPTH_ZERO_SELF_SIGNED_CERT',
        'npm error self-signed certificate'
      ])
    },
    {
      name: 'npm-login-refused',
      files: { 'package.json': manifest({ dependencies: { '@acme/ui': '^1.0.0' } }) },
      world: { answer: 401 },
      run: install,
      expect: fails('npm-login-missing', 'missing_credentials', [
        'npm error code E401',
        'npm error Incorrect or missing password',
        'npm error Unable to authenticate'
      ])
    },
    {
      name: 'npm-access-forbidden',
      files: { 'package.json': manifest({ dependencies: { '@acme/ui': '^1.0.0' } }) },
      world: { answer: 403 },
      run: install,
      expect: fails(
        'npm-access-refused',
        ['missing_credentials', 'permission_error'],
        ['npm error code E403', 'npm error 403']
      )
    },
    {
      name: 'npm-package-missing',
      files: wantsChart,
      world: { answer: 404 },
      run: install,
      expect: fails('npm-package-missing', 'missing_dependency', [
        'npm error code E404',
        'npm error 404 Not Found',
        "npm error 404  'chart-kit@^2.0.0'"
      ])
    },
    {
      name: 'npm-version-missing',
      files: wantsChart,
      world: { answer: 404, paths: { '/chart-kit': pack('chart-kit', '1.4.0') } },
      run: install,
      expect: fails('npm-version-missing', 'missing_dependency', [
        'npm error notarget No matching version found for chart-kit@^2.0.0',
        'npm error code ETARGET'
      ])
    },
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
      name: 'npm-publish-unauthenticated',
      home: { '.npmrc': registry },
      run: 'npm publish',
      expect: fails('npm-login-missing', 'missing_credentials', [
        'npm error code ENEEDAUTH',
        'npm error need auth'
      ])
    },
    {
      name: 'npm-publish-version-exists',
      home: { '.npmrc': `${registry}//packages.example.com/:_authToken=none\n` },
      world: { answer: 403 },
      run: 'npm publish',
      expect: fails(
        'npm-access-refused',
        ['permission_error', 'missing_credentials', 'configuration_error'],
        'npm error code E403'
      )
    },
    {
      name: 'npm-gyp-headers-unreachable',
      files: {
        'package.json': manifest({ scripts: { install: 'node-gyp rebuild' } }),
        'binding.gyp': '{}\n'
      },
      run: 'npm install',
      expect: fails('dns-failure-remote', 'network_error', 'getaddrinfo EAI_AGAIN nodejs.org', true)
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
    {
      name: 'npm-retries-and-passes',
      files: wantsChart,
      world: { answer: 503 },
      steps: [
        {
          run: 'for try in 1 2; do\n  npm ci --fetch-retries=0 && break || echo "npm ci failed, trying again"\ndone\necho "going on with the cached packages"'
        }
      ],
      expect: passes
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
