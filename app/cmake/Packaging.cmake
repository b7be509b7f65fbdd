# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation holds besides the programs and their data, and the Debian package.

include(Icons)

set(LOVELACE_PICTURES_URL "" CACHE STRING
    "https://... where resources/pictures is on the web, for the entry in software centres")

set(desktop "${CMAKE_SOURCE_DIR}/resources/desktop")
set(CPACK_PACKAGE_CONTACT "The Lovelace authors <maintainers@lovelace.invalid>")

set(metainfo "${CMAKE_BINARY_DIR}/lovelace.metainfo.xml")

install(FILES "${desktop}/lovelace.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\"
    -D \"TO=${metainfo}\" -D \"URL=${LOVELACE_PICTURES_URL}\"
    -P \"${CMAKE_SOURCE_DIR}/app/cmake/Metainfo.cmake\" COMMAND_ERROR_IS_FATAL ANY)")
install(FILES "${metainfo}" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop}/lovelace-mime.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME lovelace.xml)
install(FILES "${desktop}/copyright" "${CMAKE_SOURCE_DIR}/README.md"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/lovelace")

# The changelog as Debian has it, and what Debian wants compressed: without a time in it, so that the
# same source gives the same package.
install(CODE "
    set(prefix \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}\")
    set(changelog \"\${prefix}/doc/lovelace/changelog\")
    execute_process(COMMAND \"${CMAKE_COMMAND}\"
        -D \"FROM=${CMAKE_SOURCE_DIR}/CHANGELOG.md\" -D \"TO=\${changelog}\"
        -D \"CONTACT=${CPACK_PACKAGE_CONTACT}\"
        -P \"${CMAKE_SOURCE_DIR}/app/cmake/DebianChangelog.cmake\" COMMAND_ERROR_IS_FATAL ANY)
    file(GLOB_RECURSE pages \"\${prefix}/man/lovelace*.1\")
    execute_process(COMMAND gzip -9nf \"\${changelog}\" \${pages} COMMAND_ERROR_IS_FATAL ANY)
")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lovelace)
set(CPACK_PACKAGE_VENDOR "The Lovelace authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "learn how neural networks work by touching them")
set(CPACK_PACKAGE_DESCRIPTION
"Lovelace teaches neural networks. Draw a digit and watch a network read it
while you draw: what it sees, what its neurons look for, how sure it is.
.
Chapters lead from the first linear classifier to a network that reads
handwriting, with figures to change and tasks that are checked on them. In the
playground, every weight can be changed while a network learns. All of it is in
English, Chinese, Spanish, Korean, French and Japanese.
.
Trained networks, 70,000 handwritten digits and a command line program to train
networks of your own are included; no network connection is needed.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# The linker knows the libraries; what is opened at run time is named here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, fonts-inter, fonts-noto-core, fonts-noto-cjk, qt6-wayland, qt6-speech-speechd-plugin, speech-dispatcher")
include(CPack)
