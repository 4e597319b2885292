import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeCertificates } from './certificates.mjs'

const here = import.meta.dirname
const hosts = `127.0.0.1 localhost runnervm
203.0.113.7 packages.example.com registry.example.com github.example.com
198.51.100.7 silent.example.com
`

/** Installs what a family of cases needs, with the network, in SCRATCH/<family>/base. Done once a scratch folder. */
export function prepareFamily(family, scratch) {
  const base = join(scratch, family.folder ?? family.name, 'base')
  if (existsSync(`${base}.done`)) return base
  mkdirSync(base, { recursive: true })
  writeFiles(base, family.files ?? {})
  if (family.install) execFileSync('bash', ['-ec', family.install], { cwd: base, stdio: 'inherit' })
  writeFileSync(`${base}.done`, '')
  return base
}

/** The tool that a case is about: of a family of several the one its name begins with. */
export function toolOf(one, family, base) {
  const name = Object.keys(family.versions ?? {})
    .filter((tool) => one.name.startsWith(`${tool}-`))
    .sort((a, b) => b.length - a.length)[0]
  const command = name ? family.versions[name] : family.version
  const told = spawnSync('bash', ['-c', `${command} 2>&1`], { cwd: base, encoding: 'utf8' }).stdout
  const version = told
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'))
    .map((line) => /\d+(?:\.\d+)+/.exec(line)?.[0])
    .find(Boolean)
  if (!version) throw new Error(`${one.name}: ${command} tells no version: ${told}`)
  return { tool: name ?? family.name, version }
}

/** Runs the case's steps in the world it asks for: for each that ran its script, output and exit code. */
export function runCase(one, family, base, scratch) {
  const root = join(scratch, family.folder ?? family.name, 'run')
  rmSync(root, { recursive: true, force: true })
  const work = join(root, 'work/repo')
  mkdirSync(work, { recursive: true })
  execFileSync('cp', ['-al', base, join(work, 'repo')])
  writeFiles(join(work, 'repo'), family.files ?? {})
  writeFiles(join(work, 'repo'), one.files ?? {})
  writeFiles(join(root, 'home'), { '.keep': '', ...family.home, ...one.home })
  layOutWorld(one.world ?? {}, root, join(scratch, 'certificates'))
  const steps = one.steps ?? [{ run: one.run }]
  const names = steps.map((step, index) => writeStep(step, index, one.name, root))
  execFileSync('chown', ['-R', '1001:1001', join(root, 'work'), join(root, 'home')])
  const isolate = ['-m', '-n', '-u', '--pid', '--fork', '--kill-child', '--mount-proc']
  const world = spawnSync('unshare', [...isolate, 'bash', join(here, 'world.sh'), root, here], {
    encoding: 'utf8'
  })
  if (world.status !== 0) throw new Error(`${one.name}: the world did not come up: ${world.stderr}`)
  return names.flatMap((name, index) => {
    const code = join(root, 'results', `${name}.code`)
    if (!existsSync(code)) return []
    const exitCode = Number(readFileSync(code, 'utf8'))
    const output = readFileSync(join(root, 'results', `${name}.out`))
    return [{ ...steps[index], exitCode, output: output.toString('utf8') }]
  })
}

function layOutWorld(world, root, certificates) {
  makeCertificates(certificates)
  const shown = world.certificate ?? 'good'
  const [key, cert] = ['key', 'pem'].map((end) =>
    readFileSync(join(certificates, `${shown}.${end}`), 'utf8')
  )
  writeFiles(root, {
    'etc/hosts': hosts,
    'etc/resolv.conf': 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n',
    'etc/ca.pem': readFileSync(join(certificates, 'ca.pem'), 'utf8'),
    'etc/tls.key': key,
    'etc/tls.pem': cert,
    'world.json': JSON.stringify({
      ...world,
      tls: { key: '/run/fixture/scratch/etc/tls.key', cert: '/run/fixture/scratch/etc/tls.pem' }
    })
  })
  mkdirSync(join(root, 'results'), { recursive: true })
}

/** The runner gives each script a name of its own; here it depends on the case alone, so that logs can be compared. */
function writeStep(step, index, caseName, root) {
  const hash = createHash('sha256').update(`${caseName}/${index}`).digest('hex')
  const parts = [
    `${index}${hash.slice(0, 7)}`,
    hash.slice(7, 11),
    hash.slice(11, 15),
    hash.slice(15, 19),
    hash.slice(19, 31)
  ]
  const name = parts.join('-')
  writeFiles(join(root, 'work/_temp'), { [`${name}.sh`]: `${step.run}\n` })
  for (const trait of ['always', 'advisory']) {
    if (step[trait]) writeFiles(join(root, 'results'), { [`${name}.${trait}`]: '' })
  }
  return name
}

function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    rmSync(path, { force: true })
    writeFileSync(path, text)
    if (text.startsWith('#!')) chmodSync(path, 0o755)
  }
}
