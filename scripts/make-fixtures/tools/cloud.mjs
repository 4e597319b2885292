import { fails, passes } from '../expectations.mjs'

const keys =
  'export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none AWS_DEFAULT_REGION=eu-west-1 AWS_MAX_ATTEMPTS=1\n'
const cluster = (server) => ({
  '.kube/config': `apiVersion: v1\nkind: Config\nclusters:\n- name: test\n  cluster:\n    server: ${server}\ncontexts:\n- name: test\n  context: {cluster: test, user: ci}\ncurrent-context: test\nusers:\n- name: ci\n  user: {token: none}\n`
})
export const cloud = {
  name: 'cloud',
  versions: {
    docker: 'docker --version',
    buildah: 'buildah --version',
    aws: '/usr/bin/aws --version',
    kubectl: 'kubectl version --client',
    terraform: 'terraform version',
    psql: 'psql --version',
    redis: 'redis-cli --version',
    apt: 'apt-get --version'
  },
  files: { 'app.txt': 'x\n' },
  cases: [
    {
      name: 'docker-daemon-unreachable',
      files: { Dockerfile: 'FROM scratch\nCOPY app.txt /\n' },
      run: 'docker build -t acme/app .',
      expect: fails(
        'docker-daemon-unreachable',
        ['configuration_error', 'service_unavailable'],
        'Cannot connect to the Docker daemon',
        [null, true, false]
      )
    },
    {
      name: 'docker-login-not-interactive',
      run: 'docker login registry.example.com',
      expect: fails(
        ['docker-login-not-interactive', 'docker-login-inputs-missing'],
        'missing_credentials',
        ['Cannot perform an interactive login from a non TTY device', 'non TTY']
      )
    },
    {
      name: 'docker-reference-invalid',
      run: 'IMAGE=\ndocker pull "registry.example.com/Acme/$IMAGE:latest"',
      expect: fails('docker-reference-invalid', 'configuration_error', 'invalid reference format')
    },
    {
      name: 'docker-compose-file-missing',
      run: 'docker compose up -d || docker-compose up -d',
      expect: fails(
        ['shell-command-missing', 'compose-file-missing'],
        ['missing_command', 'missing_file', 'configuration_error'],
        ['docker-compose: command not found', 'no configuration file provided']
      )
    },
    {
      name: 'buildah-base-image-refused',
      files: { Dockerfile: 'FROM registry.example.com/acme/base:1\n' },
      run: 'buildah --storage-driver vfs bud --isolation chroot .',
      expect: fails(
        ['docker-registry-unreachable', 'go-refused-remote'],
        'network_error',
        'connect: connection refused',
        true
      )
    },
    {
      name: 'aws-credentials-missing',
      run: 'export AWS_EC2_METADATA_DISABLED=true\naws s3 ls s3://acme-artifacts --region eu-west-1',
      expect: fails(
        ['aws-credentials-missing', 'aws-credentials-unlocated'],
        'missing_credentials',
        'Unable to locate credentials'
      )
    },
    {
      name: 'aws-region-missing',
      run: 'export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none\naws ec2 describe-instances',
      expect: fails('aws-region-missing', 'configuration_error', 'You must specify a region')
    },
    {
      name: 'aws-host-unreachable',
      run: `${keys}aws s3 ls s3://acme-artifacts --endpoint-url https://s3.example.org`,
      expect: fails(
        ['aws-endpoint-unreachable', 'dns-failure-remote'],
        'network_error',
        'Could not connect to the endpoint URL',
        true
      )
    },
    {
      name: 'aws-server-error',
      world: { answer: 503 },
      run: `${keys}aws s3 ls s3://acme-artifacts --endpoint-url https://packages.example.com`,
      expect: fails(
        'aws-server-error',
        'service_unavailable',
        ['(503)', 'An error occurred (503)', 'Service Unavailable'],
        true
      )
    },
    {
      name: 'aws-access-denied',
      world: { answer: 403 },
      run: `${keys}aws s3 ls s3://acme-artifacts --endpoint-url https://packages.example.com`,
      expect: fails(
        ['aws-access-denied', 'aws-action-refused', 'http-forbidden'],
        'permission_error',
        ['An error occurred (403)', '(403)', 'Forbidden']
      )
    },
    {
      name: 'kubectl-configuration-missing',
      run: 'kubectl get pods',
      expect: fails(
        ['kubernetes-config-missing', 'kubernetes-unreachable', 'connection-refused-local'],
        ['configuration_error', 'network_error'],
        [
          'The connection to the server localhost:8080 was refused',
          'connect: connection refused',
          'current-context is not set'
        ],
        [false, null]
      )
    },
    {
      name: 'kubectl-cluster-unreachable',
      home: cluster('https://packages.example.com:6443'),
      run: 'kubectl apply -f app.yml --validate=false',
      files: { 'app.yml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app}\n' },
      expect: fails(
        ['kubernetes-unreachable', 'go-refused-remote'],
        'network_error',
        [
          'The connection to the server packages.example.com:6443 was refused',
          'connect: connection refused'
        ],
        [true, null]
      )
    },
    {
      name: 'kubectl-host-unknown',
      world: { dns: 'unknown' },
      home: cluster('https://cluster.example.org'),
      run: 'kubectl get pods',
      expect: fails(
        ['kubernetes-unreachable', 'go-lookup-failed'],
        'network_error',
        ['no such host', 'Unable to connect to the server'],
        true
      )
    },
    {
      name: 'kubectl-forbidden',
      home: cluster('http://packages.example.com'),
      world: { answer: 403 },
      run: 'kubectl get pods',
      expect: fails(
        'kubernetes-forbidden',
        ['permission_error', 'missing_credentials'],
        ['Forbidden', 'forbidden']
      )
    },
    {
      name: 'kubectl-manifest-missing',
      home: cluster('https://packages.example.com:6443'),
      run: 'kubectl apply -f k8s/app.yml',
      expect: fails(
        ['kubernetes-manifest-missing', 'named-file-missing'],
        'missing_file',
        'the path "k8s/app.yml" does not exist'
      )
    },
    {
      name: 'terraform-syntax-error',
      files: { 'main.tf': 'resource "null_resource" "a" {\n  triggers = {\n' },
      run: 'terraform init -input=false -no-color',
      expect: fails(
        ['terraform-configuration-invalid'],
        ['syntax_error', 'configuration_error'],
        [
          'Error: Unclosed configuration block',
          'Error: Missing expression',
          'Error: Invalid',
          'Error: Unbalanced',
          'Terraform encountered problems'
        ]
      )
    },
    {
      name: 'terraform-reference-invalid',
      files: { 'main.tf': 'output "a" {\n  value = var.region\n}\n' },
      run: 'terraform init -input=false -no-color\nterraform validate -no-color',
      expect: fails(
        'terraform-reference-invalid',
        'configuration_error',
        'Error: Reference to undeclared input variable'
      )
    },
    {
      name: 'terraform-variable-missing',
      files: { 'main.tf': 'variable "region" {}\noutput "a" {\n  value = var.region\n}\n' },
      run: 'terraform init -input=false -no-color\nterraform plan -input=false -no-color',
      expect: fails('terraform-reference-invalid', 'configuration_error', [
        'Error: No value for required variable',
        'The root module input variable "region" is not set'
      ])
    },
    {
      name: 'terraform-registry-unreachable',
      files: {
        'main.tf':
          'terraform {\n  required_providers {\n    chart = {\n      source = "registry.example.com/acme/chart"\n    }\n  }\n}\n'
      },
      run: 'terraform init -input=false -no-color',
      expect: fails(
        'terraform-provider-unavailable',
        'network_error',
        [
          'connect: connection refused',
          'could not connect to registry.example.com',
          'Failed to query available provider packages'
        ],
        [true, null]
      )
    },
    {
      name: 'terraform-format-finding',
      files: { 'main.tf': 'output "a" {\nvalue   = 1\n}\n' },
      run: 'terraform fmt -check -diff -no-color',
      expect: fails('terraform-format-finding', 'format_error', [
        'main.tf',
        '-value   = 1',
        '--- old/main.tf'
      ])
    },
    {
      name: 'terraform-not-initialised',
      files: {
        'main.tf':
          'terraform {\n  backend "http" {\n    address = "https://packages.example.com/state"\n  }\n}\n'
      },
      run: 'terraform plan -input=false -no-color',
      expect: fails('terraform-not-initialised', 'configuration_error', [
        'Error: Backend initialization required',
        'please run "terraform init"'
      ])
    },
    {
      name: 'psql-service-not-up',
      run: 'psql -h localhost -U postgres -c "select 1"',
      expect: fails(
        ['postgres-connection-refused', 'connection-refused-local'],
        'network_error',
        'port 5432 failed: Connection refused',
        null
      )
    },
    {
      name: 'redis-service-not-up',
      run: 'redis-cli -h localhost ping',
      expect: fails(
        'redis-unreachable',
        'network_error',
        'Could not connect to Redis at localhost:6379: Connection refused',
        null
      )
    },
    {
      name: 'apt-not-privileged',
      run: 'apt-get update',
      expect: fails('apt-not-root', 'permission_error', [
        '(13: Permission denied)',
        'are you root?'
      ])
    },
    {
      name: 'terraform-passes',
      files: { 'main.tf': 'output "error" {\n  value = "none"\n}\n' },
      run: 'terraform init -input=false -no-color\nterraform validate -no-color\nterraform plan -input=false -no-color',
      expect: passes
    },
    {
      name: 'psql-waits-and-passes',
      run: 'for n in 1 2; do\n  psql -h localhost -U postgres -c "select 1" || sleep 1\ndone\necho "no database here, unit tests alone are run"',
      expect: passes
    }
  ]
}
