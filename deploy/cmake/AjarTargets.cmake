# How a folder declares itself. Includes are written from the repository root
# ("bot/dialogue/step.hpp"), so the name of a header says which room it is from.

include(GoogleTest)

# What ThreadSanitizer is for.
add_custom_target(ajar_threaded_tests)

# ajar_library(ajar_dialogue [CORE] SOURCES a.cpp b.cpp [PUBLIC lib …] [PRIVATE lib …])
# CORE: part of the pure domain core. Its compiler finds, in place of Asio, Beast, SQLite,
# cpprestsdk, JSON and OpenSSL, headers that stop the build (bot/core_guard).
function(ajar_library name)
  cmake_parse_arguments(ARG "CORE" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ajar_warnings ${ARG_PRIVATE})
  if(ARG_CORE)
    target_include_directories(${name} BEFORE PRIVATE ${PROJECT_SOURCE_DIR}/bot/core_guard)
  endif()
endfunction()

# ajar_test_properties(OUT LABEL TIMEOUT): what ctest is told of a test. Sanitizers are slow, and
# the machines they run on are shared: a limit is there for what hangs.
function(ajar_test_properties out label timeout)
  if(AJAR_SANITIZE)
    math(EXPR timeout "${timeout} * 8")
  endif()
  set(list LABELS ${label} TIMEOUT ${timeout})
  if(AJAR_SANITIZE MATCHES thread)
    list(APPEND list ENVIRONMENT
         "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/deploy/cmake/tsan.supp")
  endif()
  set(${out} ${list} PARENT_SCOPE)
endfunction()

# ajar_test(tone_test LABEL core SOURCES a_test.cpp [LIBS ajar_tone …])
# LABEL core: no Boost, no sockets, no files but the repository's; edge: sockets on 127.0.0.1,
# temporary files; threads: as edge, and with threads of ours.
function(ajar_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "SOURCES;LIBS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  ajar_test_properties(properties ${ARG_LABEL} ${ARG_TIMEOUT})
  add_executable(${name} ${ARG_SOURCES})
  if(ARG_LABEL STREQUAL threads)
    add_dependencies(ajar_threaded_tests ${name})
  endif()
  target_link_libraries(${name} PRIVATE ajar_warnings ${ARG_LIBS} GTest::gmock GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE AJAR_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                                             AJAR_BINARY_DIR="${PROJECT_BINARY_DIR}")
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST
    PROPERTIES ${properties})
endfunction()
