import { describe, expect, test } from '@jest/globals'
import type { Conclusion, Step } from '../../src/engine/types/workflow-run.js'
import { matchEntries } from '../../src/logs/match-entries.js'

function job(id: number, name: string, failed: number[] = [], conclusion: Conclusion = 'failure') {
  const steps = failed.map((number): Step => ({
    number,
    name: `step ${number}`,
    status: 'completed',
    conclusion: 'failure',
    startedAt: null,
    completedAt: null
  }))
  return { id, name, steps, conclusion }
}

/** What each job got, as plain data. */
function match(names: string[], jobs: ReturnType<typeof job>[]) {
  const { byJobId, unmatched } = matchEntries(names, jobs)
  const got = [...byJobId].map(([id, { jobLog, steps }]) => [id, jobLog, Object.fromEntries(steps)])
  return { got, unmatched }
}

describe('one job', () => {
  test('job log and step logs', () => {
    expect(
      match(
        ['0_build.txt', 'build/1_Set up job.txt', 'build/3_Test.txt', 'build/system.txt'],
        [job(1, 'build', [3])]
      )
    ).toEqual({
      got: [[1, '0_build.txt', { 1: 'build/1_Set up job.txt', 3: 'build/3_Test.txt' }]],
      unmatched: []
    })
  })

  test('job log missing but step present', () => {
    expect(match(['build/3_Test.txt'], [job(1, 'build', [3])])).toEqual({
      got: [[1, null, { 3: 'build/3_Test.txt' }]],
      unmatched: []
    })
  })

  test('step missing but job present', () => {
    expect(match(['0_build.txt', 'build/system.txt'], [job(1, 'build', [3])])).toEqual({
      got: [[1, '0_build.txt', {}]],
      unmatched: []
    })
  })

  test('a failed step and the job log missing: fetched by its id', () => {
    expect(match(['build/1_Set up job.txt'], [job(1, 'build', [3])]).unmatched).toEqual([1])
  })

  test('job name and step number match, step name does not', () => {
    expect(
      match(['build/3_Run dorny_paths-filter@v3.txt'], [job(1, 'build', [3])]).unmatched
    ).toEqual([])
  })

  test('step number mismatch', () => {
    expect(match(['build/4_step 3.txt'], [job(1, 'build', [3])]).unmatched).toEqual([1])
  })

  test('no step data', () => {
    expect(match(['0_build.txt', 'build/1_x.txt'], [job(1, 'build')]).got).toEqual([
      [1, '0_build.txt', { 1: 'build/1_x.txt' }]
    ])
  })

  test('random ordinal prefix', () => {
    expect(match(['4711_build.txt'], [job(1, 'build')]).got).toEqual([[1, '4711_build.txt', {}]])
  })

  test('legacy negative prefix', () => {
    expect(match(['-9999999999_build.txt'], [job(1, 'build')]).got).toEqual([
      [1, '-9999999999_build.txt', {}]
    ])
  })

  test('both normal and legacy present: the normal one wins', () => {
    const names = ['-9999999999_build.txt', '0_build.txt']
    expect(match(names, [job(1, 'build')]).got).toEqual([[1, '0_build.txt', {}]])
    expect(match(names.reverse(), [job(1, 'build')]).got).toEqual([[1, '0_build.txt', {}]])
  })

  test('nothing of it in the archive: a job of a matrix that the zip lost', () => {
    expect(match(['0_test (1).txt'], [job(1, 'test (1)'), job(2, 'test (2)')]).unmatched).toEqual([
      2
    ])
  })

  test('what matches nothing is ignored', () => {
    const names = ['readme.txt', 'x_build.txt', 'build/notes.txt', 'a/b/1_c.txt', '1_build.txt.bak']
    expect(match(names, [job(1, 'build')])).toEqual({ got: [], unmatched: [1] })
  })
})

describe('names', () => {
  test('one job name is a suffix of another', () => {
    expect(match(['0_DX.txt', 'DX/1_a.txt', '1_2X.txt'], [job(1, 'X')])).toEqual({
      got: [],
      unmatched: [1]
    })
  })

  test('a job name that itself looks like an ordinal', () => {
    expect(match(['0_1_x.txt', '1_x.txt'], [job(1, '1_x'), job(2, 'x')]).got).toEqual([
      [1, '0_1_x.txt', {}],
      [2, '1_x.txt', {}]
    ])
  })

  test('metacharacters', () => {
    const name = 'a.+*?()|[]{}^$ 1'
    expect(match(['0_a.+__()_[]{}^$ 1.txt'], [job(1, name)]).unmatched).toEqual([])
    expect(match(['0_aX+()[]{}^$ 1.txt'], [job(1, name)]).unmatched).toEqual([1])
  })

  test.each([
    ['slash, removed', 'job foo  with slash'],
    ['slash, replaced', 'job foo _ with slash']
  ])('%s', (_, written) => {
    expect(
      match([`0_${written}.txt`, `${written}/2_x.txt`], [job(1, 'job foo / with slash', [2])])
    ).toEqual({
      got: [[1, `0_${written}.txt`, { 2: `${written}/2_x.txt` }]],
      unmatched: []
    })
  })

  test.each(['deploy prod', 'deploy_ prod'])('colon, written %s', (written) => {
    expect(match([`0_${written}.txt`], [job(1, 'deploy: prod')]).unmatched).toEqual([])
  })

  test('over 90 characters, cut and trimmed', () => {
    const name = `${'n'.repeat(89)} and more`
    expect(match([`0_${'n'.repeat(89)}.txt`], [job(1, name)]).unmatched).toEqual([])
  })

  test('over 90 characters, not cut', () => {
    const name = `${'n'.repeat(100)} / x`
    expect(match([`0_${'n'.repeat(100)} _ x.txt`], [job(1, name)]).unmatched).toEqual([])
  })

  test('split surrogate', () => {
    const name = `${'n'.repeat(89)}😅 rest`
    expect(match([`0_${'n'.repeat(89)}\ufffd.txt`], [job(1, name)]).unmatched).toEqual([])
  })

  test('reusable workflow and matrix', () => {
    const names = ['10_build (ubuntu-24.04, 3.11) _ build.txt', '2_Test _ Underwriting.txt']
    const jobs = [job(1, 'build (ubuntu-24.04, 3.11) / build'), job(2, 'Test / Underwriting')]
    expect(match(names, jobs).unmatched).toEqual([])
  })
})

describe('what could belong to two goes to neither', () => {
  test('duplicate job names', () => {
    const jobs = [job(1, 'build'), job(2, 'build'), job(3, 'lint')]
    expect(match(['0_build.txt', '1_build.txt', '2_lint.txt', 'build/1_x.txt'], jobs)).toEqual({
      got: [[3, '2_lint.txt', {}]],
      unmatched: [1, 2]
    })
  })

  test('one job, two logs of its name', () => {
    expect(match(['0_build.txt', '1_build.txt'], [job(1, 'build')]).unmatched).toEqual([1])
    expect(match(['0_a_b.txt', '1_a:b.txt'], [job(1, 'a/b')]).unmatched).toEqual([1])
  })

  test('two names that are written alike', () => {
    expect(match(['0_a_b.txt', '1_a_b.txt'], [job(1, 'a/b'), job(2, 'a_b')]).unmatched).toEqual([
      1, 2
    ])
    expect(match(['0_a_b.txt'], [job(1, 'a/b'), job(2, 'a:b')]).unmatched).toEqual([1, 2])
  })

  test('a name that is the stripped form of another', () => {
    const jobs = [job(1, 'foo/bar'), job(2, 'foobar')]
    expect(match(['0_foobar.txt'], jobs).unmatched).toEqual([1, 2])
    expect(match(['0_foobar.txt', '1_foo_bar.txt'], jobs)).toEqual({
      got: [
        [1, '1_foo_bar.txt', {}],
        [2, '0_foobar.txt', {}]
      ],
      unmatched: []
    })
  })

  test('long names that are alike up to the cut', () => {
    const start = 'n'.repeat(90)
    expect(
      match([`0_${start}.txt`], [job(1, `${start} a`), job(2, `${start} b`)]).unmatched
    ).toEqual([1, 2])
  })

  test('a green job counts too, a skipped one has no log', () => {
    const names = ['0_a_b.txt']
    expect(match(names, [job(1, 'a/b'), job(2, 'a_b', [], 'success')]).unmatched).toEqual([1, 2])
    expect(match(names, [job(1, 'a/b'), job(2, 'a_b', [], 'skipped')])).toEqual({
      got: [[1, '0_a_b.txt', {}]],
      unmatched: []
    })
  })

  test('a step number that stands there twice', () => {
    expect(match(['a/2_x.txt', 'a/2_y.txt', 'a/3_z.txt'], [job(1, 'a', [3])]).got).toEqual([
      [1, null, { 3: 'a/3_z.txt' }]
    ])
  })
})
