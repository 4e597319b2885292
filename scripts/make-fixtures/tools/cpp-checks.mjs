import { fails } from '../expectations.mjs'

const cmake = (body) => ({
  'CMakeLists.txt': `cmake_minimum_required(VERSION 3.20)\nproject(app C CXX)\n${body}\n`
})
const configure = 'cmake -S . -B build'
const gtest =
  'find_package(GTest REQUIRED)\nenable_testing()\nadd_executable(tests tests.cpp)\ntarget_link_libraries(tests GTest::gtest_main)\nadd_test(NAME unit COMMAND tests)'

export const cppChecks = {
  name: 'gtest',
  folder: 'cpp-checks',
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
    }
  ]
}
