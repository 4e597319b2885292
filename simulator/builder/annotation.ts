import type { AnnotationState } from '../model.js'
import type { AnnotationDescription } from './run-description.js'

/** An annotation of level failure on line 1 of this path, except for what the description says. */
export function annotation(description: AnnotationDescription, path = '.github'): AnnotationState {
  return {
    path,
    startLine: 1,
    endLine: 1,
    level: 'failure',
    title: null,
    rawDetails: null,
    message: '',
    ...(typeof description === 'string' ? { message: description } : description)
  }
}
