import type { Rule } from '../engine/types/rule.js'
import { cloudRules } from './cloud.js'
import { cppRules } from './cpp.js'
import { dependabotRules } from './dependabot.js'
import { dockerRules } from './docker.js'
import { dotnetRules } from './dotnet.js'
import { gitRules } from './git.js'
import { githubServicesRules } from './github-services.js'
import { goRules } from './go.js'
import { httpStatusRules } from './http-status.js'
import { jvmRules } from './jvm.js'
import { lintFormatRules } from './lint-format.js'
import { networkRules } from './network.js'
import { npmRules } from './npm.js'
import { osPackagesRules } from './os-packages.js'
import { phpRules } from './php.js'
import { pythonRules } from './python.js'
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
import { testsPythonRules } from './tests-python.js'
import { timeLimitsRules } from './time-limits.js'
import { typeCheckRules } from './type-check.js'
import { workflowFileRules } from './workflow-file.js'

/** The pattern table: every rule that ships. */
export const rules: Rule[] = [
  ...cloudRules,
  ...cppRules,
  ...dependabotRules,
  ...dockerRules,
  ...dotnetRules,
  ...gitRules,
  ...githubServicesRules,
  ...goRules,
  ...httpStatusRules,
  ...jvmRules,
  ...lintFormatRules,
  ...networkRules,
  ...npmRules,
  ...osPackagesRules,
  ...phpRules,
  ...pythonRules,
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
  ...testsPythonRules,
  ...timeLimitsRules,
  ...typeCheckRules,
  ...workflowFileRules
]
