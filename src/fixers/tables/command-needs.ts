import type { Needs } from './scopes.js'

/** What commands of a script need, one by one. A line is looked at where `when` matches. */
export interface CommandNeed {
  when: RegExp
  scopes: Needs
}

/** By the manual of gh and the permissions each endpoint asks for (docs.github.com/rest/authentication). */
export const commandNeeds: readonly CommandNeed[] = [
  { when: /\bgit\b[^|;&]*\s+push\b/, scopes: { contents: 'write' } },
  {
    when: /\bgh release (?:create|upload|edit|delete|delete-asset)\b/,
    scopes: { contents: 'write' }
  },
  { when: /\bgh release (?:download|list|view)\b/, scopes: { contents: 'read' } },
  {
    when: /\bgh pr (?:create|comment|edit|close|reopen|ready|review|lock|unlock|update-branch)\b/,
    scopes: { 'pull-requests': 'write' }
  },
  { when: /\bgh pr merge\b/, scopes: { contents: 'write', 'pull-requests': 'write' } },
  {
    when: /\bgh pr checks\b/,
    scopes: { checks: 'read', 'pull-requests': 'read', statuses: 'read' }
  },
  { when: /\bgh pr (?:view|list|diff|status|checkout)\b/, scopes: { 'pull-requests': 'read' } },
  {
    when: /\bgh issue (?:create|comment|edit|close|reopen|delete|lock|unlock|pin|unpin|transfer)\b/,
    scopes: { issues: 'write' }
  },
  { when: /\bgh issue (?:list|view|status)\b/, scopes: { issues: 'read' } },
  { when: /\bgh label (?:create|edit|delete|clone)\b/, scopes: { issues: 'write' } },
  { when: /\bgh label list\b/, scopes: { issues: 'read' } },
  { when: /\bgh workflow (?:run|enable|disable)\b/, scopes: { actions: 'write' } },
  { when: /\bgh workflow (?:list|view)\b/, scopes: { actions: 'read' } },
  { when: /\bgh run (?:rerun|cancel|delete)\b/, scopes: { actions: 'write' } },
  { when: /\bgh run (?:list|view|watch|download)\b/, scopes: { actions: 'read' } },
  { when: /\bgh (?:cache|actions-cache) delete\b/, scopes: { actions: 'write' } },
  { when: /\bgh (?:cache|actions-cache) list\b/, scopes: { actions: 'read' } },
  { when: /\bgh attestation (?:verify|download)\b/, scopes: { attestations: 'read' } },
  { when: /\bnpm publish\b.*--provenance\b/, scopes: { 'id-token': 'write' } },
  {
    when: /\b(?:docker|podman|buildah|skopeo|crane|oras|helm)\b.*\b(?:push|copy)\b.*\bghcr\.io\//,
    scopes: { packages: 'write' }
  },
  {
    when: /\b(?:npx )?semantic-release\b/,
    scopes: { contents: 'write', issues: 'write', 'pull-requests': 'write' }
  }
]
