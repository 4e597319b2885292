import type { AnnotationState, StepState } from '../../model.js'
import type { Masks } from './masks.js'

/** The runner keeps this many annotations of a level for a step, and this much of each (github-facts A4.5). */
const ANNOTATIONS_PER_LEVEL = 10
const ANNOTATION_LENGTH = 4096

export type AnnotationLevel = AnnotationState['level']

/** Where in the code an annotation points; without a file it points at the log. */
export interface AnnotationPlace {
  file?: string
  line?: number
  endLine?: number
  title?: string
}

export interface StepLog {
  /** One stamped entry; a text with line ends in it keeps one stamp, as the runner's does. */
  write(text: string): void
  /** A `##[error]` (or warning, notice) line and its annotation. */
  annotate(level: AnnotationLevel, message: string, place?: AnnotationPlace): void
}

const TAGS = { failure: 'error', warning: 'warning', notice: 'notice' }

/** Writes a step's log line for line as the runner does, secrets masked, and its annotations into `annotations`. */
export function openStepLog(
  step: Pick<StepState, 'log'>,
  annotations: AnnotationState[],
  masks: Masks,
  stamp: () => string
): StepLog {
  let lines = 0
  const kept = { failure: 0, warning: 0, notice: 0 }
  const write = (text: string) => {
    const masked = masks.apply(text)
    lines += 1
    step.log += `${stamp()} ${masked}\n`
  }
  return {
    write,
    annotate(level, message, place = {}) {
      write(`##[${TAGS[level]}]${message}`)
      kept[level] += 1
      if (kept[level] > ANNOTATIONS_PER_LEVEL) return
      const text = masks.apply(message).slice(0, ANNOTATION_LENGTH)
      annotations.push(annotationOf(level, text, place, lines))
    }
  }
}

/** Without a file the service names `.github` and the line of the step's log. */
export function annotationOf(
  level: AnnotationLevel,
  message: string,
  { file, line, endLine, title }: AnnotationPlace,
  logLine: number
): AnnotationState {
  const startLine = file === undefined ? logLine : (line ?? 1)
  return {
    path: file ?? '.github',
    startLine,
    endLine: file === undefined ? startLine : (endLine ?? startLine),
    level,
    title: title ?? null,
    message,
    rawDetails: null
  }
}
