import { fails, passes } from '../expectations.mjs'
import { install, locked, manifest, npmrc, pack, wantsChart } from './package-manifests.mjs'

export const npmRegistry = {
  name: 'npm',
  folder: 'npm-registry',
  version: 'npm --version',
  home: { '.npmrc': npmrc },
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
      home: { '.npmrc': npmrc.replace('https', 'http') },
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
      home: { '.npmrc': npmrc.replace('packages.example.com', 'npm.example.org') },
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
      home: { '.npmrc': npmrc.replace('packages.example.com', 'npm.example.org') },
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
      name: 'npm-publish-unauthenticated',
      home: { '.npmrc': npmrc },
      run: 'npm publish',
      expect: fails('npm-login-missing', 'missing_credentials', [
        'npm error code ENEEDAUTH',
        'npm error need auth'
      ])
    },
    {
      name: 'npm-publish-version-exists',
      home: { '.npmrc': `${npmrc}//packages.example.com/:_authToken=none\n` },
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
      name: 'npm-retries-and-passes',
      files: wantsChart,
      world: { answer: 503 },
      steps: [
        {
          run: 'for try in 1 2; do\n  npm ci --fetch-retries=0 && break || echo "npm ci failed, trying again"\ndone\necho "going on with the cached packages"'
        }
      ],
      expect: passes
    }
  ]
}
