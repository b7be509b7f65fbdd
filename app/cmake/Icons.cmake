# SPDX-License-Identifier: GPL-3.0-or-later
# The icons of the program and of its files: the drawings as they are, and pictures of them in every
# size that a desktop asks for. A picture is drawn by the build, so that it cannot be an old one.

find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Svg)

set(icon_sources "${CMAKE_SOURCE_DIR}/resources/desktop/icons")
set(icon_pictures "${CMAKE_BINARY_DIR}/icons")

add_executable(lovelace-render-icon "${icon_sources}/render.cpp")
set_target_properties(lovelace-render-icon PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tools")
target_link_libraries(lovelace-render-icon PRIVATE lovelace-options Qt6::Gui Qt6::Svg)

# Window managers that do not know the launcher ask the window itself.
set(window_icons)
foreach(size IN ITEMS 16 32 48 128)
    list(APPEND window_icons "${icon_pictures}/hicolor/${size}x${size}/apps/lovelace.png")
endforeach()
set_source_files_properties(${window_icons} PROPERTIES GENERATED TRUE)
qt_add_resources(lovelace "lovelace-icons"
    PREFIX /icons BASE "${icon_pictures}/hicolor" FILES ${window_icons})

set(icon_stamps)
foreach(icon IN ITEMS
    apps/lovelace mimetypes/application-x-lovelace-model mimetypes/application-x-lovelace-session)
    cmake_path(GET icon PARENT_PATH kind)
    cmake_path(GET icon FILENAME name)
    set(drawing "${icon_sources}/${name}.svg")
    set(small "${icon_sources}/${name}-small.svg")
    set(stamp "${icon_pictures}/${name}.stamp")
    set(made)
    if(name STREQUAL "lovelace")
        set(made BYPRODUCTS ${window_icons})
    endif()
    add_custom_command(
        OUTPUT "${stamp}"
        ${made}
        COMMAND lovelace-render-icon "${drawing}" "${small}" "${icon_pictures}/hicolor" "${kind}"
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        DEPENDS "${drawing}" "${small}" lovelace-render-icon
        VERBATIM)
    list(APPEND icon_stamps "${stamp}")
    install(FILES "${drawing}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/${kind}")
endforeach()
add_custom_target(lovelace-icons ALL DEPENDS ${icon_stamps})
add_dependencies(lovelace lovelace-icons)
install(DIRECTORY "${icon_pictures}/hicolor" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons")
