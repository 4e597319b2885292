import { applyPatch } from 'diff'
import type { PatchedFile } from './check-patch.js'

/** The file's new text; null where the patch was made for another text. No line may have moved. */
export function patchedText(text: string, { patch }: PatchedFile): string | null {
  const result = applyPatch(text, patch, { fuzzFactor: 0, autoConvertLineEndings: false })
  return result === false || result === text ? null : result
}
