import type { TextRule } from '../engine/types/rule.js'

export const nixRules: TextRule[] = [
  {
    id: 'nix-build-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\berror: (?:builder for '[^']+' failed with exit code \d+|Cannot build '\/nix\/store\/[^']+'|build of '\/nix\/store\/[^']+' .{0,40}failed)/,
    summary: 'A Nix derivation was not built.',
    remedy: 'See the log lines above it.',
    docs: 'https://nixos.org/manual/nix/stable/',
    matches: ["error: builder for '/nix/store/0c4-app-1.0.drv' failed with exit code 1;"],
    ignores: ["building '/nix/store/0c4-app-1.0.drv'..."]
  },
  {
    id: 'nix-evaluation-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*error: (?:undefined variable '|attribute '[^']+' missing|infinite recursion encountered|syntax error, unexpected|hash mismatch in fixed-output derivation|cannot coerce )/,
    summary: 'A Nix expression does not evaluate.',
    remedy: 'Correct the expression that is named.',
    docs: 'https://nixos.org/manual/nix/stable/',
    matches: ["       error: attribute 'packges' missing"],
    ignores: ["warning: Git tree '/work/app' is dirty"]
  }
]
