import type { TextRule } from '../engine/types/rule.js'

export const databasesRules: TextRule[] = [
  {
    id: 'mysql-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCan't connect to (?:local )?(?:MySQL|MariaDB) server (?:through socket|on) '|\bERROR 2013 \(HY000\): Lost connection\b|\bSQLSTATE\[HY000\] \[200[26]\]/,
    summary: 'The MySQL server did not answer.',
    remedy: 'Wait for the service before the tests: give it a health check.',
    docs: 'https://dev.mysql.com/doc/refman/8.0/en/can-not-connect-to-server.html',
    matches: [
      "ERROR 2002 (HY000): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)",
      'SQLSTATE[HY000] [2002] Connection refused'
    ],
    ignores: ['mysqld: ready for connections']
  },
  {
    id: 'mysql-access-denied',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bAccess denied for user '(?<user>[^']*)'@'/,
    summary: 'MySQL refused the user {user}.',
    remedy: 'Set the same user and password in the service and in the tests.',
    docs: 'https://dev.mysql.com/doc/refman/8.0/en/problems-connecting.html',
    matches: ["ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: NO)"],
    ignores: ['Access denied by policy']
  },
  {
    id: 'postgres-login-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFATAL: +(?:password authentication failed for user|role "(?<role>[^"]+)" does not exist|Peer authentication failed for user|no pg_hba\.conf entry)|\bfe_sendauth: no password supplied\b/,
    summary: 'PostgreSQL refused the user.',
    remedy: 'Set the same user and password in the service and in the tests.',
    docs: 'https://www.postgresql.org/docs/current/client-authentication-problems.html',
    matches: [
      'psql: FATAL:  role "root" does not exist',
      'FATAL: password authentication failed for user "app"'
    ],
    ignores: ['FATAL:  terminating connection due to administrator command']
  },
  {
    id: 'database-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFATAL: +database "(?<database>[^"]+)" does not exist|\bUnknown database '(?<name>[^']+)'/,
    summary: 'The database does not exist.',
    remedy: 'Create it before the tests, or name it in the settings of the service.',
    docs: 'https://www.postgresql.org/docs/current/tutorial-createdb.html',
    matches: [
      'FATAL:  database "app_test" does not exist',
      "ERROR 1049 (42000): Unknown database 'app_test'"
    ],
    ignores: ['database "app_test" created']
  },
  {
    id: 'database-table-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:UndefinedTable|StatementInvalid|OperationalError|ProgrammingError|SQLSTATE\[42S02\])\b.{0,80}(?:relation "[^"]+" does not exist|no such table: \w+|Base table or view not found|Table '[^']+' doesn't exist)/,
    summary: 'A table of the database does not exist.',
    remedy: 'Run the migrations before the tests.',
    docs: 'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    matches: [
      'psycopg2.errors.UndefinedTable: relation "users" does not exist',
      'sqlite3.OperationalError: no such table: users'
    ],
    ignores: ['relation "users" does exist']
  },
  {
    id: 'postgres-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bconnection to server (?:on socket "[^"]+"|at "[^"]+"(?: \([^)]+\))?, port \d+) failed: (?!FATAL)|\bpsql: (?:error: )?could not connect to server\b|\bIs the server running (?:on (?:that )?host|locally and accepting)/,
    summary: 'The PostgreSQL server did not answer.',
    remedy: 'Wait for the service before the tests: give it a health check.',
    docs: 'https://www.postgresql.org/docs/current/libpq-connect.html',
    matches: [
      'connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: No such file or directory',
      'psql: could not connect to server: No such file or directory'
    ],
    ignores: [
      'connection to server at "localhost" (127.0.0.1), port 5432 failed: FATAL:  database "app" does not exist'
    ]
  },
  {
    id: 'redis-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bError (?:111|61|-2|-3) connecting to (?<host>[\w.-]+):\d+\.|\bCould not connect to Redis at \S+:\d+: |\bRedis::CannotConnectError\b|\bRedisConnectionError\b|\bUnable to connect to Redis\b/i,
    summary: 'The Redis server did not answer.',
    remedy: 'Start the service and wait for it before the tests.',
    docs: 'https://redis.io/docs/latest/',
    matches: [
      'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
      'Could not connect to Redis at 127.0.0.1:6379: Connection refused'
    ],
    ignores: ['Ready to accept connections']
  },
  {
    id: 'mongodb-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Mongoose|Mongo)ServerSelectionError\b|\bServerSelectionTimeoutError: |\bMongoNetworkError: |\bMongoTimeoutException\b/,
    summary: 'The MongoDB server did not answer.',
    remedy: 'Start the service and wait for it before the tests.',
    docs: 'https://www.mongodb.com/docs/drivers/node/current/',
    matches: [
      'MongooseServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017',
      'pymongo.errors.ServerSelectionTimeoutError: localhost:27017: [Errno 111] Connection refused'
    ],
    ignores: ['MongoDB server version: 6.0.4']
  },
  {
    id: 'testcontainers-not-started',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bCould not find a valid Docker environment\b|\bContainerLaunchException: |\bTimed out waiting for container port to open\b|\bContainerFetchException: /,
    summary: 'Testcontainers could not start a container.',
    remedy: 'Check that Docker is there, and that the image can be pulled.',
    docs: 'https://java.testcontainers.org/supported_docker_environment/',
    matches: [
      'org.testcontainers.containers.ContainerLaunchException: Container startup failed',
      'java.lang.IllegalStateException: Could not find a valid Docker environment. Please see logs and check configuration'
    ],
    ignores: ['Container postgres:15 started in PT2.5S']
  },
  {
    id: 'kafka-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bKafkaJS(?:ConnectionError|NumberOfRetriesExceeded)\b|\bNoBrokersAvailable\b|\bFailed to construct kafka (?:consumer|producer)\b/,
    summary: 'The Kafka broker did not answer.',
    remedy: 'Start the service and wait for it before the tests.',
    docs: 'https://kafka.apache.org/documentation/',
    matches: ['kafka.errors.NoBrokersAvailable: NoBrokersAvailable'],
    ignores: ['broker is available']
  },
  {
    id: 'elasticsearch-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bNoNodeAvailable(?:Exception|sException|Error)?\b|\bmax virtual memory areas vm\.max_map_count \[\d+\] is too low\b|\belasticsearch(?:\.exceptions)?\.ConnectionError\b/i,
    summary: 'The Elasticsearch server did not answer.',
    remedy: 'Wait for the service; raise vm.max_map_count on the runner.',
    docs: 'https://www.elastic.co/guide/en/elasticsearch/reference/current/index.html',
    matches: [
      'max virtual memory areas vm.max_map_count [65530] is too low, increase to at least [262144]'
    ],
    ignores: ['Cluster health status changed to GREEN']
  },
  {
    id: 'sql-script-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^psql:.{1,200}:\d+: (?:ERROR|FATAL): +(?<message>\S.*)|^ERROR \d{4} \([0-9A-Z]{5}\) at line \d+: (?<mysql>\S.*)/,
    summary: 'A SQL script failed: {message}{mysql}',
    remedy: 'Correct the statement that is named.',
    docs: 'https://www.postgresql.org/docs/current/app-psql.html',
    matches: [
      'psql:seed.sql:75: ERROR:  date/time field value out of range: "15-11-2024"',
      'ERROR 1064 (42000) at line 3: You have an error in your SQL syntax'
    ],
    ignores: ['psql:seed.sql:75: NOTICE:  table exists']
  },
  {
    id: 'sqlfluff-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^L: +\d+ \| P: +\d+ \| (?<rule>[A-Z]{2}\d{2}|L\d{3}) \| /,
    summary: 'sqlfluff has a finding: {rule}.',
    remedy: 'Run sqlfluff fix, or correct the place.',
    docs: 'https://docs.sqlfluff.com/',
    matches: ['L:   1 | P:   1 | LT01 | Expected only single space before naked identifier.'],
    ignores: ['L:   1 | P:   1 |  PRS skipped']
  }
]
