# SPDX-License-Identifier: GPL-3.0-or-later
# Writes CHANGELOG.md in the form that Debian's tools read:
#
#     cmake -D FROM=CHANGELOG.md -D TO=changelog -D CONTACT="Name <address>" -P DebianChangelog.cmake
#
# A version that is not released yet has the date of the build.

cmake_minimum_required(VERSION 3.25)
set(longest_line 79)

# Appends `entry` to `text` in lines that are short enough.
function(append_entry)
    string(ASCII 31 semicolon) # For lists are told apart by them.
    string(REPLACE ";" "${semicolon}" words "${entry}")
    string(REPLACE " " ";" words "${words}")
    set(line "  *")
    foreach(word IN LISTS words)
        string(LENGTH "${line} ${word}" length)
        if(length GREATER longest_line)
            string(APPEND text "${line}\n")
            set(line "   ")
        endif()
        string(APPEND line " ${word}")
    endforeach()
    string(APPEND text "${line}\n")
    string(REPLACE "${semicolon}" ";" text "${text}")
    set(text "${text}" PARENT_SCOPE)
    set(entry "" PARENT_SCOPE)
endfunction()

file(STRINGS "${FROM}" lines ENCODING UTF-8)
set(text "")
set(entry "")
set(ending "")
string(TIMESTAMP today "%Y-%m-%d" UTC)
foreach(line IN LISTS lines ITEMS "")
    if(entry AND line MATCHES "^  (.+)$")
        string(APPEND entry " ${CMAKE_MATCH_1}")
        continue()
    endif()
    if(entry)
        append_entry()
    endif()
    if(line MATCHES "^## .([0-9.]+). - (.+)$")
        set(version "${CMAKE_MATCH_1}")
        set(date "${CMAKE_MATCH_2}")
        set(suite unstable)
        if(NOT date MATCHES "^[0-9-]+$")
            set(date "${today}")
            set(suite UNRELEASED)
        endif()
        execute_process(
            COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C date -u -R -d "${date}"
            OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        string(APPEND text "${ending}lovelace (${version}) ${suite}; urgency=medium\n\n")
        set(ending "\n -- ${CONTACT}  ${date}\n\n")
    elseif(ending AND line MATCHES "^- (.+)$")
        set(entry "${CMAKE_MATCH_1}")
    endif()
endforeach()
file(WRITE "${TO}" "${text}${ending}")
