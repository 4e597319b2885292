import type { TextRule } from '../engine/types/rule.js'

export const securityRules: TextRule[] = [
  {
    id: 'npm-audit-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    // Every npm install ends with such a count; only an audit begins with its title.
    patterns: [
      /^(?:# npm audit report|\s*=== npm audit security report ===)/,
      /^(?:found )?[1-9]\d* (?:(?:low|moderate|high|critical) severity )?vulnerabilit(?:y|ies)\b/
    ],
    within: 2000,
    summary: 'The audit found packages with known vulnerabilities.',
    remedy: 'Run npm audit fix, or update the packages it lists.',
    docs: 'https://docs.npmjs.com/cli/commands/npm-audit',
    matches: [
      '# npm audit report\n\nbraces  <3.0.3\nSeverity: high\n\n3 high severity vulnerabilities',
      '# npm audit report\n12 vulnerabilities (3 low, 4 moderate, 5 high)',
      '                       === npm audit security report ===\nfound 2 high severity vulnerabilities in 900 scanned packages'
    ],
    ignores: [
      'up to date, audited 659 packages in 910ms\n\n2 high severity vulnerabilities',
      '# npm audit report\nfound 0 vulnerabilities'
    ]
  },
  {
    id: 'pnpm-audit-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /^\s*[1-9]\d* vulnerabilit(?:y|ies) found\s*$/,
    summary: 'The audit found packages with known vulnerabilities.',
    remedy: 'Update the packages it lists.',
    docs: 'https://pnpm.io/cli/audit',
    matches: ['4 vulnerabilities found', '1 vulnerabilities found'],
    ignores: ['No known vulnerabilities found']
  },
  {
    id: 'pip-audit-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /^\s*Found [1-9]\d* known vulnerabilit(?:y|ies)\b/,
    summary: 'The audit found packages with known vulnerabilities.',
    remedy: 'Update the packages it lists.',
    docs: 'https://github.com/pypa/pip-audit',
    matches: ['Found 2 known vulnerabilities in 1 package'],
    ignores: ['No known vulnerabilities found']
  },
  {
    id: 'cargo-audit-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\berror: [1-9]\d* vulnerabilit(?:y|ies) found!|\berror\[(?:vulnerability|unmaintained|rejected|banned|unsound|yanked)\]: /,
    summary: 'The audit found crates with known vulnerabilities or forbidden ones.',
    remedy: 'Update the crates it lists, or allow what is meant in its configuration.',
    docs: 'https://rustsec.org/',
    matches: [
      'error: 2 vulnerabilities found!',
      'error[vulnerability]: Denial of service in foo',
      'error[rejected]: failed to satisfy license requirements'
    ],
    ignores: ['warning: 1 allowed warning found!']
  },
  {
    id: 'govulncheck-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /^\s*(?:Your code is affected by [1-9]\d* vulnerabilit(?:y|ies)|Vulnerability #\d+: GO-\d{4}-\d+)/,
    summary: 'govulncheck found vulnerable code that is called.',
    remedy: 'Update the module or the Go version it names.',
    docs: 'https://go.dev/doc/security/vuln/',
    matches: [
      'Your code is affected by 1 vulnerability from 1 module.',
      'Vulnerability #1: GO-2024-2687'
    ],
    ignores: ['Your code is affected by 0 vulnerabilities.']
  },
  {
    id: 'bundler-audit-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /^\s*Vulnerabilities found!\s*$/,
    summary: 'The audit found gems with known vulnerabilities.',
    remedy: 'Update the gems it lists.',
    docs: 'https://github.com/rubysec/bundler-audit',
    matches: ['Vulnerabilities found!'],
    ignores: ['No vulnerabilities found']
  },
  {
    id: 'composer-audit-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bFound [1-9]\d* security vulnerability advisor(?:y|ies) affecting\b/,
    summary: 'The audit found packages with known vulnerabilities.',
    remedy: 'Update the packages it lists.',
    docs: 'https://getcomposer.org/doc/03-cli.md#audit',
    matches: ['Found 2 security vulnerability advisories affecting 1 package:'],
    ignores: ['No security vulnerability advisories found.']
  },
  {
    id: 'dependency-review-vulnerable',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bDependency review detected vulnerable packages\b/,
    summary: 'The change adds packages with known vulnerabilities.',
    remedy: 'Use versions without them.',
    docs: 'https://github.com/actions/dependency-review-action',
    matches: ['##[error]Dependency review detected vulnerable packages.'],
    ignores: ['Dependency review did not detect any vulnerable packages']
  },
  {
    id: 'dependency-review-licences',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bDependency review detected (?:incompatible|invalid) licenses\b/,
    summary: 'The change adds packages under licences that are not allowed.',
    remedy: 'Use other packages, or allow the licence in the configuration of the action.',
    docs: 'https://github.com/actions/dependency-review-action',
    matches: ['##[error]Dependency review detected incompatible licenses.'],
    ignores: ['Dependency review detected no problems']
  },
  {
    id: 'dependency-review-denied',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bDependency review detected denied packages\b/,
    summary: 'The change adds packages that are not allowed.',
    remedy: 'Use other packages.',
    docs: 'https://github.com/actions/dependency-review-action',
    matches: ['##[error]Dependency review detected denied packages.'],
    ignores: ['Dependency review detected no problems']
  },
  {
    id: 'gitleaks-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'CRITICAL',
    rank: 'cause',
    pattern: /\bleaks found: [1-9]\d*\b/,
    summary: 'gitleaks found secrets in the history.',
    remedy: 'Revoke the secret first, then remove it from the history or allow the false alarm.',
    docs: 'https://github.com/gitleaks/gitleaks',
    matches: ['WRN leaks found: 1', '11:32AM WRN leaks found: 12'],
    ignores: ['INF no leaks found', 'leaks found: 0']
  },
  {
    id: 'secret-found',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'CRITICAL',
    rank: 'cause',
    pattern:
      /\bfound (?:GitHub|npm|AWS|Slack|Google|Stripe|private)[\w ]{0,30}(?:[Tt]oken|[Kk]ey|[Ss]ecret)\b|\bFound verified result\b|\bPush cannot contain secrets\b/,
    summary: 'A secret stands in the files or the history.',
    remedy: 'Revoke the secret first, then remove it.',
    docs: 'https://docs.github.com/en/code-security/secret-scanning',
    matches: [
      '[GITHUB_TOKEN] found GitHub Token(*****)',
      'Found verified result',
      'remote: - Push cannot contain secrets'
    ],
    ignores: ['found 3 tokens in the sentence']
  },
  {
    id: 'trivy-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /^\s*Total: [1-9]\d* \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \d/,
    summary: 'Trivy found vulnerabilities.',
    remedy: 'Update the base image or the packages it lists.',
    docs: 'https://trivy.dev/latest/docs/',
    matches: [
      'Total: 12 (HIGH: 10, CRITICAL: 2)',
      'Total: 3 (UNKNOWN: 0, LOW: 1, MEDIUM: 2, HIGH: 0, CRITICAL: 0)'
    ],
    ignores: ['Total: 0 (HIGH: 0, CRITICAL: 0)']
  },
  {
    id: 'trivy-database-unavailable',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bTOOMANYREQUESTS\b/,
    summary: 'The database of Trivy could not be fetched: too many requests.',
    remedy: 'Re-run later; cache the database or use a mirror.',
    docs: 'https://trivy.dev/latest/docs/',
    matches: [
      'FATAL Fatal error init error: DB error: failed to download vulnerability DB: OCI artifact error: TOOMANYREQUESTS: retry-after: 1ms'
    ],
    ignores: ['DB downloaded']
  },
  {
    id: 'codeql-database-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bCodeQL (?:detected code written in .{1,80} but could not process any of it|did not detect any code)|\bEncountered a fatal error while running ".+codeql/,
    summary: 'CodeQL could not analyse the code.',
    remedy: 'Check its languages, and the build step of compiled ones.',
    docs: 'https://docs.github.com/en/code-security/code-scanning/troubleshooting-code-scanning',
    matches: [
      '##[error]CodeQL detected code written in Java but could not process any of it.',
      'Encountered a fatal error while running "/opt/hostedtoolcache/CodeQL/codeql database finalize".'
    ],
    ignores: ['CodeQL scanned 12 files']
  },
  {
    id: 'bandit-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^>> Issue: \[(?<rule>B\d{3}):\w+\]/,
    summary: 'Bandit found an insecure use: {rule}.',
    remedy: 'Correct the place, or mark it as meant.',
    docs: 'https://bandit.readthedocs.io/',
    matches: [
      '>> Issue: [B602:subprocess_popen_with_shell_equals_true] subprocess call with shell=True'
    ],
    ignores: ['No issues identified.']
  },
  {
    id: 'semgrep-findings',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'symptom',
    pattern:
      /\bRan \d+ rules? on \d+ files?: [1-9]\d* findings?\b|^[\s│]*[1-9]\d* (?:Blocking )?Code Findings?\b/i,
    summary: 'Semgrep found something.',
    remedy: 'Correct the places it lists.',
    docs: 'https://semgrep.dev/docs/',
    matches: ['Ran 312 rules on 120 files: 2 findings.', '│ 3 Code Findings │'],
    ignores: ['Ran 312 rules on 120 files: 0 findings.']
  },
  {
    id: 'checkov-findings',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bPassed checks: \d+, Failed checks: [1-9]\d*/,
    summary: 'Checkov found insecure configuration.',
    remedy: 'Correct the checks it lists.',
    docs: 'https://www.checkov.io/',
    matches: ['Passed checks: 120, Failed checks: 3, Skipped checks: 0'],
    ignores: ['Passed checks: 120, Failed checks: 0, Skipped checks: 0']
  },
  {
    id: 'snyk-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern: /\bTested \d+ dependencies for known issues, found [1-9]\d* issues?\b/,
    summary: 'Snyk found packages with known vulnerabilities.',
    remedy: 'Update the packages it lists.',
    docs: 'https://docs.snyk.io/',
    matches: ['Tested 120 dependencies for known issues, found 3 issues, 3 vulnerable paths.'],
    ignores: ['Tested 120 dependencies for known issues, no vulnerable paths found.']
  },
  {
    id: 'zizmor-findings',
    category: 'security_scan',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*[1-9]\d* findings? \(.*\): .{0,80}\b[1-9]\d* (?:high|medium)\b/,
    summary: 'zizmor found insecure workflows.',
    remedy: 'Correct the places it lists.',
    docs: 'https://docs.zizmor.sh/audits/',
    matches: ['12 findings (3 suppressed): 0 unknown, 2 informational, 0 low, 4 medium, 3 high'],
    ignores: ['No findings to report. Good job!']
  },
  {
    id: 'ggshield-secret-found',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /^\s*>{2,3} (?:Incident \d+ ?\(Secrets? detection\): (?<kind>[^()]{1,80})|Secret detected: (?<secret>\S.{0,80}))/,
    summary: 'ggshield found a secret: {kind}{secret}.',
    remedy: 'Revoke the secret, and take it out of the commits.',
    docs: 'https://docs.gitguardian.com/ggshield-docs/home',
    matches: [
      '>>> Incident 1(Secrets detection): AWS Keys (Validity: Invalid)  (Ignore with SHA: 0a1b) (1 occurrence)',
      '>> Secret detected: Generic High Entropy Secret'
    ],
    ignores: ['No secrets have been found']
  },
  {
    id: 'sonar-gate-failed',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bQUALITY GATE STATUS: FAILED\b|\bQuality Gate has FAILED\b/i,
    summary: 'The quality gate of Sonar is not passed.',
    remedy: 'Look at the page it links to.',
    docs: 'https://docs.sonarsource.com/sonarqube-cloud/',
    matches: [
      'QUALITY GATE STATUS: FAILED - View details on https://sonarcloud.io/dashboard?id=x',
      '✖ Quality Gate has FAILED.'
    ],
    ignores: ['QUALITY GATE STATUS: PASSED']
  }
]
