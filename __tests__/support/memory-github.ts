import { decodeMarker, encodeMarker } from '../../src/engine/issue-marker.js'
import type { IssueChange, IssueDraft } from '../../src/engine/ports.js'
import { encodePullMarker } from '../../src/engine/pull-marker.js'
import type { Story } from '../../src/engine/texts.js'
import type { FixTable, Tools } from '../../src/engine/tools.js'
import type { Match, Matcher } from '../../src/engine/types/diagnosis.js'
import { defaultFixRules } from '../../src/engine/types/fix.js'
import { noTrust, type HistoryEvent, type Trust } from '../../src/engine/types/history.js'
import { defaultLoopRules, type LoopRules } from '../../src/engine/types/loop.js'
import type { TrackedIssue } from '../../src/engine/types/tracked-issue.js'
import type { Annotation, Job, WorkflowRun } from '../../src/engine/types/workflow-run.js'
import { aMarker, aRun, anIssue } from './builders.js'
import { MemoryCode } from './memory-code.js'

/** The ports in memory, with a record of every write; for the engine's tests alone. */
export class MemoryGitHub {
  run: WorkflowRun = aRun()
  jobs: Job[] = []
  annotations = new Map<number, Annotation[]>()
  suiteAnnotations: Annotation[] = []
  recentRuns: WorkflowRun[] = []
  branchHead: string | null = aRun().headSha
  issues: TrackedIssue[] = []
  comments: { id: number; pullRequest: number; body: string }[] = []
  pullRequest: number | null = null
  fixes: FixTable = {
    book: noBook,
    rules: defaultFixRules,
    triggers: () => null,
    takeBack: () => Promise.resolve(null)
  }
  code = new MemoryCode((what) => this.#write(what))
  loop: LoopRules = defaultLoopRules
  events: HistoryEvent[] = []
  trust: Trust = noTrust
  writes: string[] = []
  slept: number[] = []
  now = new Date('2026-03-01T12:10:00Z')
  /** Run before a write is answered: lets something else happen in between. */
  beforeWrite: (what: string) => void = () => {}

  tools(matches: Match[] = []): Tools {
    return {
      rules: () => Promise.resolve({ matcher: toyMatcher(matches), recordRules: [] }),
      fixes: () => Promise.resolve(this.fixes),
      texts: toyTexts,
      ...this.code.ports(),
      runs: {
        run: () => Promise.resolve(this.run),
        jobs: () => Promise.resolve(this.jobs),
        annotations: (_run, id) => Promise.resolve(this.annotations.get(id) ?? []),
        suiteAnnotations: () => Promise.resolve(this.suiteAnnotations),
        logs: () => Promise.resolve({ byJobId: new Map(), missing: [] }),
        greenPush: () => Promise.resolve(null),
        greenLogs: () => Promise.resolve({ byJobId: new Map(), missing: [] }),
        workflowFile: () => Promise.resolve(null),
        recentRuns: () => Promise.resolve(this.recentRuns),
        branchHead: () => Promise.resolve(this.branchHead)
      },
      loop: () => Promise.resolve(this.loop),
      dispatcher: {
        dispatch: (path, branch) => Promise.resolve(this.#write(`dispatch ${path} on ${branch}`))
      },
      memory: {
        recall: () => Promise.resolve({ events: this.events, trust: this.trust, gap: null }),
        record: (events) => {
          this.events.push(...events)
          return Promise.resolve(null)
        }
      },
      rerunner: {
        rerunAllJobs: (run) => {
          this.#write(`rerun all of ${run.id}/${run.attempt}`)
          return Promise.resolve()
        },
        rerunFailedJobs: (run) => {
          this.#write(`rerun ${run.id}/${run.attempt}`)
          return Promise.resolve()
        }
      },
      issues: {
        list: () => Promise.resolve([...this.issues]),
        create: (draft) => Promise.resolve(this.#create(draft)),
        update: (number, change) => Promise.resolve(this.#update(number, change)),
        comment: (number) => Promise.resolve(this.#write(`comment #${number}`))
      },
      comments: {
        pullRequestOf: () => Promise.resolve(this.pullRequest),
        find: (pullRequest) =>
          Promise.resolve(this.comments.find((each) => each.pullRequest === pullRequest) ?? null),
        create: (pullRequest, body) => {
          this.#write(`comment on #${pullRequest}`)
          const id = Math.max(0, ...this.comments.map((each) => each.id)) + 1
          this.comments.push({ id, pullRequest, body })
          return Promise.resolve({ id, url: 'https://github.test/c' })
        },
        update: (id, body) => {
          this.#write(`edit comment ${id}`)
          const comment = this.comments.find((each) => each.id === id)
          if (comment) comment.body = body
          return Promise.resolve({ id, url: 'https://github.test/c' })
        },
        remove: (id) => {
          this.#write(`remove comment ${id}`)
          this.comments = this.comments.filter((each) => each.id !== id)
          return Promise.resolve()
        }
      },
      clock: {
        now: () => this.now,
        sleep: (seconds) => Promise.resolve(void this.slept.push(seconds))
      },
      log: { debug() {}, info() {}, warning() {} }
    }
  }

  #write(what: string): void {
    this.beforeWrite(what)
    this.writes.push(what)
  }

  #create({ title, body, labels }: IssueDraft): TrackedIssue {
    this.#write('create issue')
    const number = Math.max(10, ...this.issues.map((issue) => issue.number)) + 1
    const marker = decodeMarker(body) ?? aMarker()
    const issue = anIssue({
      number,
      title,
      body,
      labels,
      marker,
      createdAt: this.now.toISOString()
    })
    this.issues.unshift(issue)
    return issue
  }

  #update(number: number, change: IssueChange): TrackedIssue {
    this.#write(`update #${number} ${change.state ?? ''}`.trim())
    const issue = this.issues.find((each) => each.number === number)
    if (!issue) throw new Error(`no issue #${number}`)
    const reason = change.stateReason === 'reopened' ? null : (change.stateReason ?? null)
    Object.assign(issue, change, {
      stateReason: reason,
      closedAt: change.state === 'closed' ? this.now.toISOString() : null,
      marker: decodeMarker(change.body ?? issue.body) ?? issue.marker
    })
    return issue
  }
}

/** Fixers that answer nothing. */
const noBook: FixTable['book'] = {
  answers: () => false,
  propose: () => Promise.resolve({ fixes: [], abstained: [] })
}

const offersIn = ({ offers }: Story) =>
  offers
    .map(({ fix, pull, against }) => `\n${fix.fixer}: ${pull?.number ?? against ?? 'follows'}`)
    .join('')

const toyTexts: Tools['texts'] = {
  issue: (story, marker, earlier) => ({
    title: story.incident.run.workflowName,
    body: `${encodeMarker(marker)}\nearlier: ${earlier?.number ?? 'none'}${offersIn(story)}`
  }),
  reopened: () => 'reopened',
  duplicate: (original) => `duplicate of #${original}`,
  resolved: () => 'resolved',
  comment: (story, key) => `${key} failed ${story.incident.run.attempt}`,
  commentResolved: (_run, key) => `${key} green`,
  pullRequest: ({ fix, issue }, marker) => ({
    title: fix.title,
    body: `${encodePullMarker(marker)}\nfixes ${issue ?? 'none'}`
  }),
  commit: ({ fix }) => fix.title,
  stage: ({ fix }) => `then ${fix.title}`,
  verdict: ({ action, verdict, because }, key) =>
    `${key} ${action} ${verdict.kind} ${because}`.trim(),
  followUp: ({ kind }, key) => `${key} ${kind}`,
  revert: ({ pull }, fix, marker) => ({
    title: `revert ${fix.path}`,
    body: `${encodePullMarker(marker)}\nreverts ${pull.number}`
  })
}

function toyMatcher(matches: Match[]): Matcher {
  return {
    matchLog: () => matches,
    matchText: (text) => matches.filter(({ evidence }) => text.includes(evidence.text)),
    tellingLines: () => [],
    signature: (text) => text.replace(/\d+/g, '0'),
    unknownSignature: () => '',
    baselineOf: () => ({
      steps: new Set(),
      lines: new Set(),
      linesOfSteps: new Set(),
      words: new Set()
    }),
    difference: () => ({ newLines: 0, blocks: [] })
  }
}
