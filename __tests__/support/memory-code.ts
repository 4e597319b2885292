import { GitHubError, Refusal } from '../../src/engine/errors.js'
import { decodePullMarker } from '../../src/engine/pull-marker.js'
import type { CommitDraft, PullDraft } from '../../src/engine/ports.js'
import type { Tools } from '../../src/engine/tools.js'
import type { Powers } from '../../src/engine/types/fixing.js'
import type { TrackedPull } from '../../src/engine/types/tracked-pull.js'
import { aRun } from './builders.js'

export const shaOf = (digit: string) => digit.repeat(40)

/** Branches, commits and pull requests in memory. */
export class MemoryCode {
  base = { branch: 'main', sha: aRun().headSha }
  branches = new Map<string, string>([['main', aRun().headSha]])
  commits = new Map<string, CommitDraft>()
  pulls: TrackedPull[] = []
  bodies = new Map<number, string>()
  openedToday = 0
  powers: Powers = { workflowFiles: null, pullRequests: null, checksWait: false }
  /** By branch, the rule that keeps the token from it. */
  barred = new Map<string, string>()
  reads: string[] = []
  /** What opening a pull request comes to instead. */
  refuses: GitHubError | null = null
  readonly #write: (what: string) => void

  constructor(write: (what: string) => void) {
    this.#write = write
  }

  ports(): Pick<Tools, 'sources' | 'branches' | 'pulls' | 'preflight'> {
    return {
      sources: {
        defaultHead: () => Promise.resolve(this.#read('head', this.base)),
        modes: () => Promise.resolve(this.#read('files', new Map())),
        text: (commit, path) => Promise.resolve(this.#read(`${commit.slice(0, 1)}:${path}`, ''))
      },
      branches: {
        head: (branch) => Promise.resolve(this.branches.get(branch) ?? null),
        commit: (draft) => Promise.resolve(this.#commit(draft)),
        treeOf: (commit) => Promise.resolve(treeOf(this.commits.get(commit))),
        create: (branch, commit) => Promise.resolve(this.#create(branch, commit)),
        advance: (branch, commit) => {
          const tip = this.branches.get(branch) ?? ''
          if (!this.commits.get(commit)?.parents.includes(tip)) {
            return Promise.reject(new Refusal('Somebody else has committed.'))
          }
          this.#write(`advance ${branch}`)
          this.branches.set(branch, commit)
          return Promise.resolve()
        },
        remove: (branch) => {
          this.#write(`remove ${branch}`)
          this.branches.delete(branch)
          return Promise.resolve()
        }
      },
      pulls: {
        ofBranch: (branch) =>
          Promise.resolve(
            this.#read(
              `pulls of ${branch}`,
              this.pulls.filter((pull) => pull.branch === branch)
            )
          ),
        openedSince: () => Promise.resolve(this.openedToday),
        open: (draft) => this.#open(draft),
        update: (number, body) => Promise.resolve(this.#update(number, body)),
        list: () => Promise.resolve([...this.pulls]),
        close: (number) => Promise.resolve(this.#change('close', number, { state: 'closed' })),
        addLabel: (number, label) => {
          const labels = [
            ...(this.pulls.find((each) => each.number === number)?.labels ?? []),
            label
          ]
          return Promise.resolve(this.#change(`label ${label}`, number, { labels }))
        },
        markReady: (number) => Promise.resolve(this.#change('ready', number, { draft: false })),
        enableAutoMerge: (number) => Promise.resolve(this.#change('auto-merge', number, {}))
      },
      preflight: {
        powers: () => Promise.resolve(this.powers),
        branch: (branch, use) =>
          Promise.resolve(this.#read(`rules to ${use} ${branch}`, this.barred.get(branch) ?? null))
      }
    }
  }

  #read<T>(what: string, value: T): T {
    this.reads.push(what)
    return value
  }

  #commit(draft: CommitDraft) {
    this.#write('commit')
    const sha = shaOf(String(this.commits.size + 1))
    this.commits.set(sha, draft)
    return { sha, tree: treeOf(draft) }
  }

  #create(branch: string, commit: string): boolean {
    this.#write(`create ${branch}`)
    if (this.branches.has(branch)) return false
    this.branches.set(branch, commit)
    return true
  }

  #open({ branch, body, draft }: PullDraft): Promise<TrackedPull> {
    if (this.refuses) return Promise.reject(this.refuses)
    this.#write(`open ${draft ? 'draft ' : ''}${branch}`)
    const number = 50 + this.pulls.length
    const marker = decodePullMarker(body)
    if (!marker) throw new Error('no marker')
    const pull: TrackedPull = {
      ...{ number, url: `https://github.test/octo/app/pull/${number}`, state: 'open', branch },
      ...{ headSha: this.branches.get(branch) ?? '', marker, body, draft },
      ...{ mergedAt: null, labels: ['auto-heal'] }
    }
    this.pulls.unshift(pull)
    this.bodies.set(number, body)
    return Promise.resolve(pull)
  }

  #update(number: number, body: string): TrackedPull {
    this.#write(`update pull ${number}`)
    const pull = this.pulls.find((each) => each.number === number)
    const marker = decodePullMarker(body)
    if (!pull || !marker) throw new Error(`no pull request #${number}`)
    this.bodies.set(number, body)
    return Object.assign(pull, { marker, body, headSha: this.branches.get(pull.branch) ?? '' })
  }

  #change(what: string, number: number, change: Partial<TrackedPull>): void {
    this.#write(`${what} pull ${number}`)
    const pull = this.pulls.find((each) => each.number === number)
    if (!pull) throw new Error(`no pull request #${number}`)
    Object.assign(pull, change)
  }
}

const treeOf = (draft: CommitDraft | undefined) => JSON.stringify([draft?.base, draft?.files])
