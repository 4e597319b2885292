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
