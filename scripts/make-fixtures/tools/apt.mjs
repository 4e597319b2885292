import { fails, passes } from '../expectations.mjs'

/** apt as a user that may do nothing: lists, cache and state are in the working folder. */
const settings = (source) => ({
  'apt.conf':
    'Dir "/home/runner/work/repo/repo/apt";\nDir::State::status "/home/runner/work/repo/repo/apt/status";\nAPT::Sandbox::User "";\nAcquire::Retries "0";\nDir::Bin::methods "/usr/lib/apt/methods";\nDebug::NoLocking "1";\nAPT::Get::List-Cleanup "0";\nDir::Log "/home/runner/work/repo/repo/apt";\n',
  'apt/sources.list': `${source}\n`,
  'apt/status': '',
  'apt/lists/partial/.keep': '',
  'apt/var/lib/apt/lists/partial/.keep': '',
  'apt/var/cache/apt/archives/partial/.keep': '',
  'apt/etc/apt/sources.list': `${source}\n`,
  'apt/etc/apt/apt.conf.d/.keep': '',
  'apt/etc/apt/preferences.d/.keep': ''
})
const apt = 'export APT_CONFIG=$PWD/apt.conf\n'
const mirror = 'deb http://packages.example.com/ubuntu noble main'
const listing =
  'body:Package: chartkit\nVersion: 1.0\nArchitecture: all\nMaintainer: Ada <ada@example.com>\nFilename: pool/chartkit_1.0_all.deb\nSize: 7\nSHA256: 0000000000000000000000000000000000000000000000000000000000000000\nDescription: charts\n\n'
const flat = 'deb [trusted=yes] http://packages.example.com/ubuntu ./'

export const aptGet = {
  name: 'apt',
  version: 'apt-get --version',
  cases: [
    {
      name: 'apt-update-server-error',
      world: { answer: 503 },
      files: settings(mirror),
      run: `${apt}apt-get update -o APT::Update::Error-Mode=any`,
      expect: fails(
        'apt-fetch-failed',
        ['service_unavailable', 'network_error'],
        '503  Service Unavailable',
        true
      )
    },
    {
      name: 'apt-update-host-unknown',
      files: settings('deb http://archive.example.org/ubuntu noble main'),
      run: `${apt}apt-get update -o APT::Update::Error-Mode=any`,
      expect: fails(
        'apt-fetch-failed',
        'network_error',
        ["Temporary failure resolving 'archive.example.org'", 'Could not resolve'],
        true
      )
    },
    {
      name: 'apt-update-connection-refused',
      files: settings(mirror),
      run: `${apt}apt-get update -o APT::Update::Error-Mode=any`,
      expect: fails(
        'apt-fetch-failed',
        'network_error',
        ['Could not connect to packages.example.com:80', 'connection refused'],
        true
      )
    },
    {
      name: 'apt-release-missing',
      world: { answer: 404 },
      files: settings(mirror),
      run: `${apt}apt-get update`,
      expect: fails(
        'apt-release-missing',
        ['missing_dependency', 'configuration_error'],
        'does not have a Release file'
      )
    },
    {
      name: 'apt-package-missing',
      files: settings(mirror),
      run: `${apt}apt-get install -y chartkit`,
      expect: fails(
        'apt-package-missing',
        'missing_dependency',
        'E: Unable to locate package chartkit'
      )
    },
    {
      name: 'apt-install-not-found',
      world: { answer: 404, paths: { '/ubuntu/./Packages': listing, '/ubuntu/Packages': listing } },
      files: settings(flat),
      run: `${apt}apt-get update\napt-get install -y chartkit`,
      expect: fails(
        ['apt-fetch-not-found', 'apt-package-missing'],
        ['network_error', 'missing_dependency'],
        ['404  Not Found', 'E: Failed to fetch'],
        [true, null, false]
      )
    },
    {
      name: 'apt-install-server-error',
      world: {
        answer: 502,
        paths: {
          '/ubuntu/./Packages': listing,
          '/ubuntu/Packages': listing,
          '/ubuntu/./InRelease': 404,
          '/ubuntu/./Release': 404
        }
      },
      files: settings(flat),
      run: `${apt}apt-get update || true\napt-get install -y chartkit`,
      expect: fails(
        'apt-fetch-failed',
        ['service_unavailable', 'network_error'],
        ['502  Bad Gateway', 'E: Failed to fetch'],
        true
      )
    },
    {
      name: 'apt-hash-mismatch',
      world: {
        answer: 404,
        paths: {
          '/ubuntu/./Packages': listing,
          '/ubuntu/Packages': listing,
          '/ubuntu/pool/chartkit_1.0_all.deb': 'body:changed'
        }
      },
      files: settings(flat),
      run: `${apt}apt-get update\napt-get install -y chartkit`,
      expect: fails('apt-hash-mismatch', 'network_error', 'Hash Sum mismatch', true)
    },
    {
      name: 'apt-version-missing',
      world: { answer: 404, paths: { '/ubuntu/./Packages': listing, '/ubuntu/Packages': listing } },
      files: settings(flat),
      run: `${apt}apt-get update\napt-get install -y chartkit=2.0`,
      expect: fails(
        'apt-version-missing',
        'missing_dependency',
        "E: Version '2.0' for 'chartkit' was not found"
      )
    },
    {
      name: 'apt-update-warnings-pass',
      world: { answer: 503 },
      files: settings(mirror),
      run: `${apt}apt-get update`,
      expect: passes
    },
    {
      name: 'apt-one-mirror-down-passes',
      world: { answer: 404, paths: { '/ubuntu/./Packages': listing, '/ubuntu/Packages': listing } },
      files: settings(`${flat}\ndeb [trusted=yes] http://archive.example.org/ubuntu ./`),
      run: `${apt}apt-get update\napt-cache policy chartkit`,
      expect: passes
    }
  ]
}
