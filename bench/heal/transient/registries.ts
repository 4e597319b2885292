import { zipOf } from '../../../__tests__/support/zip.js'
import { wheel } from '../fixable/dependencies.js'
import { build, ci } from '../repository.js'
import { passesAfter, type HealScenario } from '../scenario.js'
import { serving, type Failing } from '../service.js'
import { tarball } from './tarball.js'

const variable = 'REGISTRY'

const registry = (failing: Failing, times: number, at?: RegExp) =>
  serving({
    ...(at ? { at } : {}),
    variable,
    failing,
    times,
    files: (address) => ({ ...npmFiles(address), ...pythonFiles, ...goFiles })
  })

const manifest = { name: 'greet', version: '1.0.0', main: 'index.js' }

const npmFiles = (address: string) => ({
  '/greet': JSON.stringify({
    name: 'greet',
    'dist-tags': { latest: '1.0.0' },
    versions: { '1.0.0': { ...manifest, dist: { tarball: `${address}/greet/-/greet-1.0.0.tgz` } } }
  }),
  '/greet/-/greet-1.0.0.tgz': tarball({
    'package.json': JSON.stringify(manifest),
    'index.js': "module.exports = () => 'hello'\n"
  })
})

const wheelName = 'greet-1.0-py3-none-any.whl'

const pythonFiles = {
  '/simple/greet/': `<!DOCTYPE html><html><body><a href="/files/${wheelName}">${wheelName}</a></body></html>\n`,
  [`/files/${wheelName}`]: wheel
}

const goModule = 'module example.test/greet\n\ngo 1.19\n'

const goFiles = {
  '/example.test/greet/@v/list': 'v1.0.0\n',
  '/example.test/greet/@v/v1.0.0.info': '{"Version":"v1.0.0","Time":"2024-01-01T00:00:00Z"}',
  '/example.test/greet/@v/v1.0.0.mod': goModule,
  '/example.test/greet/@v/v1.0.0.zip': zipOf({
    'example.test/greet@v1.0.0/go.mod': goModule,
    'example.test/greet@v1.0.0/greet.go':
      'package greet\n\nfunc Hello() string { return "hello" }\n'
  })
}

const node = {
  'package.json':
    '{ "name": "app", "version": "1.0.0", "private": true, "dependencies": { "greet": "1.0.0" } }\n',
  'main.js': "console.log(require('greet')())\n"
}

const npm = (install: string) =>
  build(`      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: ${install} --registry "\${{ vars.REGISTRY }}" --no-audit --no-fund
      - run: node main.js
`)

const pip = (install: string) =>
  build(`      - uses: actions/setup-python@v5
        with:
          python-version: '3.11'
      - name: Install
        run: ${install} --index-url "\${{ vars.REGISTRY }}/simple/" greet
      - run: python -m greet
`)

const go = build(`      - uses: actions/checkout@v4
      - uses: actions/setup-go@v5
        with:
          go-version: stable
      - name: Test
        env:
          GOPROXY: \${{ vars.REGISTRY }}
          GONOSUMDB: '*'
          GOFLAGS: -mod=mod
        run: go run .
`)

const goFilesOfApp = {
  'go.mod': 'module example.test/app\n\ngo 1.19\n\nrequire example.test/greet v1.0.0\n',
  'main.go':
    'package main\n\nimport (\n\t"fmt"\n\n\t"example.test/greet"\n)\n\nfunc main() { fmt.Println(greet.Hello()) }\n'
}

const transient = (
  name: string,
  failing: Failing,
  files: HealScenario['files'],
  [requests, reruns]: [number, number] = [1, 1],
  at?: RegExp
): HealScenario => ({
  kind: 'transient',
  name,
  files,
  prepare: registry(failing, requests, at),
  must: passesAfter(reruns)
})

/** Registries that fail at first; clients that try again by themselves are told how often. */
export const registries: HealScenario[] = [
  transient('npm meets a 503 of its registry', 503, {
    ...node,
    [ci]: npm('npm install --fetch-retries=0')
  }),
  transient('npm is told to come later (429)', 429, {
    ...node,
    [ci]: npm('npm install --fetch-retries=0')
  }),
  transient('npm loses the connection', 'drop', {
    ...node,
    [ci]: npm('npm install --fetch-retries=0')
  }),
  transient(
    'npm meets a 502 again and again',
    502,
    {
      ...node,
      [ci]: npm('npm install --fetch-retries=1 --fetch-retry-mintimeout=10')
    },
    [4, 2]
  ),
  transient(
    'pip meets a 503 of its file server',
    503,
    { [ci]: pip('pip install --retries 1') },
    [2, 1],
    /^\/files\//
  ),
  transient(
    'pip loses the connection',
    'drop',
    {
      [ci]: pip('python -m pip install --retries 1')
    },
    [2, 1]
  ),
  transient(
    'pip waits in vain',
    'hang',
    { [ci]: pip('pip install --retries 1 --timeout 1') },
    [2, 1]
  ),
  transient('go meets a 503 of its proxy', 503, { ...goFilesOfApp, [ci]: go }),
  transient(
    'npm gets half of a package',
    'cut',
    { ...node, [ci]: npm('npm install --fetch-retries=0') },
    [1, 1],
    /tgz$/
  ),
  transient('go loses the connection to its proxy', 'drop', { ...goFilesOfApp, [ci]: go })
]
