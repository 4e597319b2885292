import type { TextRule } from '../engine/types/rule.js'

export const dependabotRules: TextRule[] = [
  {
    id: 'dependabot-file-unparseable',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bdependency_file_not_(?:parseable|evaluatable)\b/,
    summary: "Dependabot can't read a manifest or lock file.",
    remedy: 'Correct the file that the log names.',
    docs: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot',
    matches: ['|   | dependency_file_not_parseable | { |'],
    ignores: ['dependency_file_updated']
  },
  {
    id: 'dependabot-file-unresolvable',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bdependency_file_not_resolvable\b/,
    summary: 'Dependabot finds no versions that fit together.',
    remedy: 'Loosen or align the versions in the manifest.',
    docs: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot',
    matches: ['| black | dependency_file_not_resolvable | { |'],
    ignores: ['dependency_file_updated']
  },
  {
    id: 'dependabot-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bdependency_file_not_found\b/,
    summary: 'Dependabot finds no manifest where its configuration points.',
    remedy: 'Correct directory in .github/dependabot.yml.',
    docs: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot',
    matches: ['| | dependency_file_not_found | { |'],
    ignores: ['dependency_file_updated']
  },
  {
    id: 'dependabot-requirement-malformed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\billformed_requirement\b/,
    summary: "Dependabot can't read a requirement.",
    remedy: 'Correct the requirement that the log names.',
    docs: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot',
    matches: ['| black      | illformed_requirement | {'],
    ignores: ['requirement ok']
  },
  {
    id: 'dependabot-source-timeout',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bprivate_source_timed_out\b/,
    summary: 'A package source did not answer Dependabot in time.',
    remedy: 'Check that the source can be reached from GitHub; else wait for the next run.',
    docs: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot',
    matches: ['| pyasn1     | private_source_timed_out | {'],
    ignores: ['source ok']
  },
  {
    id: 'dependabot-source-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bprivate_source_authentication_failure\b/,
    summary: 'A package source refused Dependabot.',
    remedy: 'Set its registries entry and the Dependabot secret it uses.',
    docs: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot',
    matches: ['| core | private_source_authentication_failure | {'],
    ignores: ['source ok']
  },
  {
    id: 'dependabot-run-failed',
    category: 'unknown',
    transient: null,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\bDependabot encountered '[1-9]\d*' error/,
    summary: 'Dependabot failed; the cause stands in its table of errors.',
    remedy: 'Read the table above it.',
    docs: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot',
    matches: [
      "Dependabot encountered '1' error(s) during execution, please check the logs for more details."
    ],
    ignores: ["Dependabot encountered '0' error(s)"]
  }
]
