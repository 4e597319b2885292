import { collectIncident } from '../collect-incident.js'
import { diagnose } from '../diagnose.js'
import { orGap } from '../or-gap.js'
import { noProposals } from '../propose-fixes.js'
import { rootCauses } from '../root-causes.js'
import type { Tools } from '../tools.js'
import type { Circumstances } from '../types/circumstances.js'
import type { JobDiagnosis } from '../types/diagnosis.js'
import type { Incident } from '../types/incident.js'
import type { Policy } from '../types/policy.js'
import type { TrackedPull } from '../types/tracked-pull.js'
import type { VerificationFacts } from '../types/verification.js'
import type { Job, WorkflowRun } from '../types/workflow-run.js'
import { checkSeenTwice } from './decide-verification.js'
import { judgeFix, pairsOf } from './judge-fix.js'
import { nextFix } from './next-fix.js'

/** Reads both runs and what bears on the verdict; of the latter no more than the verdict asks for. */
export async function gatherVerification(
  run: WorkflowRun,
  pull: TrackedPull,
  tools: Tools,
  policy: Policy
): Promise<VerificationFacts> {
  const gaps: string[] = []
  const [{ incident, diagnoses }, before, issues, loop] = await Promise.all([
    trialOf(run, tools),
    jobsWithout(run, pull, tools),
    policy.issue ? orGap(() => tools.issues.list(), null, gaps) : null,
    tools.loop()
  ])
  const { marker } = pull
  const { jobs: after } = incident
  const verdict = judgeFix({ marker, before, after, conclusion: run.conclusion, diagnoses })
  const issue = issues?.find((one) => marker.fingerprints.includes(one.marker.fingerprint)) ?? null
  const circumstances = await surroundings(run, diagnoses, { issues, gaps }, tools)
  const known = { incident, diagnoses, proposals: noProposals, circumstances, policy }
  const judged = { pull, loop, verdict, pairs: pairsOf(before, after), issue }
  const facts = { ...known, ...judged, failedRun: null, failedHead: null, next: null }
  if (verdict.kind === 'healed') {
    return checkSeenTwice(facts).holds
      ? facts
      : { ...facts, ...(await controlOf(run, pull, tools)) }
  }
  const open = marker.verification.cycles < loop.maxCycles && isLasting(diagnoses)
  if (verdict.kind === 'undecided' || !open) return facts
  const base = await tools.sources.defaultHead()
  return { ...facts, next: await nextFix({ incident, diagnoses, pull, verdict }, base, tools) }
}

async function trialOf(
  run: WorkflowRun,
  tools: Tools
): Promise<{ incident: Incident; diagnoses: JobDiagnosis[] }> {
  if (run.conclusion === 'success') {
    const jobs = await tools.runs.jobs(run)
    const none = { failedJobs: [], workflowFile: null, missing: [] }
    return { incident: { run, shape: 'not_failed', jobs, ...none }, diagnoses: [] }
  }
  const [incident, { matcher, recordRules }] = await Promise.all([
    collectIncident(run, tools.runs),
    tools.rules()
  ])
  return { incident, diagnoses: diagnose(incident, matcher, recordRules) }
}

function jobsWithout(run: WorkflowRun, { marker }: TrackedPull, { runs }: Tools): Promise<Job[]> {
  const { run: id, attempt, jobs } = marker.failed
  return jobs.length === 0 ? Promise.resolve([]) : runs.jobs({ ...run, id, attempt })
}

function isLasting(diagnoses: JobDiagnosis[]): boolean {
  return rootCauses(diagnoses).some(({ primary }) => primary.transient !== true)
}

/** The branch and its newer runs matter where the run would be re-run, and only there. */
async function surroundings(
  run: WorkflowRun,
  diagnoses: JobDiagnosis[],
  { issues, gaps }: Pick<Circumstances, 'issues' | 'gaps'>,
  { runs, clock }: Tools
): Promise<Circumstances> {
  const passing = diagnoses.length > 0 && !isLasting(diagnoses)
  const [recentRuns, branchHead] = await Promise.all([
    passing ? orGap(() => runs.recentRuns(run), null, gaps) : null,
    passing ? orGap(() => runs.branchHead(run), undefined, gaps) : undefined
  ])
  const about = { recentRuns, branchHead, issues, gaps }
  return { now: clock.now(), ...about, pullRequest: null, fixing: null, lessons: [] }
}

/** The failed run as it is now, which would run again without the fix. */
async function controlOf(
  { owner, repo }: WorkflowRun,
  { marker }: TrackedPull,
  { runs }: Tools
): Promise<Pick<VerificationFacts, 'failedRun' | 'failedHead'>> {
  const gaps: string[] = []
  const failedRun = await orGap(
    () => runs.run({ owner, repo, runId: marker.failed.run }),
    null,
    gaps
  )
  const failedHead =
    failedRun && (await orGap<string | null>(() => runs.branchHead(failedRun), null, gaps))
  return { failedRun, failedHead }
}
