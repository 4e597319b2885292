import { paragraphs } from '../markdown.js'
import { failuresPart } from './failures-part.js'
import { graphPart } from './graph-part.js'
import { peoplePart, repairsPart } from './repairs-part.js'
import { cyclesPart, ignoredPart, problemsPart, skippedPart } from './rest-part.js'
import { kindsPart, layersPart, statusPart, thresholdsPart } from './status-part.js'
import type { Limits, Told } from './told.js'

type Artifacts = [
  index: Told['index'],
  status: Told['status'],
  failures: Told['failures'],
  plan: Told['plan'],
  certificate: Told['certificate']
]

/** The report for people, with everything made safe to be shown. Ends with a line break. */
export function certificationMarkdown(...artifacts: Artifacts): string {
  return markdown(told(artifacts, { rows: 500, diffs: 100_000 }))
}

/** GitHub shows nothing of a summary over 1 MiB. */
const summaryLongest = 1_000_000

/** The same, short enough for a job summary. */
export function certificationSummary(...artifacts: Artifacts): string {
  const short = told(artifacts, { rows: 50, diffs: 20_000 })
  const text = markdown(short)
  if (Buffer.byteLength(text) <= summaryLongest) return text
  return `${paragraphs([statusPart(short), 'The rest is too long for a job summary; the artifacts hold it.'])}\n`
}

function told([index, status, failures, plan, certificate]: Artifacts, limits: Limits): Told {
  return { index, status, failures, plan, certificate, limits }
}

function markdown(all: Told): string {
  const parts = [
    statusPart(all),
    failuresPart(all),
    peoplePart(all),
    repairsPart(all),
    kindsPart(all),
    layersPart(all),
    thresholdsPart(all),
    graphPart(all),
    cyclesPart(all),
    problemsPart(all),
    skippedPart(all),
    ignoredPart(all)
  ]
  return `${paragraphs(parts)}\n`
}
