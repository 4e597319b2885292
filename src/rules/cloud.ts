import type { TextRule } from '../engine/types/rule.js'

export const cloudRules: TextRule[] = [
  {
    id: 'aws-credentials-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCredentials could not be loaded, please check your action inputs\b/,
    summary: 'The AWS action found no credentials.',
    remedy:
      "Set role-to-assume and id-token: write, or the key secrets; runs from forks don't get secrets.",
    docs: 'https://github.com/aws-actions/configure-aws-credentials',
    matches: [
      '##[error]Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers'
    ],
    ignores: ['Credentials loaded']
  },
  {
    id: 'aws-credentials-unlocated',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b(?:Unable to locate credentials\b|NoCredentialsError\b|no EC2 IMDS role found\b)/,
    summary: 'The AWS client found no credentials.',
    remedy: 'Run aws-actions/configure-aws-credentials before the step.',
    docs: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-quickstart.html',
    matches: [
      'Unable to locate credentials. You can configure credentials by running "aws configure".',
      'botocore.exceptions.NoCredentialsError: Unable to locate credentials'
    ],
    ignores: ['credentials located']
  },
  {
    id: 'aws-role-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bNot authorized to perform:? sts:AssumeRoleWithWebIdentity\b/i,
    summary: 'AWS does not let this workflow assume the role.',
    remedy:
      'Correct the trust policy of the role: repository, branch or environment in its sub condition.',
    docs: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    matches: [
      '##[error]Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity'
    ],
    ignores: ['Authenticated as assumedRoleId']
  },
  {
    id: 'aws-action-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bis not authorized to perform: (?<action>[\w:-]+)/,
    summary: 'The AWS role may not do {action}.',
    remedy: 'Allow it in the policy of the role.',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    matches: [
      'User: arn:aws:sts::123456789012:assumed-role/ci/x is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::b/k"'
    ],
    ignores: ['is authorized to perform: s3:PutObject']
  },
  {
    id: 'aws-access-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bAn error occurred \((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|403)\) when calling\b/,
    summary: 'AWS refused the request.',
    remedy: 'Allow the operation in the policy of the role.',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    matches: [
      'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
      'An error occurred (403) when calling the HeadObject operation: Forbidden'
    ],
    ignores: ['An error occurred (Throttling) when calling the DescribeStacks operation']
  },
  {
    id: 'aws-token-expired',
    category: 'missing_credentials',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:ExpiredToken(?:Exception)?\b|The security token included in the request is (?:expired|invalid)\b)/,
    summary: 'The AWS credentials have expired.',
    remedy: 'Raise role-duration-seconds, or get the credentials later in the job.',
    docs: 'https://github.com/aws-actions/configure-aws-credentials',
    matches: [
      'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
      'The security token included in the request is expired'
    ],
    ignores: ['token refreshed']
  },
  {
    id: 'gcp-permission-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bPermission '(?<permission>[\w.]+)' denied on resource\b/,
    summary: 'The Google Cloud account lacks {permission}.',
    remedy:
      'Grant a role that holds it; for impersonation grant Workload Identity User and Token Creator.',
    docs: 'https://cloud.google.com/iam/docs/troubleshooting-access',
    matches: [
      '"message": "Permission \'iam.serviceAccounts.getAccessToken\' denied on resource (or it may not exist).",'
    ],
    ignores: ['Permission granted on resource']
  },
  {
    id: 'gcp-billing-disabled',
    category: 'configuration_error',
    transient: false,
    blame: 'third_party',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\bThe billing account for the owning project is disabled\b|\bThis API method requires billing to be enabled\b|\bBILLING_DISABLED\b/,
    summary: 'Billing of the Google Cloud project is off.',
    remedy: 'Link a billing account to the project.',
    docs: 'https://cloud.google.com/billing/docs/how-to/modify-project',
    matches: [
      'ERROR: (gcloud.storage.buckets.create) HTTPError 403: The billing account for the owning project is disabled in state absent'
    ],
    ignores: ['billing account linked']
  },
  {
    id: 'gcp-api-disabled',
    category: 'configuration_error',
    transient: false,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAPI (?:\[\S+\] )?(?:has not been used in project \S+ before or it is disabled|not enabled on project)\b|\breason: SERVICE_DISABLED\b/,
    summary: 'An API of the Google Cloud project is not enabled.',
    remedy: 'Enable it with gcloud services enable.',
    docs: 'https://cloud.google.com/endpoints/docs/openapi/enable-api',
    matches: [
      'ERROR: (gcloud.run.deploy) PERMISSION_DENIED: Cloud Run Admin API has not been used in project app before or it is disabled.',
      'API [run.googleapis.com] not enabled on project [app].'
    ],
    ignores: ['API [run.googleapis.com] enabled']
  },
  {
    id: 'gcp-auth-inputs-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bmust specify exactly one of "workload_identity_provider" or "credentials_json"/,
    summary: 'The Google Cloud login got no credentials.',
    remedy: "Set the secret or the provider; runs from forks don't get secrets.",
    docs: 'https://github.com/google-github-actions/auth',
    matches: [
      '##[error]google-github-actions/auth failed with: the GitHub Action workflow must specify exactly one of "workload_identity_provider" or "credentials_json"!'
    ],
    ignores: ['Created credentials file']
  },
  {
    id: 'azure-login-failed',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bAADSTS\d{4,7}: ?|\bLogin failed with Error: /,
    summary: 'The Azure login failed.',
    remedy: "Check client, tenant and subscription ids, and the federated credential's subject.",
    docs: 'https://github.com/Azure/login',
    matches: [
      '##[error]AADSTS70021: No matching federated identity record found for presented assertion.',
      '##[error]Login failed with Error: Using auth-type: SERVICE_PRINCIPAL. Not all values are present.'
    ],
    ignores: ['Login successful.']
  },
  {
    id: 'kubernetes-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bKubernetes cluster unreachable(?!.*(?:credentials|x509|localhost|Unauthorized|exec plugin))|\bUnable to connect to the server: (?!x509|.{0,40}(?:localhost|127\.0\.0\.1))/,
    summary: 'The Kubernetes cluster could not be reached.',
    remedy: 'Re-run the job; when it recurs, check address and network of the cluster.',
    docs: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/',
    matches: [
      'Error: Kubernetes cluster unreachable: Get "https://k8s.example.com/version": dial tcp: i/o timeout',
      'Unable to connect to the server: net/http: TLS handshake timeout'
    ],
    ignores: [
      'The connection to the server localhost:8080 was refused',
      'Error: Kubernetes cluster unreachable: the server has asked for the client to provide credentials'
    ]
  },
  {
    id: 'kubernetes-config-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThe connection to the server localhost:8080 was refused\b/,
    summary: 'kubectl has no cluster configured.',
    remedy: 'Write the kubeconfig before the step.',
    docs: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    matches: [
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?'
    ],
    ignores: ['Unable to connect to the server: net/http: TLS handshake timeout']
  },
  {
    id: 'kubernetes-manifest-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^error: the path "(?<path>[^"]+)" does not exist/,
    summary: 'There is no {path}.',
    remedy: 'Correct the path, or check that an earlier step makes the file.',
    docs: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/',
    matches: ['error: the path "k8s/app.yml" does not exist'],
    ignores: ['the path "k8s" exists']
  },
  {
    id: 'kubernetes-forbidden',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bError from server \(Forbidden\): |\bis forbidden: User "[^"]+" cannot (?<verb>\w+) resource\b/,
    summary: 'The Kubernetes account may not do this.',
    remedy: 'Grant it with a Role and RoleBinding.',
    docs: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
    matches: [
      'Error from server (Forbidden): pods is forbidden',
      'deployments.apps "web" is forbidden: User "system:serviceaccount:ci:bot" cannot patch resource "deployments"'
    ],
    ignores: ['Error from server (NotFound): pods "x" not found']
  },
  {
    id: 'kubernetes-field-immutable',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfield is immutable\b/,
    summary: "A field that can't change on a live object was changed.",
    remedy: 'Delete the object and make it anew, or leave the field as it was.',
    docs: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/',
    matches: [
      'Error: UPGRADE FAILED: cannot patch "web" with kind Deployment: spec.selector: Invalid value: field is immutable'
    ],
    ignores: ['field updated']
  },
  {
    id: 'helm-operation-in-progress',
    category: 'service_unavailable',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\banother operation \(install\/upgrade\/rollback\) is in progress\b/,
    summary: 'Another Helm operation holds the release.',
    remedy: 'Re-run when it is done; roll the release back where it hangs.',
    docs: 'https://helm.sh/docs/helm/helm_rollback/',
    matches: ['Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress'],
    ignores: ['operation done']
  },
  {
    id: 'kubernetes-wait-timeout',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\btimed out waiting for the condition\b/,
    summary: 'A resource of Kubernetes did not become ready in time.',
    remedy: 'Look at its pods: kubectl describe and kubectl logs tell why.',
    docs: 'https://kubernetes.io/docs/tasks/debug/debug-application/',
    matches: [
      'error: timed out waiting for the condition on deployments/web',
      'Error: UPGRADE FAILED: timed out waiting for the condition'
    ],
    ignores: ['condition met']
  },
  {
    id: 'kubernetes-image-not-pulled',
    category: 'missing_dependency',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:ImagePullBackOff|ErrImagePull)\b/,
    summary: "A pod can't pull its image.",
    remedy: 'Check name and tag of the image and the pull secret.',
    docs: 'https://kubernetes.io/docs/concepts/containers/images/#imagepullbackoff',
    matches: ['web-1  0/1  ImagePullBackOff  0  2m', 'Warning  Failed  Error: ErrImagePull'],
    ignores: ['Successfully pulled image']
  },
  {
    id: 'kubernetes-crash-loop',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bCrashLoopBackOff\b/,
    summary: 'A pod crashes again and again.',
    remedy: 'Look at its log: kubectl logs --previous.',
    docs: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
    matches: ['web-1  0/1  CrashLoopBackOff  4  3m'],
    ignores: ['web-1 1/1 Running']
  },
  {
    id: 'terraform-state-locked',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bError acquiring the state lock\b/,
    summary: "Another Terraform run holds the state's lock.",
    remedy:
      'Re-run when it is done; let only one job of the workspace run at a time (concurrency).',
    docs: 'https://developer.hashicorp.com/terraform/language/state/locking',
    matches: ['│ Error: Error acquiring the state lock', 'Error: Error acquiring the state lock'],
    ignores: ['Acquiring state lock. This may take a few moments...']
  },
  {
    id: 'terraform-configuration-invalid',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bError: (?:Unsupported (?:block type|argument)|Invalid (?:block definition|expression)|Argument or block definition required|Missing (?:newline after argument|required argument)|Unclosed configuration block|Invalid multi-line string|Missing expression|Unbalanced parentheses|Invalid character|Invalid string literal)\s*$/,
    summary: 'The Terraform configuration is not valid.',
    remedy: 'Correct the place that is named below.',
    docs: 'https://developer.hashicorp.com/terraform/language/syntax/configuration',
    matches: [
      'Error: Missing expression',
      '│ Error: Unsupported block type',
      'Error: Unsupported argument',
      '│ Error: Missing required argument'
    ],
    ignores: ['Success! The configuration is valid.']
  },
  {
    id: 'terraform-reference-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bError: (?:Reference to undeclared (?:resource|input variable|module|local value)|Invalid (?:reference|value for (?:input )?variable|function argument|index|(?:for_each|count) argument|template interpolation value)|Incorrect attribute value type|Call to unknown function|Error in function call|No value for required variable|Unsupported attribute|Duplicate resource)\b/,
    summary: 'The Terraform configuration names something that does not exist or does not fit.',
    remedy: 'Correct the place that is named below.',
    docs: 'https://developer.hashicorp.com/terraform/language/expressions/references',
    matches: [
      '│ Error: Reference to undeclared resource',
      'Error: No value for required variable',
      '│ Error: Incorrect attribute value type'
    ],
    ignores: ['Success! The configuration is valid.']
  },
  {
    id: 'terraform-not-initialised',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bError: (?:Backend initialization required|Required plugins are not installed|Module not installed|Could not load plugin)\b/,
    summary: 'Terraform is not initialised for this configuration.',
    remedy: 'Run terraform init before this step, with the same backend and lock file.',
    docs: 'https://developer.hashicorp.com/terraform/cli/commands/init',
    matches: [
      'Error: Backend initialization required, please run "terraform init"',
      'Error: Module not installed'
    ],
    ignores: ['Terraform has been successfully initialized!']
  },
  {
    id: 'terraform-provider-unavailable',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bError: Failed to (?:query available provider packages|install provider)\b/,
    summary: 'Terraform could not get a provider.',
    remedy:
      'Read the reason below: a broken connection needs a re-run, a wrong name or version a change.',
    docs: 'https://developer.hashicorp.com/terraform/language/providers/requirements',
    matches: [
      '│ Error: Failed to query available provider packages',
      'Error: Failed to install provider'
    ],
    ignores: ['Installed hashicorp/aws v5.0.0']
  },
  {
    id: 'terraform-credentials-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b[Nn]o valid credential sources (?:found|for Terraform)\b|\bfailed to get shared config profile\b|\bThe config profile \(\S+\) could not be found\b/,
    summary: 'The cloud provider found no credentials.',
    remedy: 'Log in to the cloud before the step.',
    docs: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration',
    matches: [
      '│ Error: No valid credential sources found',
      '│ Error: error configuring Terraform AWS Provider: no valid credential sources for Terraform AWS Provider found.',
      'The config profile (ci) could not be found'
    ],
    ignores: ['credential sources: env']
  },
  {
    id: 'ansible-host-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bUNREACHABLE! => /,
    summary: 'Ansible could not reach a host.',
    remedy: 'Check that the host runs and that the SSH key is loaded; where it is remote, re-run.',
    docs: 'https://docs.ansible.com/ansible/latest/reference_appendices/faq.html',
    matches: [
      'fatal: [web1]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh"}'
    ],
    ignores: ['ok: [web1]']
  },
  {
    id: 'ansible-task-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:^|\s|\| )(?:fatal: \[[^\]]+\]: )?FAILED! => /,
    summary: 'A task of Ansible failed.',
    remedy: 'Read the msg of the line.',
    docs: 'https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_error_handling.html',
    matches: [
      'fatal: [localhost]: FAILED! => {"changed": false, "msg": "No package matching"}',
      'ubuntu | FAILED! => {"changed": false}'
    ],
    ignores: ['PLAY RECAP: failed=0']
  },
  {
    id: 'aws-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAn error occurred \((?:503|500|502|504|InternalError|InternalFailure|ServiceUnavailable\w*|ServiceException|RequestTimeout\w*)\) when calling\b/,
    summary: 'AWS answered with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://health.aws.amazon.com/health/status',
    matches: [
      'An error occurred (503) when calling the PutObject operation (reached max retries: 4): Service Unavailable',
      'An error occurred (InternalError) when calling the PutObject operation'
    ],
    ignores: ['An error occurred (AccessDenied) when calling the PutObject operation']
  },
  {
    id: 'aws-endpoint-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not connect to the endpoint URL: "https:\/\/|\bConnection was closed before we received a valid response from endpoint URL\b|\b(?:Connect|Read) timeout on endpoint URL: "https:\/\//,
    summary: 'AWS did not answer.',
    remedy: 'Re-run the job.',
    docs: 'https://health.aws.amazon.com/health/status',
    matches: [
      'Could not connect to the endpoint URL: "https://s3.eu-west-1.amazonaws.com/b/a"',
      'Read timeout on endpoint URL: "https://sts.eu-west-1.amazonaws.com/"'
    ],
    ignores: ['Could not connect to the endpoint URL: "http://localhost:4566/"']
  },
  {
    id: 'gcloud-unavailable',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERROR: \(gcloud\.[\w.-]+\) (?:UNAVAILABLE|INTERNAL|DEADLINE_EXCEEDED): |\bERROR: \(gcloud\.[\w.-]+\) There was a problem refreshing your current auth tokens: .{0,200}(?:timed out|Connection)/,
    summary: 'Google Cloud did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://status.cloud.google.com/',
    matches: ['ERROR: (gcloud.run.deploy) UNAVAILABLE: The service is currently unavailable.'],
    ignores: ['ERROR: (gcloud.run.deploy) PERMISSION_DENIED: Permission denied']
  },
  {
    id: 'kubernetes-server-refused',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe connection to the server (?!localhost|127\.)\S+ was refused - did you specify the right host or port\?/,
    summary: 'The Kubernetes API did not answer.',
    remedy: 'Re-run the job.',
    docs: 'https://kubernetes.io/docs/reference/kubectl/',
    matches: [
      'The connection to the server k8s.example.com:6443 was refused - did you specify the right host or port?'
    ],
    ignores: [
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?'
    ]
  },
  {
    id: 'aws-request-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAn error occurred \((?:ValidationError|ValidationException|InvalidParameter\w*|InvalidRequest\w*|MissingParameter|MalformedPolicyDocument\w*|ClientException|BadRequestException)\) when calling\b/,
    summary: 'AWS did not accept a request.',
    remedy: 'Correct the parameter it names.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html',
    matches: [
      'An error occurred (ValidationError) when calling the CreateChangeSet operation: Parameters: [Topic] must have values'
    ],
    ignores: ['An error occurred (AccessDenied) when calling the PutObject operation']
  },
  {
    id: 'aws-resource-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAn error occurred \((?:NoSuchBucket|NoSuchKey|ResourceNotFoundException|NoSuchEntity|RepositoryNotFoundException|ClusterNotFoundException|ServiceNotFoundException|404)\) when calling\b/,
    summary: 'What an AWS call names does not exist.',
    remedy: 'Correct the name or region, or create it first.',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    matches: [
      'An error occurred (NoSuchBucket) when calling the PutObject operation: The specified bucket does not exist'
    ],
    ignores: ['An error occurred (AccessDenied) when calling the PutObject operation']
  },
  {
    id: 'ansible-recap-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\S+\s+: ok=\d+ +changed=\d+ +unreachable=[1-9]/,
    summary: 'Ansible did not reach a host.',
    remedy: 'Check address, key and firewall; re-run once.',
    docs: 'https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_error_handling.html',
    matches: ['host.example.com : ok=0    changed=0    unreachable=1    failed=0'],
    ignores: ['host.example.com : ok=3    changed=0    unreachable=0    failed=1']
  },
  {
    id: 'ansible-recap-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\S+\s+: ok=\d+ +changed=\d+ +unreachable=0 +failed=[1-9]/,
    summary: 'An Ansible task failed.',
    remedy: 'See the fatal line above it.',
    docs: 'https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_error_handling.html',
    matches: ['host.example.com : ok=3    changed=0    unreachable=0    failed=1'],
    ignores: ['host.example.com : ok=3    changed=0    unreachable=0    failed=0']
  },
  {
    id: 'service-token-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /"error": ?"(?:invalid_auth|not_authed|invalid_token|token_revoked|account_inactive|invalid_client|unauthorized_client|invalid_grant)"|\bCould not fetch access token for Azure\b|\bthe server has asked for the client to provide credentials\b|\bNo subscriptions found for\b|^(?:##\[error\])?No subscriptions found\.|\bYou must be logged in to the server\b/,
    summary: 'A service did not accept the token.',
    remedy: 'Renew the secret and pass it to the step.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: ['{"ok":false,"error":"invalid_auth"}', '##[error]No subscriptions found.'],
    ignores: ['{"ok":true}']
  },
  {
    id: 'azure-parallelism-missing',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bNo hosted parallelism has been purchased or granted\b/,
    summary: 'The organisation has no hosted agents.',
    remedy: 'Ask for or buy parallel jobs.',
    docs: 'https://learn.microsoft.com/en-us/azure/devops/pipelines/licensing/concurrent-jobs',
    matches: [
      '##[error]No hosted parallelism has been purchased or granted. To request a free parallelism grant, please reach out'
    ],
    ignores: ['hosted parallelism: 1']
  }
]
