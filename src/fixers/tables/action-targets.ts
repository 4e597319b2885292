import { releases, type Release } from './releases.js'

/** An action whose old releases GitHub refuses, and the smallest step that works. */
export interface RefusedAction {
  /**
   * The first release that works, for each major that has one; majors below the first are refused, and full tags
   * below these.
   */
  works: readonly [number, number, number][]
  target: Release
}

/**
 * Refused in `Set up job`: artifact v1 to v3 (https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/),
 * cache below v3.4.0 and v4.2.0 (https://github.com/actions/cache/discussions/1510). Later majors change behaviour,
 * so each goes to the last release of the smallest one.
 */
export const refusedActions: Readonly<Record<string, RefusedAction>> = {
  'actions/upload-artifact': {
    works: [[4, 0, 0]],
    target: releases['actions/upload-artifact']
  },
  'actions/download-artifact': {
    works: [[4, 0, 0]],
    target: releases['actions/download-artifact']
  },
  'actions/cache': {
    works: [
      [3, 4, 0],
      [4, 2, 0]
    ],
    target: releases['actions/cache']
  }
}

/** Refused together: a file whose uploads and downloads differ in their store is no repair. */
export const artifactActions: readonly string[] = [
  'actions/upload-artifact',
  'actions/download-artifact'
]

/** An action that uses a refused release inside, below the release that no longer does. */
export interface Carrier {
  action: string
  carries: string
  below: [number, number, number]
  target: Release
  /** Moved with it, since the two only work together. */
  along: { action: string; below: [number, number, number]; target: Release }[]
}

export const carriers: readonly Carrier[] = [
  {
    // https://github.com/actions/upload-pages-artifact/releases/tag/v3.0.0: wants deploy-pages v4
    action: 'actions/upload-pages-artifact',
    carries: 'actions/upload-artifact',
    below: [3, 0, 0],
    target: releases['actions/upload-pages-artifact'],
    along: [
      {
        action: 'actions/deploy-pages',
        below: [4, 0, 0],
        target: releases['actions/deploy-pages']
      }
    ]
  },
  {
    // https://github.com/awalsh128/cache-apt-pkgs-action/issues/141: 1.4.3 is the first on artifact v4
    action: 'awalsh128/cache-apt-pkgs-action',
    carries: 'actions/upload-artifact',
    below: [1, 4, 3],
    target: releases['awalsh128/cache-apt-pkgs-action'],
    along: []
  }
]

/** A ref that does not exist, and the one of the same action that does. */
export interface MissingRef {
  action: string
  /** Refs that do not resolve. */
  missing: RegExp
  ref: string
  /** Whether it is the same major, or many releases on. */
  disposition: 'safe' | 'review'
  source: string
}

export const missingRefs: readonly MissingRef[] = [
  {
    action: 'actions/add-to-project',
    missing: /^v1$/,
    ref: 'v1.0.2',
    disposition: 'safe',
    source: 'https://github.com/actions/add-to-project/issues/540: no moving tag, only full ones.'
  },
  {
    action: 'astral-sh/setup-uv',
    missing: /^v8$/,
    ref: 'v8.1.0',
    disposition: 'safe',
    source:
      'https://github.com/astral-sh/setup-uv/releases/tag/v8.0.0: moving tags ended with v7; 4 files in use name v8.1.0 as a tag.'
  },
  {
    action: 'aquasecurity/trivy-action',
    missing: /^v?0\.(?:[0-9]|[12][0-9]|3[0-4])(?:\.\d+)?$|^0\.36\.0$/,
    ref: 'v0.36.0',
    disposition: 'review',
    source:
      'https://github.com/stampchain-io/btc_stamps/pull/773: tags without v were taken back in March 2026, and older ones use a setup-trivy that is gone.'
  }
]

/** Missing refs that stand inside another action: `aquasecurity/setup-trivy@v0.2.1` in trivy-action. */
export const missingInside: Readonly<Record<string, string>> = {
  'aquasecurity/setup-trivy': 'aquasecurity/trivy-action'
}
