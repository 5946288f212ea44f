# Every library is Debian's own package (deploy/packages.txt); one Boost, the one that Debian's
# cpprestsdk is linked to.

find_package(Boost 1.74 REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(cpprestsdk REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(Eigen3 3.4 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(prometheus-cpp REQUIRED)
find_package(CLI11 REQUIRED)
find_package(GTest REQUIRED)
find_package(benchmark REQUIRED)

# Packages without a CMake file of their own.
find_path(AJAR_LIBLINEAR_INCLUDE linear.h PATH_SUFFIXES liblinear REQUIRED)
find_library(AJAR_LIBLINEAR linear REQUIRED)
add_library(ajar_liblinear INTERFACE)
target_include_directories(ajar_liblinear SYSTEM INTERFACE ${AJAR_LIBLINEAR_INCLUDE})
target_link_libraries(ajar_liblinear INTERFACE ${AJAR_LIBLINEAR})

# Its CMake file asks for tools that are a package of their own.
find_path(AJAR_LIBZIP_INCLUDE zip.h REQUIRED)
find_library(AJAR_LIBZIP zip REQUIRED)
add_library(ajar_libzip INTERFACE)
target_include_directories(ajar_libzip SYSTEM INTERFACE ${AJAR_LIBZIP_INCLUDE})
target_link_libraries(ajar_libzip INTERFACE ${AJAR_LIBZIP})
find_package(ZLIB REQUIRED)

find_path(AJAR_SODIUM_INCLUDE sodium.h REQUIRED)
find_library(AJAR_SODIUM sodium REQUIRED)
add_library(ajar_sodium INTERFACE)
target_include_directories(ajar_sodium SYSTEM INTERFACE ${AJAR_SODIUM_INCLUDE})
target_link_libraries(ajar_sodium INTERFACE ${AJAR_SODIUM})

find_package(rapidcheck REQUIRED)

# cpprestsdk's macro U(x) breaks any template parameter named U (GoogleTest's, for one).
add_library(ajar_cpprest INTERFACE)
target_link_libraries(ajar_cpprest INTERFACE cpprestsdk::cpprest)
target_compile_definitions(ajar_cpprest INTERFACE _TURN_OFF_PLATFORM_STRING)
