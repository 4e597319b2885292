import { fails, passes } from '../expectations.mjs'

const makefile = {
  Makefile: 'app: main.o sum.o\n\tgcc -o app main.o sum.o\n%.o: %.c\n\tgcc -Wall -c $<\n'
}
const main = {
  'main.c':
    '#include <stdio.h>\nint sum(int, int);\nint main(void) { printf("%d\\n", sum(1, 2)); return 0; }\n'
}
const cmake = (body) => ({
  'CMakeLists.txt': `cmake_minimum_required(VERSION 3.20)\nproject(app C CXX)\n${body}\n`
})
const configure = 'cmake -S . -B build'
const gtest =
  'find_package(GTest REQUIRED)\nenable_testing()\nadd_executable(tests tests.cpp)\ntarget_link_libraries(tests GTest::gtest_main)\nadd_test(NAME unit COMMAND tests)'

export const cpp = {
  name: 'gcc',
  folder: 'cpp',
  versions: {
    gcc: 'gcc --version',
    clang: 'clang --version',
    'clang-tidy': 'clang-tidy --version',
    'clang-format': 'clang-format --version',
    make: 'make --version',
    cmake: 'cmake --version',
    ninja: 'ninja --version',
    gtest: 'dpkg-query -W libgtest-dev',
    catch2: 'dpkg-query -W catch2',
    ctest: 'ctest --version',
    valgrind: 'valgrind --version',
    sanitizer: 'gcc --version',
    cppcheck: 'cppcheck --version'
  },
  cases: [
    {
      name: 'gcc-compile-error',
      files: {
        'main.c': '#include <stdio.h>\nint main(void) { printf("%d\\n", total); return 0 }\n'
      },
      run: 'gcc -Wall -c main.c',
      expect: fails('c-compile-error', 'build_error', [
        'main.c:2:33: error: ‘total’ undeclared',
        'main.c:2:'
      ])
    },
    {
      name: 'gcc-werror',
      files: { 'main.c': 'int main(void) { int unused = 1; return 0; }\n' },
      run: 'gcc -Wall -Werror -c main.c',
      expect: fails(
        'c-compile-error',
        'build_error',
        'error: unused variable ‘unused’ [-Werror=unused-variable]'
      )
    },
    {
      name: 'gcc-header-missing',
      files: { 'main.c': '#include <zlib_acme.h>\nint main(void) { return 0; }\n' },
      run: 'gcc -c main.c',
      expect: fails(
        'c-header-missing',
        'missing_dependency',
        'fatal error: zlib_acme.h: No such file or directory'
      )
    },
    {
      name: 'gcc-undefined-reference',
      files: main,
      run: 'gcc -o app main.c',
      expect: fails('c-undefined-reference', 'build_error', "undefined reference to `sum'")
    },
    {
      name: 'gcc-library-missing',
      files: { 'main.c': 'int main(void) { return 0; }\n' },
      run: 'gcc -o app main.c -lchartkit',
      expect: fails('c-library-missing', 'missing_dependency', 'cannot find -lchartkit')
    },
    {
      name: 'clang-compile-error',
      files: {
        'main.cpp': '#include <string>\nint main() { std::string s = 4.5f; return s.lenght(); }\n'
      },
      run: 'clang++ -c main.cpp',
      expect: fails('c-compile-error', 'build_error', 'main.cpp:2:')
    },
    {
      name: 'make-compile-error',
      files: { ...makefile, ...main, 'sum.c': 'int sum(int a, int b) { return a + c; }\n' },
      run: 'make',
      expect: fails('c-compile-error', 'build_error', 'sum.c:1:')
    },
    {
      name: 'make-parallel-compile-error',
      files: { ...makefile, ...main, 'sum.c': 'int sum(int a, int b) { return a + c; }\n' },
      run: 'make -j4 --output-sync=target',
      expect: fails('c-compile-error', 'build_error', 'sum.c:1:')
    },
    {
      name: 'make-target-missing',
      files: makefile,
      run: 'make integration',
      expect: fails(
        'make-target-missing',
        'configuration_error',
        "No rule to make target 'integration'"
      )
    },
    {
      name: 'make-recursive-test-failed',
      files: {
        Makefile: 'check:\n\t$(MAKE) -C tests check\n',
        'tests/Makefile': 'check:\n\t./run.sh\n',
        'tests/run.sh': '#!/bin/sh\necho "running parser tests"\nmissing-tool --check\n'
      },
      run: 'make check',
      expect: fails('posix-shell-command-missing', 'missing_command', 'missing-tool: not found')
    },
    {
      name: 'make-separator-missing',
      files: { Makefile: 'all:\n    echo spaces\n' },
      run: 'make',
      expect: fails('makefile-invalid', 'syntax_error', '*** missing separator')
    },
    {
      name: 'cmake-package-missing',
      files: cmake('find_package(ChartKit REQUIRED)'),
      run: configure,
      expect: fails('cmake-package-missing', 'missing_dependency', [
        'Could not find a package configuration file provided by "ChartKit"',
        'CMake Error at CMakeLists.txt:3 (find_package)',
        'By not providing "FindChartKit.cmake"'
      ])
    },
    {
      name: 'cmake-module-package-missing',
      files: cmake('find_package(Boost 1.99 REQUIRED COMPONENTS system)'),
      run: configure,
      expect: fails(['cmake-package-missing', 'cmake-library-missing'], 'missing_dependency', [
        'Could NOT find Boost',
        'CMake Error at'
      ])
    },
    {
      name: 'cmake-too-old',
      files: { 'CMakeLists.txt': 'cmake_minimum_required(VERSION 9.0)\nproject(app C)\n' },
      run: configure,
      expect: fails('cmake-too-old', 'dependency_conflict', 'CMake 9.0 or higher is required.')
    },
    {
      name: 'cmake-source-missing',
      files: cmake('add_executable(app missing.c)'),
      run: configure,
      expect: fails(
        ['cmake-source-missing', 'cmake-error'],
        ['missing_file', 'configuration_error'],
        ['Cannot find source file', 'CMake Error at CMakeLists.txt:3 (add_executable)', 'missing.c']
      )
    },
    {
      name: 'cmake-syntax-error',
      files: cmake('add_executable(app main.c'),
      run: configure,
      expect: fails(
        'cmake-syntax-error',
        ['syntax_error', 'configuration_error'],
        ['Parse error', 'CMake Error']
      )
    },
    {
      name: 'cmake-compiler-missing',
      files: cmake(''),
      run: 'CC=gcc-99 cmake -S . -B build',
      expect: fails(
        ['cmake-compiler-missing', 'cmake-error'],
        ['missing_command', 'configuration_error', 'missing_dependency'],
        [
          'Could not find compiler set in environment variable CC',
          'CMAKE_C_COMPILER',
          'CMake Error at /usr/share/cmake'
        ]
      )
    },
    {
      name: 'ninja-compile-error',
      files: {
        ...cmake('add_executable(app main.c)'),
        'main.c': 'int main(void) { return total; }\n'
      },
      run: 'cmake -G Ninja -S . -B build > /dev/null\ncmake --build build',
      expect: fails('c-compile-error', 'build_error', 'error: ‘total’ undeclared')
    },
    {
      name: 'gtest-assertion',
      files: {
        ...cmake(gtest),
        'tests.cpp':
          '#include <gtest/gtest.h>\nTEST(Cart, HoldsBooks) { EXPECT_EQ(1 + 1, 3); }\nTEST(Cart, IsEmpty) {}\n'
      },
      run: `${configure} > /dev/null\ncmake --build build > /dev/null\n./build/tests`,
      expect: fails('gtest-test-failed', 'test_failure', [
        '[  FAILED  ] Cart.HoldsBooks',
        'tests.cpp:2: Failure'
      ])
    },
    {
      name: 'ctest-assertion',
      files: {
        ...cmake(gtest),
        'tests.cpp': '#include <gtest/gtest.h>\nTEST(Cart, HoldsBooks) { EXPECT_EQ(1 + 1, 3); }\n'
      },
      run: `${configure} > /dev/null\ncmake --build build > /dev/null\nctest --test-dir build --output-on-failure`,
      expect: fails(['gtest-test-failed', 'ctest-case-failed'], 'test_failure', [
        '[  FAILED  ] Cart.HoldsBooks',
        '1 - unit (Failed)',
        'tests.cpp:2: Failure',
        'unit .'
      ])
    },
    {
      name: 'ctest-without-output',
      files: {
        ...cmake(gtest),
        'tests.cpp': '#include <gtest/gtest.h>\nTEST(Cart, HoldsBooks) { EXPECT_EQ(1 + 1, 3); }\n'
      },
      run: `${configure} > /dev/null\ncmake --build build > /dev/null\nctest --test-dir build`,
      expect: fails('ctest-case-failed', 'test_failure', ['1 - unit (Failed)', 'unit ...'])
    },
    {
      name: 'ctest-timeout',
      files: {
        ...cmake(
          'enable_testing()\nadd_test(NAME slow COMMAND sleep 30)\nset_tests_properties(slow PROPERTIES TIMEOUT 1)'
        )
      },
      run: `${configure} > /dev/null\nctest --test-dir build`,
      expect: fails(
        'ctest-case-failed',
        ['test_failure', 'timeout'],
        ['slow (Timeout)', '***Timeout'],
        [false, null]
      )
    },
    {
      name: 'catch2-assertion',
      files: {
        'tests.cpp':
          '#define CATCH_CONFIG_RUNNER\n#define CATCH_CONFIG_FAST_COMPILE\n#include <catch2/catch.hpp>\nint main(int argc, char *argv[]) { return Catch::Session().run(argc, argv); }\nTEST_CASE("a cart holds books") { REQUIRE(1 + 1 == 3); }\n'
      },
      run: 'g++ -o tests tests.cpp\n./tests',
      expect: fails(['catch2-test-failed', 'catch2-run-failed'], 'test_failure', [
        'tests.cpp:5: FAILED:',
        'REQUIRE( 1 + 1 == 3 )',
        'test cases: 1 | 1 failed'
      ])
    },
    {
      name: 'sanitizer-heap-overflow',
      files: {
        'main.c':
          '#include <stdlib.h>\nint main(int n, char **v) { int *a = malloc(4 * sizeof(int)); a[n + 3] = 1; int r = a[0]; free(a); return r * 0; }\n'
      },
      run: 'gcc -g -fsanitize=address -o app main.c\n./app',
      expect: fails('address-sanitizer-error', 'test_failure', [
        'ERROR: AddressSanitizer: heap-buffer-overflow',
        'SUMMARY: AddressSanitizer: heap-buffer-overflow'
      ])
    },
    {
      name: 'sanitizer-leak',
      files: {
        'main.c':
          '#include <stdlib.h>\nvoid *p;\nint main(void) { p = malloc(8); p = 0; return 0; }\n'
      },
      run: 'gcc -g -fsanitize=address -o app main.c\n./app',
      expect: fails('leak-sanitizer-error', 'test_failure', [
        'ERROR: LeakSanitizer: detected memory leaks',
        'SUMMARY: AddressSanitizer: 8 byte(s) leaked'
      ])
    },
    {
      name: 'sanitizer-undefined',
      files: {
        'main.c':
          '#include <limits.h>\nint main(int n, char **v) { volatile int a = INT_MAX; a = a + n; return 0; }\n'
      },
      run: 'gcc -g -fsanitize=undefined -fno-sanitize-recover=all -o app main.c\n./app',
      expect: fails(
        'undefined-behaviour-sanitizer-error',
        'test_failure',
        'runtime error: signed integer overflow'
      )
    },
    {
      name: 'sanitizer-data-race',
      files: {
        'main.c':
          '#include <pthread.h>\nint n;\nvoid *add(void *x) { n++; return x; }\nint main(void) { pthread_t a, b; pthread_create(&a, 0, add, 0); pthread_create(&b, 0, add, 0); pthread_join(a, 0); pthread_join(b, 0); return 0; }\n'
      },
      run: 'gcc -g -fsanitize=thread -o app main.c -pthread\nsetarch -R ./app',
      expect: fails(['thread-sanitizer-error', 'address-sanitizer-error'], 'test_failure', [
        'WARNING: ThreadSanitizer: data race',
        'SUMMARY: ThreadSanitizer: data race'
      ])
    },
    {
      name: 'gcc-crash-of-the-program',
      files: {
        'main.c':
          '#include <stdio.h>\nint main(void) { printf("parsing\\n"); fflush(stdout); int *p = 0; return *p; }\n'
      },
      run: 'gcc -o app main.c\n./app',
      expect: fails('segmentation-fault', 'test_failure', 'Segmentation fault', null)
    },
    {
      name: 'gcc-assertion-of-the-program',
      files: {
        'main.c': '#include <assert.h>\nint main(int n, char **v) { assert(n == 2); return 0; }\n'
      },
      run: 'gcc -o app main.c\n./app',
      expect: fails(
        'assertion-aborted',
        'test_failure',
        ["Assertion `n == 2' failed", 'Aborted'],
        [false, null]
      )
    },
    {
      name: 'gcc-uncaught-exception',
      files: {
        'main.cpp':
          '#include <stdexcept>\nint main() { throw std::runtime_error("no such theme"); }\n'
      },
      run: 'g++ -o app main.cpp\n./app',
      expect: fails(
        'cxx-exception-uncaught',
        ['test_failure', 'build_error', 'unknown'],
        [
          "terminate called after throwing an instance of 'std::runtime_error'",
          'what():  no such theme'
        ],
        [false, null]
      )
    },
    {
      name: 'gcc-shared-library-missing',
      files: {
        'main.c': 'int sum(int, int);\nint main(void) { return sum(1, 2) * 0; }\n',
        'sum.c': 'int sum(int a, int b) { return a + b; }\n'
      },
      run: 'gcc -shared -fPIC -o libsum.so sum.c\ngcc -o app main.c -L. -lsum\n./app',
      expect: fails(
        'shared-library-missing',
        'missing_dependency',
        'error while loading shared libraries: libsum.so'
      )
    },
    {
      name: 'valgrind-invalid-read',
      files: {
        'main.c':
          '#include <stdlib.h>\nint main(void) { int *a = malloc(4); int r = a[2]; free(a); return r * 0; }\n'
      },
      run: 'gcc -g -o app main.c\nvalgrind --error-exitcode=1 ./app',
      expect: fails('valgrind-error', 'test_failure', [
        'Invalid read of size 4',
        'ERROR SUMMARY: 1 errors'
      ])
    },
    {
      name: 'clang-tidy-finding',
      files: { 'main.cpp': '#include <cstdlib>\nint main() { int *p = 0; return p == 0; }\n' },
      run: "clang-tidy -checks='-*,modernize-use-nullptr' -warnings-as-errors='*' main.cpp --",
      expect: fails('clang-tidy-finding', 'lint_error', 'modernize-use-nullptr')
    },
    {
      name: 'clang-format-finding',
      files: { 'main.c': 'int main( ){return 0 ;}\n' },
      run: 'clang-format --dry-run --Werror main.c',
      expect: fails('clang-format-finding', 'format_error', 'code should be clang-formatted')
    },
    {
      name: 'cppcheck-findings',
      files: { 'main.c': 'int main(void) { int a[2]; a[2] = 1; return a[2]; }\n' },
      run: 'cppcheck --error-exitcode=1 main.c',
      expect: fails('cppcheck-finding', 'lint_error', "error: Array 'a[2]' accessed at index 2")
    },
    {
      name: 'make-passes',
      files: { ...makefile, ...main, 'sum.c': 'int sum(int a, int b) { return a + b; }\n' },
      run: 'make\n./app',
      expect: passes
    },
    {
      name: 'make-warnings-pass',
      files: {
        'error.c':
          '#warning "error handling is missing"\nint error(void) { int failed; return 0; }\n'
      },
      run: 'gcc -Wall -c error.c',
      expect: passes
    },
    {
      name: 'make-ignored-errors-pass',
      files: { Makefile: 'all:\n\t-rm missing.o\n\t-frobnicate\n\t@echo built\n' },
      run: 'make',
      expect: passes
    },
    {
      name: 'cmake-probes-pass',
      files: {
        ...cmake(
          'find_package(Boost 1.99)\nfind_library(CHART chartkit)\nmessage(STATUS "error: none")\nadd_executable(app main.c)'
        ),
        'main.c': 'int main(void) { return 0; }\n'
      },
      run: `${configure}\ncmake --build build`,
      expect: passes
    }
  ]
}
