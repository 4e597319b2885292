import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UnitFailure } from '../../src/certification/artifacts/failure-report.js'
import { checks as shipped } from '../../src/certification/checks/index.js'
import { classify } from '../../src/certification/classify/classify.js'
import { discover } from '../../src/certification/discovery/discover.js'
import { executePlan } from '../../src/certification/plan/execute-plan.js'
import { planRepairs } from '../../src/certification/plan/plan-repairs.js'
import type { PlannedRepair } from '../../src/certification/plan/repair.js'
import { sweep } from '../../src/certification/sweep.js'
import type { Check, Finding } from '../../src/certification/types/check.js'
import type { Discovery } from '../../src/certification/types/discovery.js'
import { defaultCertification } from '../../src/certification/types/settings.js'
import { defaultFixRules } from '../../src/engine/types/fix.js'
import { createFixBook } from '../../src/fixers/book/fix-book.js'
import { fixers } from '../../src/fixers/index.js'
import { openTree } from '../../src/local/automation-tree.js'
import { workingCopyWriter } from '../../src/local/repairer.js'
import { workingCopySources } from '../../src/local/sources.js'
import { findingsOf } from '../../src/workflow-file/findings.js'
import { asDefault } from './plan-case.js'
import { scratchFolder } from './scratch-folder.js'

/** A git repository of these files; those whose mode is to be 100755 are named. */
export function repositoryOf(files: Record<string, string>, executable: string[] = []): string {
  const root = scratchFolder(files)
  for (const path of executable) chmodSync(join(root, path), 0o755)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'x')
  return root
}

/** GitHub's parser and bash by themselves, without the programs that the checkers keep running. */
const parsers: Check[] = [
  {
    id: 'parser',
    looksAt: 'Whether GitHub takes the workflow.',
    codes: { 'workflow-refused': 'SCHEMA_INVALID' },
    answers: ({ kind }) => /workflow$/.test(kind),
    look: async ({ path }, { discovery }) =>
      outcomeOf(
        'workflow-refused',
        (await findingsOf(path, discovery.texts.get(path) ?? '')).map(({ line }) => line)
      )
  },
  {
    id: 'shell',
    looksAt: 'Whether the shell can read the script.',
    codes: { 'script-unreadable': 'SYNTAX_ERROR' },
    answers: ({ kind, path }) => kind === 'script' && path.endsWith('.sh'),
    look: ({ path }, { discovery }) => {
      const { stderr } = spawnSync('bash', ['-n'], { input: discovery.texts.get(path) ?? '' })
      const [, line] = /line (\d+):/.exec(stderr.toString()) ?? []
      return outcomeOf('script-unreadable', line === undefined ? [] : [Number(line)])
    }
  }
]

function outcomeOf(code: string, lines: number[]) {
  const findings: Finding[] = lines.map((line) => ({
    ...{ code, message: `${code} on line ${line}`, about: null },
    place: { line, column: 1, job: null, step: null }
  }))
  return findings.length > 0
    ? { outcome: 'failed' as const, findings }
    : { outcome: 'passed' as const }
}

const allChecks = [...shipped, ...parsers]

export interface Found {
  discovery: Discovery
  failures: UnitFailure[]
  plan: PlannedRepair[]
}

/** What is wrong with a repository on disk, and what would be done. */
export async function look(root: string, whyNot = asDefault): Promise<Found> {
  const tree = await openTree(root)
  const kept = { get: () => undefined, set: () => undefined }
  const settings = defaultCertification
  const discovery = await discover(tree, { settings, kept })
  const nothing = () => Promise.resolve([])
  const checkers = { workflow: nothing, action: nothing, lint: nothing, script: nothing }
  const about = { discovery, tree, checkers, runs: null, now: new Date('2026-06-01T00:00:00Z') }
  const statuses = await sweep([...discovery.units.values()], about, {
    checks: allChecks,
    signal: new AbortController().signal,
    onUnit: () => undefined
  })
  const failures = classify(discovery, statuses, allChecks)
  const plan = await planRepairs(failures, {
    ...{ discovery, settings, checks: allChecks, runs: null, whyNot },
    sources: workingCopySources(root),
    book: createFixBook(fixers),
    fixSettings: defaultFixRules.settings,
    attemptsOf: () => 0,
    limits: { attemptsAUnit: 3 }
  })
  return { discovery, failures, plan }
}

/** Does what the plan says may be done. */
export async function repair(root: string, { plan }: Found) {
  const repairer = { ...workingCopyWriter(root), rerun: () => Promise.resolve() }
  return await executePlan(plan, repairer, {
    dryRun: false,
    whyNot: () => null,
    now: () => new Date()
  })
}

/** As where the config lets every fixer make its changes. */
export const anything = (): null => null

export const textIn = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')
