import type { TextRule } from '../engine/types/rule.js'

export const modelServicesRules: TextRule[] = [
  {
    id: 'model-service-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:rate_limit_error|RateLimitError: |"?status"?: ?"?RESOURCE_EXHAUSTED)\b|\bResourceExhausted: 429\b/,
    summary: 'A model service answered that there were too many requests.',
    remedy: 'Wait and re-run; send fewer requests at once.',
    docs: 'https://platform.openai.com/docs/guides/rate-limits',
    matches: [
      '{"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed the limit"}}',
      "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o'}}"
    ],
    ignores: ['rate limits are documented']
  },
  {
    id: 'model-service-overloaded',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\boverloaded_error\b|\bInternalServerError: Error code: 5\d\d\b|\berrors\.ServerError: 5\d\d\b|\b[Tt]he model is overloaded\b|\b[Tt]his model is currently experiencing high demand\b/,
    summary: 'A model service refused for too much load.',
    remedy: 'Re-run the job.',
    docs: 'https://status.openai.com/',
    matches: [
      'Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
      "openai.InternalServerError: Error code: 503 - {'error': {'message': 'The server is overloaded'}}",
      "google.genai.errors.ServerError: 503 UNAVAILABLE. {'error': {'code': 503, 'message': 'The model is overloaded. Please try again later.'}}"
    ],
    ignores: ['the model is loaded']
  },
  {
    id: 'model-quota-used-up',
    category: 'rate_limit',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b[Yy]ou exceeded your current quota(?!.*insufficient_quota)|\bQuota exceeded for metric: /,
    summary: 'The quota of a model service is used up.',
    remedy: 'See when it renews, or raise it; a re-run helps only after that.',
    docs: 'https://ai.google.dev/gemini-api/docs/rate-limits',
    matches: [
      '    "message": "You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits."'
    ],
    ignores: ['the quota is exceeded by nobody']
  },
  {
    id: 'model-credit-used-up',
    category: 'rate_limit',
    transient: false,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\binsufficient_quota\b|\b[Cc]redit balance is too low\b|\bbilling_hard_limit_reached\b/,
    summary: 'The account of a model service has no credit left.',
    remedy: 'Pay for more, or use the key of another account.',
    docs: 'https://platform.openai.com/docs/guides/error-codes',
    matches: [
      "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota'}}",
      'Error: 400 {"error":{"message":"Your credit balance is too low to access the Anthropic API."}}'
    ],
    ignores: ['the credit balance is 12 dollars']
  },
  {
    id: 'gated-model-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bGatedRepoError: 40[13]\b|\bCannot access gated repo for url\b|\byou are not in the authorized list\b/,
    summary: 'The account may not read this gated model.',
    remedy: 'Ask for access on the page of the model, and pass a token of an account that has it.',
    docs: 'https://huggingface.co/docs/hub/models-gated',
    matches: [
      'huggingface_hub.errors.GatedRepoError: 403 Client Error. (Request ID: Root=1-abc)',
      'Cannot access gated repo for url https://huggingface.co/acme/model/resolve/main/config.json.'
    ],
    ignores: ['the model is gated']
  }
]
