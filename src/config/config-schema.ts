import { z } from 'zod'
import { fixModes } from '../engine/types/fix.js'
import { categories } from '../engine/types/rule.js'
import { certificationSchema } from './certification-schema.js'
import { notifySchema } from './notify-schema.js'

/** More rows than this are a table of their own; each costs time on every log. */
const rowsAtMost = 200
const examplesAtMost = 50
const namesAtMost = 500

const category = z.enum(categories).describe('What went wrong.')
const severity = z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])
const transient = z
  .boolean()
  .nullable()
  .describe('Will it pass by itself? Only then is it re-run. null: the text alone can not say.')
const pattern = z
  .string()
  .max(1000)
  .describe(
    'A regular expression in RE2 syntax (https://github.com/google/re2/wiki/Syntax) for one line, without its timestamp; (?i) at its start ignores case.'
  )
const examples = z.array(z.string()).max(examplesAtMost).default([])
const text = z.string().max(1000)

/** A row of the pattern table as people write it. */
export const ownRowSchema = z
  .strictObject({
    id: z
      .string()
      .max(80)
      .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/)
      .describe('A name of its own in kebab-case, such as `deploy-quota-reached`.'),
    pattern: pattern.optional(),
    patterns: z
      .array(pattern)
      .min(2)
      .max(10)
      .optional()
      .describe('Instead of `pattern`: lines that follow each other in this order.'),
    within: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe('With `patterns`: lines between one and the next at most.'),
    category,
    transient: transient.default(false),
    blame: z.enum(['code', 'workflow', 'third_party', 'platform']).default('code'),
    severity: severity.default('MEDIUM'),
    rank: z
      .enum(['cause', 'symptom', 'wrapper'])
      .default('cause')
      .describe('A cause beats a symptom, a symptom beats a wrapper such as `make: *** Error 1`.'),
    summary: text
      .min(1)
      .describe('One sentence. Named groups of the pattern may stand in it as `{name}`.'),
    remedy: text.default('').describe('What a person does about it; `{name}` as above.'),
    docs: z.url({ protocol: /^https?$/ }).optional(),
    matches: examples.describe('Lines it must match; checked whenever the file is read.'),
    ignores: examples.describe('Look-alikes it must not match; checked too.')
  })
  .meta({ oneOf: [{ required: ['pattern'] }, { required: ['patterns', 'within'] }] })

export type OwnRow = z.infer<typeof ownRowSchema>

const overrideSchema = z
  .strictObject({
    category: category.optional(),
    transient: transient.optional(),
    severity: severity.optional()
  })
  .meta({ minProperties: 1 })

const glob = z.string().min(1).max(300)

/** An edit that a repository ties to one of its own rows, or to a shipped one. */
const templateSchema = z.strictObject({
  rule: z.string().describe('Id of the row whose failure it cures.'),
  title: z.string().min(1).max(200).describe('What it does, in the imperative.'),
  path: z
    .array(z.union([z.string(), z.int().min(0)]))
    .min(1)
    .max(20)
    .describe(
      'Where in the workflow file: keys and places in lists; `{job}` and `{step}` stand for the failing ones.'
    ),
  action: z.enum(['set', 'insert', 'replace']),
  value: z.json().describe('What is put there.')
})

/** What the repository wants of fixes. */
const fixKeys = {
  fixers: z
    .record(z.string(), z.enum(fixModes))
    .refine((some) => Object.keys(some).length <= namesAtMost, `at most ${namesAtMost} fixers`)
    .default({})
    .describe(
      'By the id of a fixer: `off`, `suggest` (a patch in the issue), or `pull-request`. Of a fixer that is not named, safe changes become pull requests and the others patches; `auto-heal fixers` lists them.'
    ),
  'protected-paths': z
    .array(glob)
    .max(namesAtMost)
    .default([])
    .describe('Globs of files that no fix changes; `**` reaches into folders.'),
  'timeout-cap': z
    .int()
    .min(1)
    .max(7200)
    .default(360)
    .describe('No fix raises `timeout-minutes` above.'),
  env: z
    .record(z.string().regex(/^[A-Za-z_]\w*$/), z.string().max(1000))
    .default({})
    .describe(
      'Environment variables that a job may be given where it lacks them, with their values; no secrets.'
    ),
  'optional-jobs': z
    .array(z.string())
    .max(namesAtMost)
    .default([])
    .describe('Ids of jobs that may fail without failing the run.'),
  templates: z
    .array(templateSchema)
    .max(rowsAtMost)
    .default([])
    .describe('Edits of your own for failures of a row.')
}

/** What the repository wants once a fix is offered. */
const loopKeys = {
  'max-cycles': z
    .int()
    .min(1)
    .max(20)
    .default(5)
    .describe(
      'Commits on one pull request: fixes that a run refutes, and further ones for what shows next.'
    ),
  'watch-runs': z
    .int()
    .min(1)
    .max(20)
    .default(3)
    .describe(
      'Runs after the merge in which the failure must stay away before a fix counts as held.'
    ),
  'auto-merge': z
    .enum(['off', 'verified-safe'])
    .default('off')
    .describe("`verified-safe`: GitHub's own auto-merge for safe fixes that a run has verified."),
  rollback: z
    .enum(['off', 'pull-request'])
    .default('off')
    .describe(
      '`pull-request`: a fix after whose merge the failure comes back is taken back by a pull request.'
    ),
  history: z
    .enum(['off', 'branch'])
    .default('branch')
    .describe(
      '`branch`: what becomes of failures and fixes is kept on a branch of its own, and learned from.'
    ),
  'history-branch': z
    .string()
    .regex(/^(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[\w][\w./-]{0,98}\w$/)
    .default('auto-heal-data')
    .describe('Name of that branch.')
}

/** `.github/auto-heal.yml`. A new section is a key here, and its reading in `readConfig`. */
export const configSchema = z
  .strictObject({
    rules: z
      .array(ownRowSchema)
      .max(rowsAtMost)
      .default([])
      .describe('Rows of your own, of the same shape as those that ship.'),
    disable: z
      .array(z.string())
      .max(namesAtMost)
      .default([])
      .describe('Ids of shipped rows that are not to be used; `auto-heal rules` lists them.'),
    override: z
      .record(z.string(), overrideSchema)
      .refine((some) => Object.keys(some).length <= namesAtMost, `at most ${namesAtMost} rows`)
      .default({})
      .describe('By the id of a shipped row: what is to be judged otherwise.'),
    ...fixKeys,
    ...loopKeys,
    certification: certificationSchema.prefault({}),
    notify: notifySchema.default({})
  })
  .meta({
    title: 'auto-heal configuration',
    description:
      '.github/auto-heal.yml: what this repository knows of its failures, and wants of fixes.'
  })

export type ConfigFile = z.infer<typeof configSchema>
