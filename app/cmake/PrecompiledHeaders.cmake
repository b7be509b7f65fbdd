# SPDX-License-Identifier: GPL-3.0-or-later
# Headers of Qt and the standard library read once for all that use the same: half the time of a
# build. A missing #include goes unnoticed here; a build of the debug preset, and the analysis of
# .ci/run, notice it.

# The test programs are linked with them from folders of their own.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)
find_package(Qt6 6.4 REQUIRED COMPONENTS Concurrent Widgets)

set(standard_headers
    <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <random> <span> <string>
    <utility> <variant> <vector>
)
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "int main()\n{}\n")

# Libraries of ui and app. Defined as for those that use them, or GCC would not.
add_library(lovelace-precompiled OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
target_link_libraries(lovelace-precompiled PRIVATE lovelace-options Qt6::Concurrent Qt6::Widgets)
target_compile_definitions(lovelace-precompiled PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
target_precompile_headers(lovelace-precompiled
    PRIVATE <QtWidgets> <QtConcurrent> ${standard_headers})
foreach(library IN ITEMS lovelace-ui lovelace-app)
    target_precompile_headers(${library} REUSE_FROM lovelace-precompiled)
endforeach()

# precompile_tests(NAME FOLDERS... LIBRARIES... HEADERS...) for all test programs of these folders.
# Position independence differs between libraries and programs, so these have headers of their own.
# Not those of Qt Test, which hold the folder of a test, of which every test has its own.
function(precompile_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FOLDERS;LIBRARIES;HEADERS")
    add_executable(${name} "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(${name} PRIVATE lovelace-options ${arg_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS} ${standard_headers})
    foreach(folder IN LISTS arg_FOLDERS)
        get_property(targets DIRECTORY "${CMAKE_SOURCE_DIR}/${folder}" PROPERTY BUILDSYSTEM_TARGETS)
        foreach(target IN LISTS targets)
            get_target_property(libraries ${target} LINK_LIBRARIES)
            if("Qt6::Test" IN_LIST libraries)
                target_link_libraries(${target} PRIVATE ${arg_LIBRARIES})
                target_precompile_headers(${target} REUSE_FROM ${name})
            endif()
        endforeach()
    endforeach()
endfunction()

if(LOVELACE_TESTS)
    precompile_tests(lovelace-precompiled-tests
        FOLDERS tests/architecture tests/cli tests/engine
        LIBRARIES Qt6::Core
        HEADERS <QtCore>)
    precompile_tests(lovelace-precompiled-ui-tests
        FOLDERS tests/journeys tests/ui
        LIBRARIES Qt6::Concurrent Qt6::Widgets
        HEADERS <QtWidgets> <QtConcurrent>)
endif()
