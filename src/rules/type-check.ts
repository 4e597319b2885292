import type { TextRule } from '../engine/types/rule.js'

export const typeCheckRules: TextRule[] = [
  {
    id: 'typescript-error',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror TS(?!(?:1\d{3}|5\d{3}|6053|17004|18003): )\d{3,5}: /,
    summary: 'TypeScript found an error.',
    remedy: 'Correct the place that is named; npx tsc --noEmit shows the same locally.',
    docs: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
    matches: [
      "src/app.ts(12,5): error TS2304: Cannot find name 'foo'.",
      "src/app.ts:12:5 - error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.",
      "##[error]src/a.ts(3,1): error TS2551: Property 'lenght' does not exist on type 'string'."
    ],
    ignores: [
      'Found 0 errors. Watching for file changes.',
      "src/a.ts(3,1): error TS1005: ';' expected."
    ]
  },
  {
    id: 'typescript-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror TS1\d{3}: /,
    summary: 'A TypeScript file does not parse.',
    remedy: 'Correct the place that is named; npx tsc --noEmit shows the same locally.',
    docs: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
    matches: [
      "src/a.ts(2,1): error TS1005: '}' expected.",
      '##[error]src/a.ts(3,1): error TS1128: Declaration or statement expected.'
    ],
    ignores: ["src/app.ts(12,5): error TS2304: Cannot find name 'foo'."]
  },
  {
    id: 'mypy-error',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:##\[error\])?(?<file>[^\s:]+\.pyi?):\d+(?::\d+)?: error: /,
    summary: 'mypy found an error in {file}.',
    remedy: 'Correct the place that is named; run mypy locally to see the same.',
    docs: 'https://mypy.readthedocs.io/en/stable/error_code_list.html',
    matches: [
      '##[error]app/connector.py:20: error: Missing return statement  [return]',
      'src/app.py:12:5: error: Item "None" of "Any | None" has no attribute "x"  [union-attr]',
      "stubs/ssl.pyi:4: error: No module named 'enum'"
    ],
    ignores: [
      'src/app.py:12: note: Revealed type is "int"',
      'Success: no issues found in 12 source files'
    ]
  },
  {
    id: 'mypy-summary',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*Found [1-9]\d* errors? in \d+ files? \(/,
    summary: 'mypy found errors.',
    remedy: 'Correct the places listed above.',
    docs: 'https://mypy.readthedocs.io/en/stable/',
    matches: ['Found 3 errors in 2 files (checked 10 source files)'],
    ignores: ['Success: no issues found in 10 source files']
  },
  {
    id: 'pyright-error',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*\S+\.pyi?:\d+:\d+ - error: /,
    summary: 'pyright found an error.',
    remedy: 'Correct the place that is named.',
    docs: 'https://microsoft.github.io/pyright/',
    matches: ['  /w/src/app.py:12:5 - error: "foo" is not defined (reportUndefinedVariable)'],
    ignores: ['  /w/src/app.py:12:5 - warning: Import "x" could not be resolved']
  },
  {
    id: 'pyright-summary',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*[1-9]\d* errors?, \d+ warnings?, \d+ (?:informations?|notes?)/,
    summary: 'pyright found errors.',
    remedy: 'Correct the places listed above.',
    docs: 'https://microsoft.github.io/pyright/',
    matches: ['3 errors, 1 warning, 0 informations', '1 error, 0 warnings, 0 informations'],
    ignores: ['0 errors, 1 warning, 0 informations']
  },
  {
    id: 'ty-error',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*error\[(?<rule>invalid-(?:argument-type|assignment|return-type)|unresolved-(?:import|attribute|reference)|call-non-callable|missing-argument|possibly-unbound[\w-]*)\]: /,
    summary: 'The type checker found a breach of {rule}.',
    remedy: 'Correct the place that is named.',
    docs: 'https://docs.astral.sh/ty/',
    matches: [
      'error[invalid-argument-type]: Argument to function `f` is incorrect',
      'error[unresolved-import]: Cannot resolve imported module `foo`'
    ],
    ignores: ['error[E0425]: cannot find value']
  },
  {
    id: 'phpstan-errors',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\[ERROR\] Found [1-9]\d* errors?\s*$/,
    summary: 'PHPStan found errors.',
    remedy: 'Correct the places listed above.',
    docs: 'https://phpstan.org/user-guide/getting-started',
    matches: [' [ERROR] Found 3 errors'],
    ignores: [' [OK] No errors']
  },
  {
    id: 'psalm-finding',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERROR: (?<kind>[A-Z]\w+) - \S+\.php:\d+(?::\d+)? - |^##\[error\].{1,300} \(see https:\/\/psalm\.dev\/\d+\)/,
    summary: 'Psalm has a finding: {kind}.',
    remedy: 'Correct the place that is named.',
    docs: 'https://psalm.dev/docs/',
    matches: [
      'ERROR: MissingOverrideAttribute - src/Test.php:8:5 - Method __toString should have the "Override" attribute (see https://psalm.dev/358)'
    ],
    ignores: ['INFO: MixedAssignment - src/Test.php:8:5 - Unable to determine the type']
  },
  {
    id: 'psalm-errors',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*[1-9]\d* errors? found\s*$/,
    summary: 'Psalm found errors.',
    remedy: 'Correct the places listed above.',
    docs: 'https://psalm.dev/docs/',
    matches: ['3 errors found', '1 errors found'],
    ignores: ['0 errors found', 'No errors found!']
  },
  {
    id: 'flow-errors',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*Found [1-9]\d* errors?\s*$/,
    summary: 'The type checker found errors.',
    remedy: 'Correct the places listed above.',
    docs: 'https://flow.org/en/docs/errors/',
    matches: ['Found 3 errors', 'Found 1 error'],
    ignores: ['Found 0 errors', 'Found 3 errors.']
  },
  {
    id: 'sorbet-errors',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*Errors: [1-9]\d*\s*$/,
    summary: 'Sorbet found errors.',
    remedy: 'Correct the places listed above.',
    docs: 'https://sorbet.org/docs/error-reference',
    matches: ['Errors: 3'],
    ignores: ['Errors: 0']
  },
  {
    id: 'svelte-check-finding',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^\S*\/(?<file>[^\s/]+\.(?:svelte|[cm]?[jt]s)):\d+:\d+\s*$/,
      /^Error: (?<message>\S.*)/
    ],
    within: 1,
    summary: 'svelte-check has a finding in {file}: {message}',
    remedy: 'Correct the place that is named.',
    docs: 'https://svelte.dev/docs/cli/sv-check',
    matches: [
      "/work/app/src/lib/Player.svelte:6:14\nError: Identifier 'Hst' has already been declared"
    ],
    ignores: ['/work/app/src/lib/Player.svelte:6:14\nWarn: a11y']
  },
  {
    id: 'svelte-check-errors',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bsvelte-check found [1-9]\d* errors?\b/,
    summary: 'svelte-check found errors.',
    remedy: 'Correct the places listed above.',
    docs: 'https://svelte.dev/docs/cli/sv-check',
    matches: ['svelte-check found 3 errors and 1 warning in 2 files'],
    ignores: ['svelte-check found 0 errors and 1 warning']
  },
  {
    id: 'dialyzer-warnings',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*done \(warnings were emitted\)|^Total errors: [1-9]\d*, Skipped: \d+/,
    summary: 'Dialyzer found warnings.',
    remedy: 'Correct the places listed above.',
    docs: 'https://www.erlang.org/doc/apps/dialyzer/dialyzer.html',
    matches: ['done (warnings were emitted)', 'Total errors: 3, Skipped: 0, Unnecessary Skips: 0'],
    ignores: ['done (passed successfully)']
  },
  {
    id: 'typescript-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror TS(?<code>5\d{3}|18003|6053|17004): /,
    summary: 'The TypeScript configuration is wrong (TS{code}).',
    remedy: 'Correct tsconfig.json.',
    docs: 'https://www.typescriptlang.org/tsconfig/',
    matches: [
      "error TS5023: Unknown compiler option 'foo'.",
      "error TS18003: No inputs were found in config file '/work/tsconfig.json'."
    ],
    ignores: ["error TS2304: Cannot find name 'run'."]
  },
  {
    id: 'type-check-errors-total',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\[error\] Found [1-9]\d* errors? and \d+ warnings?\s*$/,
    summary: 'The check of types found errors.',
    remedy: 'Correct the places that are named.',
    docs: 'https://docs.astro.build/en/reference/cli-reference/#astro-check',
    matches: ['[error] Found 3 errors and 0 warnings'],
    ignores: ['[error] Found 0 errors and 2 warnings']
  }
]
