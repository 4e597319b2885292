import type { TextRule } from '../engine/types/rule.js'

export const documentsRules: TextRule[] = [
  {
    id: 'links-broken-in-words',
    category: 'lint_error',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /\blink \S+ in (?:file )?\S+ .{0,40}\bis broken\b|^\W{0,8}[1-9]\d* (?:broken|dead|invalid) (?:links?|URLs?|references?|anchors?)\b/i,
    summary: 'Links are broken.',
    remedy: 'Correct the links that are named.',
    docs: 'https://lychee.cli.rs/',
    matches: [
      'The section link app.md#run in file docs/app.md on line 33 is broken',
      '3 broken links'
    ],
    ignores: ['0 broken links']
  },
  {
    id: 'markdownlint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\.md:\d+(?::\d+)?(?: error)? MD\d{3}\/[a-z\d/-]+ /,
    summary: 'markdownlint found something.',
    remedy: 'Correct the places that markdownlint names.',
    docs: 'https://github.com/DavidAnson/markdownlint/blob/main/doc/Rules.md',
    matches: [
      'README.md:12 MD013/line-length Line length [Expected: 80; Actual: 92]',
      'docs/a.md:3:1 error MD041/first-line-heading/first-line-h1 First line in a file should be a top-level heading'
    ],
    ignores: ['MD5 checksum ok']
  },
  {
    id: 'typos-found',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:error: )?`(?<word>[^`]{2,60})` should be `|\bUnknown word \((?<unknown>[^)]{2,60})\)|^\S+:\d+: (?<typo>\S{2,40}) ==> \S/,
    summary: 'A word is misspelt.',
    remedy: 'Correct the word, or add it to the allowed ones.',
    docs: 'https://github.com/crate-ci/typos',
    matches: [
      'error: `recieve` should be `receive`',
      'src/app.ts:12:5 - Unknown word (recieve)',
      'docs/a.md:12: teh ==> the'
    ],
    ignores: ['all words known']
  },
  {
    id: 'link-check-failed',
    category: 'lint_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:\* )?\[✖\] (?<url>\S+)|\bFound [1-9]\d* (?:dead|broken) links?\b|\b[Bb]roken (?:live )?links were (?:detected|found)\b|\bERROR: [1-9]\d* dead links? found\b/,
    summary: 'A link of the documentation does not answer.',
    remedy: 'Correct the link; where the site is only down, re-run.',
    docs: 'https://github.com/lycheeverse/lychee-action',
    matches: [
      '[✖] https://example.org/gone → Status: 404',
      'ERROR: 2 dead links found!',
      'Found 3 broken links'
    ],
    ignores: ['[✓] https://example.org/']
  },
  {
    id: 'lychee-findings',
    category: 'lint_error',
    transient: null,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^\s*(?:\* )?\[(?:(?<status>[45]\d\d)|TIMEOUT)\] (?:\[|<)?(?<url>(?:https?|file|mailto):\S+?)[\]>]?(?:\(| \||$)|^🚫 Errors\.+ *(?:\| *)?[1-9]|^## Errors per input\b/,
    summary: 'A link is broken: {url}',
    remedy: 'Correct the link; exclude addresses that refuse robots.',
    docs: 'https://lychee.cli.rs/',
    matches: [
      '* [404] [https://example.com/a](https://example.com/a) | Failed: Network error: Not Found',
      '[404] https://example.com/a | Failed: Network error: Not Found'
    ],
    ignores: ['[200] https://example.com/a']
  },
  {
    id: 'htmlproofer-failures',
    category: 'lint_error',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bHTML-Proofer found [1-9]\d* failures?\b|^\s*(?:External link (?<url>\S+) failed|internally linking to (?<page>\S+), which does not exist)/,
    summary: 'A page has broken links.',
    remedy: 'Correct the links that are named.',
    docs: 'https://github.com/gjtorikian/html-proofer',
    matches: [
      'HTML-Proofer found 1 failure!',
      '  External link https://example.com/a failed (status code 404)'
    ],
    ignores: ['HTML-Proofer finished successfully.']
  },
  {
    id: 'mkdocs-strict-warnings',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bAborted with [1-9]\d* warnings? in strict mode\b|^(?:ERROR +- +)?Config value '(?<key>[^']+)': |^ERROR +- +Error (?:reading page|building page) /,
    summary: 'The documentation has warnings, which count as errors.',
    remedy: 'Correct the warnings above it.',
    docs: 'https://www.mkdocs.org/user-guide/configuration/#strict',
    matches: ['Aborted with 1 warnings in strict mode!'],
    ignores: ['INFO    -  Documentation built in 1.20 seconds']
  },
  {
    id: 'sphinx-link-broken',
    category: 'lint_error',
    transient: null,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^\([^)]*: +line +\d+\) broken +(?<url>\S+)/,
    summary: 'A link of the documentation is broken: {url}',
    remedy: 'Correct the link; list addresses that refuse robots in linkcheck_ignore.',
    docs: 'https://www.sphinx-doc.org/en/master/usage/configuration.html#options-for-the-linkcheck-builder',
    matches: [
      '(      usage: line   12) broken    https://example.com/a - 404 Client Error: Not Found for url: https://example.com/a'
    ],
    ignores: ['(      usage: line   12) ok        https://example.com/a']
  },
  {
    id: 'docusaurus-links-broken',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bDocusaurus found broken (?:links|anchors|markdown links?)\b|\bBroken link on source page path = |\bdead link\(s\) found\b/,
    summary: 'The documentation has broken links.',
    remedy: 'Correct the links that are named.',
    docs: 'https://docusaurus.io/docs/api/docusaurus-config#onBrokenLinks',
    matches: ['Error: Docusaurus found broken links!'],
    ignores: ['Success! Generated static files in "build".']
  },
  {
    id: 'vale-alert',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^\s*\d+:\d+\s+error\s+\S.{0,200}\s{2}(?<rule>[A-Za-z][\w-]*\.[A-Z]\w+)\s*$|^\S+\.(?:md|mdx|rst|adoc):\d+:\d+:(?<line>[A-Z][\w-]*\.[A-Z]\w+):|^✖ [1-9]\d* errors?, \d+ warnings? and \d+ suggestions? in \d+ files?\b/,
    summary: 'Vale has an error in the prose: {rule}{line}.',
    remedy: 'Correct the text, or accept the word in the vocabulary.',
    docs: 'https://vale.sh/docs/',
    matches: [
      ' 1349:34  error    Did you really mean             Vale.Spelling',
      '✖ 1 error, 1 warnings and 0 suggestions in 1 file.'
    ],
    ignores: [
      "1436:19  warning  'is used' may be passive        write-good.Passive",
      '  12:5  error  Missing semicolon  semi',
      '✔ 0 errors, 3 warnings and 0 suggestions in 12 files.'
    ]
  },
  {
    id: 'latex-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^! (?!LaTeX Error: File|Emergency stop)(?:LaTeX Error: |Undefined control sequence|Package \w+ Error: |Missing [$}]|Paragraph ended before|Extra |TeX capacity exceeded|Argument of |Misplaced |Illegal )|^\S+\.tex:\d+: (?!LaTeX Error: File)\S/,
    summary: 'A LaTeX document does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://www.latex-project.org/help/documentation/',
    matches: ['! Undefined control sequence.', './paper.tex:12: Undefined control sequence.'],
    ignores: ["LaTeX Warning: Reference `fig:one' on page 1 undefined on input line 12."]
  },
  {
    id: 'latex-file-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bLaTeX Error: File `(?<file>[^']+)' not found\b|\bLaTeX Error: The font "(?<font>[^"]+)" cannot be found\b|\bfontspec error: "font-not-found"/,
    summary: 'LaTeX does not find a package, file or font.',
    remedy: 'Install the TeX package that holds it, or commit the file.',
    docs: 'https://ctan.org/',
    matches: ["! LaTeX Error: File `minted.sty' not found."],
    ignores: ['Package: minted 2023/01/01']
  },
  {
    id: 'typst-or-quarto-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^ERROR: (?:Problem with running filter|YAML parsing error|Rendering failed|Render failed)|^Quitting from lines? \d+(?:-\d+)?\b/,
    summary: 'A document could not be rendered.',
    remedy: 'Correct the place that is named.',
    docs: 'https://quarto.org/docs/troubleshooting/',
    matches: ['Quitting from lines 12-20 [setup] (report.Rmd)'],
    ignores: ['Output created: report.html']
  },
  {
    id: 'mdbook-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bERROR\]? (?:\(\w+::\w+\): )?(?:Renderer exited with non-zero return code|Rendering failed|Unable to (?:run|parse) the backend)|^error: failed to build the (?:book|site)|^(?:Error: |ERROR )error building site: |^\s*(?:Liquid|Jekyll) Exception: |\bError: Error building site: /i,
    summary: 'The site or book was not built.',
    remedy: 'Correct the cause that is named.',
    docs: 'https://rust-lang.github.io/mdBook/',
    matches: [
      'ERROR Renderer exited with non-zero return code.',
      'Error: error building site: failed to render pages: render of "page" failed',
      "  Liquid Exception: Unknown tag 'inclde' in index.md"
    ],
    ignores: ['INFO Book building has started']
  }
]
