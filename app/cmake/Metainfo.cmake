# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the entry for software centres to the file TO. Those show pictures from the web only, so it
# has them if URL says where they are:
#
#     cmake -D TO=lovelace.metainfo.xml -D URL=https://.../pictures -P Metainfo.cmake

cmake_minimum_required(VERSION 3.25)
set(desktop "${CMAKE_CURRENT_LIST_DIR}/../../resources/desktop")
file(READ "${desktop}/lovelace.metainfo.xml" entry)
if(URL)
    file(READ "${desktop}/screenshots.xml" screenshots)
    string(REPLACE "@URL@" "${URL}" screenshots "${screenshots}")
    string(REPLACE "  <content_rating" "${screenshots}  <content_rating" entry "${entry}")
endif()
file(WRITE "${TO}" "${entry}")
