import type { Rule } from '../engine/types/rule.js'
import { androidRules } from './android.js'
import { appleRules } from './apple.js'
import { argumentsRules } from './arguments.js'
import { cloudRules } from './cloud.js'
import { cppRules } from './cpp.js'
import { dartRules } from './dart.js'
import { databasesRules } from './databases.js'
import { dependabotRules } from './dependabot.js'
import { deployRules } from './deploy.js'
import { dockerRules } from './docker.js'
import { dotnetRules } from './dotnet.js'
import { fetchFailuresRules } from './fetch-failures.js'
import { functionalLanguagesRules } from './functional-languages.js'
import { genericFailuresRules } from './generic-failures.js'
import { gitRules } from './git.js'
import { githubServicesRules } from './github-services.js'
import { goRules } from './go.js'
import { httpStatusRules } from './http-status.js'
import { javascriptBuildRules } from './javascript-build.js'
import { jvmRules } from './jvm.js'
import { lintFormatRules } from './lint-format.js'
import { lintLanguagesRules } from './lint-languages.js'
import { moreLanguagesRules } from './more-languages.js'
import { networkRules } from './network.js'
import { npmRules } from './npm.js'
import { osPackagesRules } from './os-packages.js'
import { pathsRules } from './paths.js'
import { permissionsRules } from './permissions.js'
import { phpRules } from './php.js'
import { pythonRules } from './python.js'
import { pythonToolsRules } from './python-tools.js'
import { rLanguageRules } from './r-language.js'
import { resourcesRules } from './resources.js'
import { rubyRules } from './ruby.js'
import { runRecordRules } from './run-record.js'
import { runnerRules } from './runner.js'
import { rustRules } from './rust.js'
import { securityRules } from './security.js'
import { shellRules } from './shell.js'
import { testsJavascriptRules } from './tests-javascript.js'
import { testsJvmRules } from './tests-jvm.js'
import { testsNativeRules } from './tests-native.js'
import { testsOtherRules } from './tests-other.js'
import { testsPythonRules } from './tests-python.js'
import { timeLimitsRules } from './time-limits.js'
import { traceEndingsRules } from './trace-endings.js'
import { typeCheckRules } from './type-check.js'
import { waitsRules } from './waits.js'
import { workflowFileRules } from './workflow-file.js'

/** The pattern table: every rule that ships. */
export const rules: Rule[] = [
  ...androidRules,
  ...appleRules,
  ...argumentsRules,
  ...cloudRules,
  ...cppRules,
  ...dartRules,
  ...databasesRules,
  ...dependabotRules,
  ...deployRules,
  ...dockerRules,
  ...dotnetRules,
  ...fetchFailuresRules,
  ...functionalLanguagesRules,
  ...genericFailuresRules,
  ...gitRules,
  ...githubServicesRules,
  ...goRules,
  ...httpStatusRules,
  ...javascriptBuildRules,
  ...jvmRules,
  ...lintFormatRules,
  ...lintLanguagesRules,
  ...moreLanguagesRules,
  ...networkRules,
  ...npmRules,
  ...osPackagesRules,
  ...pathsRules,
  ...permissionsRules,
  ...phpRules,
  ...pythonRules,
  ...pythonToolsRules,
  ...rLanguageRules,
  ...resourcesRules,
  ...rubyRules,
  ...runRecordRules,
  ...runnerRules,
  ...rustRules,
  ...securityRules,
  ...shellRules,
  ...testsJavascriptRules,
  ...testsJvmRules,
  ...testsNativeRules,
  ...testsOtherRules,
  ...testsPythonRules,
  ...timeLimitsRules,
  ...traceEndingsRules,
  ...typeCheckRules,
  ...waitsRules,
  ...workflowFileRules
]
