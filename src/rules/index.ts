import type { Rule } from '../engine/types/rule.js'
import { androidRules } from './android.js'
import { appleRules } from './apple.js'
import { cloudRules } from './cloud.js'
import { compiledLanguagesRules } from './compiled-languages.js'
import { cppRules } from './cpp.js'
import { dartRules } from './dart.js'
import { databasesRules } from './databases.js'
import { dependabotRules } from './dependabot.js'
import { deployRules } from './deploy.js'
import { dockerRules } from './docker.js'
import { documentsRules } from './documents.js'
import { dotnetRules } from './dotnet.js'
import { functionalLanguagesRules } from './functional-languages.js'
import { gitRules } from './git.js'
import { githubServicesRules } from './github-services.js'
import { goRules } from './go.js'
import { httpStatusRules } from './http-status.js'
import { javascriptBuildRules } from './javascript-build.js'
import { juliaRules } from './julia.js'
import { jvmRules } from './jvm.js'
import { lintFormatRules } from './lint-format.js'
import { lintJavascriptRules } from './lint-javascript.js'
import { lintJvmRules } from './lint-jvm.js'
import { lintPythonRules } from './lint-python.js'
import { luaRules } from './lua.js'
import { modelServicesRules } from './model-services.js'
import { networkRules } from './network.js'
import { nixRules } from './nix.js'
import { npmRules } from './npm.js'
import { osPackagesRules } from './os-packages.js'
import { perlRules } from './perl.js'
import { phpRules } from './php.js'
import { plainWordsRules } from './plain-words.js'
import { pythonRules } from './python.js'
import { rLanguageRules } from './r-language.js'
import { resourcesRules } from './resources.js'
import { rubyRules } from './ruby.js'
import { runRecordRules } from './run-record.js'
import { runnerRules } from './runner.js'
import { rustRules } from './rust.js'
import { securityRules } from './security.js'
import { shellRules } from './shell.js'
import { solidityRules } from './solidity.js'
import { testsJavascriptRules } from './tests-javascript.js'
import { testsJvmRules } from './tests-jvm.js'
import { testsNativeRules } from './tests-native.js'
import { testsPythonRules } from './tests-python.js'
import { timeLimitsRules } from './time-limits.js'
import { typeCheckRules } from './type-check.js'
import { workflowFileRules } from './workflow-file.js'

/** The pattern table: every rule that ships. */
export const rules: Rule[] = [
  ...androidRules,
  ...appleRules,
  ...cloudRules,
  ...compiledLanguagesRules,
  ...cppRules,
  ...dartRules,
  ...databasesRules,
  ...dependabotRules,
  ...deployRules,
  ...dockerRules,
  ...documentsRules,
  ...dotnetRules,
  ...functionalLanguagesRules,
  ...gitRules,
  ...githubServicesRules,
  ...goRules,
  ...httpStatusRules,
  ...javascriptBuildRules,
  ...juliaRules,
  ...jvmRules,
  ...lintFormatRules,
  ...lintJavascriptRules,
  ...lintJvmRules,
  ...lintPythonRules,
  ...luaRules,
  ...modelServicesRules,
  ...networkRules,
  ...nixRules,
  ...npmRules,
  ...osPackagesRules,
  ...perlRules,
  ...phpRules,
  ...plainWordsRules,
  ...pythonRules,
  ...rLanguageRules,
  ...resourcesRules,
  ...rubyRules,
  ...runRecordRules,
  ...runnerRules,
  ...rustRules,
  ...securityRules,
  ...shellRules,
  ...solidityRules,
  ...testsJavascriptRules,
  ...testsJvmRules,
  ...testsNativeRules,
  ...testsPythonRules,
  ...timeLimitsRules,
  ...typeCheckRules,
  ...workflowFileRules
]
