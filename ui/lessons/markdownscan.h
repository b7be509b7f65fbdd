// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <md4c.h>
#include <vector>

namespace ui {

/// Bytes [begin, end) of a Markdown text; empty if begin is not below end.
struct ByteRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A block that is in no other block.
struct ScannedBlock
{
    MD_BLOCKTYPE type = MD_BLOCK_P;
    int level = 0; ///< Of a heading.
    bool isFenced = false;
    ByteRange words {}; ///< Those after the fence.
    ByteRange text {}; ///< From the first to the last text in it.
    int codeLines = 0;
};

struct ScannedFormula
{
    ByteRange outside {}; ///< With its dollars.
    ByteRange inside {};
    bool isDisplay = false;
};

struct MarkdownScan
{
    std::vector<ScannedBlock> blocks;
    std::vector<ScannedFormula> formulas;
    QStringList links;
};

/// What is what in `source`, told by the parser that Qt uses as well.
MarkdownScan scanMarkdown(const QByteArray& source);

} // namespace ui
