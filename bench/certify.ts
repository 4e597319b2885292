// Discovery and GitHub's parser over real and broken workflow files, laid out as repositories.
//
//   npm run bench:certify [-- --list]
//
// Each file that the published parser refuses must be reported with line and column; of real files none that GitHub takes
// may fail. --list names each file that is reported.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { officialParser } from '../src/certification/checks/official-parser.js'
import { discover } from '../src/certification/discovery/discover.js'
import { parserCheckers } from '../src/certification/parser-checkers.js'
import type { CheckContext, CheckResult, Finding } from '../src/certification/types/check.js'
import { defaultCertification } from '../src/certification/types/settings.js'
import { openTree } from '../src/local/automation-tree.js'
import { machine } from './stage.js'

interface Labelled {
  file: string
  repo?: string
  /** Of real files. */
  github_parser?: string
  /** Of broken files. */
  npm_parser_errors?: string[]
  invalid_on_its_own?: boolean
}

interface Judged extends Labelled {
  result: CheckResult | 'no unit'
}

const folder = resolve('../shared/workflows')
const scratch = mkdtempSync(join(tmpdir(), 'bench-certify-'))

try {
  if (existsSync(folder)) await measure()
  else console.log(`certify: not measured, there are no workflow files at ${folder}`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  console.log(machine())
  const real = await judgeAll('real', ({ repo }) => repo ?? 'one')
  const broken = await judgeAll('broken', () => 'one')
  const isTaken = ({ github_parser = '' }: Labelled) => /^accepts$|live/.test(github_parser)
  const refused = [
    ...real.filter((each) => !isTaken(each)),
    ...broken.filter((each) => each.invalid_on_its_own || each.npm_parser_errors?.length)
  ]
  const unreported = refused.filter(({ result }) => findingsOf(result).length === 0)
  const placeless = [...real, ...broken].filter(({ result }) =>
    findingsOf(result).some(({ place }) => place.line < 1 || place.column < 1)
  )
  const isFalse = (each: Judged) => isTaken(each) && fails(each.result)
  const wrong = real.filter((each) => isFalse(each) && !isTemplate(each.file))
  tell('refused and not reported', unreported)
  tell('reported without a place', placeless)
  tell('failing though GitHub takes them', wrong)
  const reported = refused.length - unreported.length
  console.log(
    `certify: ${reported} of ${refused.length} refused files reported with line and column; ` +
      `${wrong.length} false of ${real.filter(isTaken).length} that GitHub takes`
  )
  if (unreported.length + placeless.length + wrong.length > 0) process.exitCode = 1
}

async function judgeAll(name: string, repoOf: (label: Labelled) => string): Promise<Judged[]> {
  const labels = readFileSync(join(folder, name, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const repos = new Map<string, Labelled[]>()
  for (const label of labels.map((line) => JSON.parse(line) as Labelled)) {
    repos.set(repoOf(label), [...(repos.get(repoOf(label)) ?? []), label])
  }
  const start = performance.now()
  const judged: Judged[] = []
  for (const [repo, files] of repos) judged.push(...(await judgeRepo(name, repo, files)))
  const seconds = (performance.now() - start) / 1000
  const failing = judged.filter(({ result }) => fails(result)).length
  const warned = judged.filter(({ result }) => findingsOf(result).length > 0).length - failing
  const lost = judged.filter(({ result }) => result === 'no unit').length
  console.log(
    `${name}: ${judged.length} files in ${repos.size} repositories, ${seconds.toFixed(1)} s; ` +
      `${failing} failing, ${warned} with warnings, ${lost} not discovered`
  )
  return judged
}

async function judgeRepo(name: string, repo: string, files: Labelled[]): Promise<Judged[]> {
  const root = join(scratch, name, repo.replace('/', '__'))
  const workflows = join(root, '.github/workflows')
  mkdirSync(workflows, { recursive: true })
  for (const { file } of files) {
    writeFileSync(join(workflows, file), readFileSync(join(folder, name, file)))
  }
  execFileSync('git', ['init', '--quiet'], { cwd: root })
  const tree = await openTree(root)
  const kept = { get: () => undefined, set: () => {} }
  const discovery = await discover(tree, { settings: defaultCertification, kept })
  const about = { discovery, tree, checkers: parserCheckers } as unknown as CheckContext
  const judged: Judged[] = []
  for (const label of files) {
    const path = `.github/workflows/${label.file}`
    const unit = [...discovery.units.values()].find(
      (each) => each.path === path && officialParser.answers(each)
    )
    const result = unit ? await officialParser.look(unit, about) : 'no unit'
    judged.push({ ...label, result })
  }
  return judged
}

function findingsOf(result: Judged['result']): Finding[] {
  return typeof result === 'object' && 'findings' in result ? result.findings : []
}

function fails(result: Judged['result']): boolean {
  return typeof result === 'object' && result.outcome === 'failed'
}

/** `$codeql-languages-matrix` and its like are replaced when GitHub offers the file: as it stands nobody runs it. */
function isTemplate(file: string): boolean {
  const text = readFileSync(join(folder, 'real', file), 'utf8')
  return /\$(?:cron|default|protected|codeql)-[a-z]/.test(text)
}

function tell(what: string, judged: readonly Judged[]): void {
  console.log(`${what}: ${judged.length}`)
  const shown = process.argv.includes('--list') ? judged : judged.slice(0, 5)
  for (const { file, result } of shown) {
    console.log(`  ${file}: ${findingsOf(result)[0]?.message ?? JSON.stringify(result)}`)
  }
}
