# SPDX-License-Identifier: GPL-3.0-or-later
# What holds for every target: the language, warnings, sanitizers, where the results go.

include(GNUInstallDirs)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# The build folder is laid out like an installation, so that programs find their data in both by
# the same path relative to themselves.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/${CMAKE_INSTALL_BINDIR}")
set(LOVELACE_BUILD_DATA_DIR "${CMAKE_BINARY_DIR}/${CMAKE_INSTALL_DATADIR}/lovelace")
set(LOVELACE_INSTALL_DATA_DIR "${CMAKE_INSTALL_DATADIR}/lovelace")

add_library(lovelace-options INTERFACE)
target_include_directories(lovelace-options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(lovelace-options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)

if(LOVELACE_SANITIZE)
    target_compile_options(lovelace-options INTERFACE
        -fsanitize=${LOVELACE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(lovelace-options INTERFACE -fsanitize=${LOVELACE_SANITIZE})
endif()
if(LOVELACE_FUZZ)
    # Every object is watched by the fuzzer; the fuzz targets alone link its main().
    target_compile_options(lovelace-options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(lovelace-options INTERFACE -fsanitize=fuzzer-no-link)
endif()
