# SPDX-License-Identifier: GPL-3.0-or-later
# Headers of Qt and the standard library read once for all of ui, app and their tests. For builds
# that only check the program: here a missing #include goes unnoticed, and so does a string of
# ASCII that becomes a QString; the build of the program itself notices both.

find_package(Qt6 6.4 REQUIRED COMPONENTS Concurrent Test Widgets)

set(precompiled_headers
    <QtWidgets>
    <QtConcurrent>
    <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <random> <span> <string>
    <utility> <variant> <vector>
)
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "int main()\n{}\n")

# Position independence differs between libraries and programs, so each has headers of its own.
add_library(lovelace-precompiled OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
target_link_libraries(lovelace-precompiled PRIVATE lovelace-options Qt6::Concurrent Qt6::Widgets)
target_precompile_headers(lovelace-precompiled PRIVATE ${precompiled_headers})
foreach(library IN ITEMS lovelace-ui lovelace-app)
    target_precompile_headers(${library} REUSE_FROM lovelace-precompiled)
endforeach()

if(LOVELACE_TESTS)
    add_executable(lovelace-precompiled-test "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(lovelace-precompiled-test
        PRIVATE lovelace-options Qt6::Concurrent Qt6::Widgets)
    # Linked with Qt6::Test, they would hold the folder of a test, of which every test has its own.
    target_include_directories(lovelace-precompiled-test
        PRIVATE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_precompile_headers(lovelace-precompiled-test PRIVATE ${precompiled_headers} <QtTest>)
    foreach(folder IN ITEMS tests/journeys tests/ui)
        get_property(targets DIRECTORY "${CMAKE_SOURCE_DIR}/${folder}" PROPERTY BUILDSYSTEM_TARGETS)
        foreach(target IN LISTS targets)
            get_target_property(kind ${target} TYPE)
            if(kind STREQUAL "EXECUTABLE")
                target_precompile_headers(${target} REUSE_FROM lovelace-precompiled-test)
            endif()
        endforeach()
    endforeach()
endif()
