# Compiler, warnings, sanitizers, linker: the same for every target of ours.

set(AJAR_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize: 'address,undefined' or 'thread'")
option(AJAR_FUZZ "Build the fuzzers of tests/fuzz; needs clang" OFF)
option(AJAR_WERROR "Treat warnings in our code as errors" ON)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# Debug is for working and testing: light optimisation keeps the tests quick, lines stay true.
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

find_program(AJAR_CCACHE ccache)
if(AJAR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${AJAR_CCACHE})
endif()
find_program(AJAR_MOLD mold)
if(AJAR_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# Boost 1.74 does not know that clang has std coroutines.
add_compile_definitions($<$<CXX_COMPILER_ID:Clang>:BOOST_ASIO_HAS_CO_AWAIT>
                        $<$<CXX_COMPILER_ID:Clang>:BOOST_ASIO_HAS_STD_COROUTINE>)

add_library(ajar_warnings INTERFACE)
target_compile_options(ajar_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
  $<$<BOOL:${AJAR_WERROR}>:-Werror>)

if(AJAR_SANITIZE)
  add_compile_options(-fsanitize=${AJAR_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${AJAR_SANITIZE})
  if(AJAR_SANITIZE MATCHES undefined)
    # cpprestsdk hides its typeinfo, which the vptr check takes for a wrong type. The others double
    # the time that Beast takes to compile, for what ASan and the processor tell as well.
    add_compile_options(-fno-sanitize=vptr,null,alignment,object-size -fno-sanitize-recover=all)
  endif()
  if(AJAR_SANITIZE MATCHES thread)
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>)
  endif()
endif()

# g++ 12 sees uninitialised members where there are none: in std::regex under ASan (its bug 105562),
# in a std::variant of two strings at -O2.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND
   (AJAR_SANITIZE MATCHES address OR CMAKE_BUILD_TYPE STREQUAL RelWithDebInfo))
  add_compile_options(-Wno-maybe-uninitialized)
endif()

if(AJAR_FUZZ)
  # Every file reports its branches; only the fuzzers themselves bring libFuzzer's main().
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
