export const manifest = (facts) =>
  `${JSON.stringify({ name: 'app', version: '1.0.0', ...facts }, null, 2)}\n`
export const wantsChart = { 'package.json': manifest({ dependencies: { 'chart-kit': '^2.0.0' } }) }
export const script = (scripts) => ({ 'package.json': manifest({ scripts }) })
export const host = 'https://packages.example.com/'

/** Tools that a case's own node_modules must not hold. */
export const toolbox = (...names) =>
  `npm install --no-audit --no-fund --prefix ../tools ${names.join(' ')}`
export const from = (tool) => `../tools/node_modules/.bin/${tool} --version`

/** A registry that knows version 2.0.0 of chart-kit, and nothing else. */
export const knowsChart = {
  answer: 404,
  paths: {
    '/chart-kit': `body:${JSON.stringify({ name: 'chart-kit', 'dist-tags': { latest: '2.0.0' }, versions: { '2.0.0': { name: 'chart-kit', version: '2.0.0', dist: { shasum: '0'.repeat(40), tarball: `${host}chart-kit/-/chart-kit-2.0.0.tgz` } } } })}`
  }
}

export const npmrc =
  'registry=https://packages.example.com/\nfund=false\naudit=false\nupdate-notifier=false\n'

/** What a registry tells of a package. */
export const pack = (name, version, more = {}) =>
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

export const lock = (version, integrity) =>
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

export const locked = {
  ...wantsChart,
  'package-lock.json': lock('2.0.0', `sha512-${'A'.repeat(86)}==`)
}
export const install = 'npm install --fetch-retries=0'
