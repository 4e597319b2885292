// How near to the top of the lines that only a red log has does the labelled evidence stand? The rules have no say in
// it. A pair is a labelled failure and the passing log of the same project that shares most lines with it, where they
// share so much that they are of one job. With --list each pair is shown.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSavedLog } from '../src/logs/read-saved-log.js'
import type { JobLog } from '../src/engine/types/incident.js'
import { baselineOf } from '../src/matching/baseline.js'
import { clusterTexts } from '../src/matching/cluster-texts.js'
import { compileSurvey, compileTable } from '../src/matching/compile-table.js'
import { lineShape } from '../src/matching/line-shape.js'
import { newLines } from '../src/matching/new-lines.js'
import { surveyLog } from '../src/matching/survey-log.js'
import { tellingLines } from '../src/matching/telling-lines.js'
import { median } from './stage.js'

const corpus = join(process.cwd(), '../shared/corpus')
/** Share of the distinct lines that both have, of the red log's and of the green log's. */
const ofRed = 0.5
const ofGreen = 0.4

interface Label {
  id: string
  /** `owner/repo:` and where it was found in it. */
  source: string
  primary: string
  evidence: string
}

interface Log {
  label: Label
  log: JobLog
  shapes: Set<string>
}

function read(label: Label): Log {
  const jobs = readSavedLog(readFileSync(join(corpus, 'logs', `${label.id}.txt`)))
  const log = { steps: jobs.flatMap(({ steps }) => steps) }
  const shapes = log.steps.flatMap(({ text }) =>
    Array.from({ length: text.lineCount }, (_, index) => lineShape(text.lineAt(index)))
  )
  return { label, log, shapes: new Set(shapes) }
}

function twinOf(red: Log, greens: Log[]): Log | undefined {
  const project = ({ label }: Log) => label.source.split(':')[0]
  const shared = (one: Log) => [...red.shapes].filter((shape) => one.shapes.has(shape)).length
  return greens
    .filter((green) => project(green) === project(red))
    .map((green) => ({ green, common: shared(green) }))
    .sort((a, b) => b.common - a.common)
    .find(
      ({ green, common }) =>
        common >= ofRed * red.shapes.size && common >= ofGreen * green.shapes.size
    )?.green
}

const bare = (text: string) =>
  text
    .replace(/^##\[\w+\]/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The label may hold a part of the line or, of several lines, more than it. */
function shows(text: string, evidence: string): boolean {
  const [line, wanted] = [bare(text), bare(evidence)]
  return line.includes(wanted) || (line.length > 20 && wanted.includes(line))
}

const noRules = compileSurvey([], () => {})

function judge({ label, log }: Log, green: Log) {
  const { sections } = surveyLog(noRules, log)
  const start = performance.now()
  const { ranked } = newLines(log, sections, baselineOf(green.log))
  const milliseconds = performance.now() - start
  const rank = ranked.findIndex(({ text }) => shows(text, label.evidence)) + 1
  const alone = tellingLines(log, sections).some(({ text }) => shows(text, label.evidence))
  const row = `${label.id} beside ${green.label.id}: line ${rank || 'none'} of ${ranked.length}`
  return { rank, alone, milliseconds, row }
}

/** Every failure of the corpus many times over, each time with another word in it. */
function clusterAll(labels: Label[]): void {
  const matcher = compileTable([])
  const failures = labels.filter(({ primary }) => primary !== 'none').map(read)
  const causes = [...new Set(failures.map(({ log }) => matcher.unknownSignature(log)))]
  const texts = Array.from(
    { length: 10_000 },
    (_, index) => `${causes[index % causes.length]} word${index.toString(36)}`
  )
  const start = performance.now()
  const clusters = clusterTexts(texts, (text) => text)
  const seconds = (performance.now() - start) / 1000
  console.log(
    `10,000 texts of ${causes.length} kinds make ${clusters.length} clusters in ${seconds.toFixed(2)} s`
  )
}

function main(): void {
  if (!existsSync(corpus)) {
    console.log('second opinion: skipped, the labelled logs are not beside the project')
    return
  }
  const labels = readFileSync(join(corpus, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label)
  const greens = labels.filter(({ primary }) => primary === 'none').map(read)
  const pairs = labels
    .filter(({ primary, evidence }) => primary !== 'none' && evidence !== '')
    .flatMap((label) => {
      const red = read(label)
      const green = twinOf(red, greens)
      return green ? [judge(red, green)] : []
    })
  clusterAll(labels)
  if (process.argv.includes('--list')) for (const { row } of pairs) console.log(row)
  const within = (most: number) => pairs.filter(({ rank }) => rank > 0 && rank <= most).length
  const time = median(pairs.map(({ milliseconds }) => milliseconds))
  const alone = pairs.filter((pair) => pair.alone).length
  console.log(`${pairs.length} pairs of a red and a green log, ${time.toFixed(0)} ms each (median)`)
  console.log(`without the green log the evidence is among the 8 telling lines in ${alone}`)
  console.log(
    `second opinion: the evidence is among the first 1 / 5 / 8 / 20 lines in ${[1, 5, 8, 20].map(within).join(' / ')} of ${pairs.length}`
  )
}

main()
