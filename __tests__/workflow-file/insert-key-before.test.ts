import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../src/workflow-file/apply-edits.js'
import { insertKeyBefore } from '../../src/workflow-file/edit-map.js'
import { openWorkflow } from '../../src/workflow-file/open-workflow.js'

const jobs = 'jobs:\n  a:\n    runs-on: x\n'

function inserted(text: string): string | null {
  const workflow = openWorkflow('ci.yml', text)
  const { edits } = insertKeyBefore(
    workflow,
    { map: workflow.root, path: [] },
    'env',
    { A: '1' },
    'jobs'
  )
  return applyEdits(text, edits)
}

describe('insertKeyBefore', () => {
  test('stands right above the key where nothing is between the keys', () => {
    expect(inserted(`on: push\n${jobs}`)).toBe(`on: push\nenv:\n  A: '1'\n${jobs}`)
  })

  test('stands apart by a blank line where the key did', () => {
    expect(inserted(`on: push\n\n${jobs}`)).toBe(`on: push\n\nenv:\n  A: '1'\n\n${jobs}`)
  })

  test('leaves the comments of the key with it', () => {
    expect(inserted(`on: push\n\n# all\n# of it\n${jobs}`)).toBe(
      `on: push\n\nenv:\n  A: '1'\n\n# all\n# of it\n${jobs}`
    )
  })
})
