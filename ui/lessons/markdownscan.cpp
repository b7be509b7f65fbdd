// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/markdownscan.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {

namespace {

/// Listens to MD4C. Most texts it tells are pointers into the source: that is how one learns where
/// things are.
class Listener
{
public:
    explicit Listener(const QByteArray& source) : m_source(source) { }

    MarkdownScan listen();

private:
    static Listener& self(void* userdata) { return *static_cast<Listener*>(userdata); }

    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock();
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size);

    /// Empty if the bytes do not lie in the source.
    ByteRange rangeOf(const MD_CHAR* text, MD_SIZE size) const;

    const QByteArray& m_source;
    MarkdownScan m_scan;
    ScannedBlock m_block;
    ScannedFormula m_formula;
    int m_depth = 0;
    bool m_inFormula = false;
};

void extend(ByteRange& range, const ByteRange& part)
{
    if (part.begin >= part.end) {
        return;
    }
    const bool isEmpty = range.begin >= range.end;
    range.begin = isEmpty ? part.begin : std::min(range.begin, part.begin);
    range.end = isEmpty ? part.end : std::max(range.end, part.end);
}

MarkdownScan Listener::listen()
{
    MD_PARSER parser {};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* userdata) {
        self(userdata).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE, void*, void* userdata) {
        self(userdata).leaveBlock();
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* userdata) {
        self(userdata).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* userdata) {
        self(userdata).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userdata) {
        self(userdata).text(type, text, size);
        return 0;
    };
    md_parse(m_source.constData(), static_cast<MD_SIZE>(m_source.size()), &parser, this);
    return std::move(m_scan);
}

ByteRange Listener::rangeOf(const MD_CHAR* text, MD_SIZE size) const
{
    const char* begin = m_source.constData();
    const char* end = begin + m_source.size();
    const std::less_equal<const char*> notAfter;
    if (text == nullptr || !notAfter(begin, text) || !notAfter(text + size, end)) {
        return {};
    }
    return {text - begin, text - begin + size};
}

void Listener::enterBlock(MD_BLOCKTYPE type, const void* detail)
{
    ++m_depth;
    if (m_depth != 2) { // The document itself is the first.
        return;
    }
    m_block = {};
    m_block.type = type;
    if (type == MD_BLOCK_H) {
        m_block.level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
    } else if (type == MD_BLOCK_CODE) {
        const auto* code = static_cast<const MD_BLOCK_CODE_DETAIL*>(detail);
        m_block.isFenced = code->fence_char != 0;
        m_block.words = rangeOf(code->info.text, code->info.size);
    }
}

void Listener::leaveBlock()
{
    if (m_depth == 2) {
        m_scan.blocks.push_back(m_block);
    }
    --m_depth;
}

void Listener::enterSpan(MD_SPANTYPE type, const void* detail)
{
    if (type == MD_SPAN_A) {
        const MD_ATTRIBUTE& href = static_cast<const MD_SPAN_A_DETAIL*>(detail)->href;
        m_scan.links.append(QString::fromUtf8(href.text, static_cast<qsizetype>(href.size)));
    }
    if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY) {
        m_formula = {};
        m_formula.isDisplay = type == MD_SPAN_LATEXMATH_DISPLAY;
        m_inFormula = true;
    }
}

void Listener::leaveSpan(MD_SPANTYPE type)
{
    if (type != MD_SPAN_LATEXMATH && type != MD_SPAN_LATEXMATH_DISPLAY) {
        return;
    }
    m_inFormula = false;
    const qsizetype mark = m_formula.isDisplay ? 2 : 1;
    if (m_formula.inside.begin < m_formula.inside.end) {
        // Spaces and line breaks beside the dollars are not told.
        const QByteArray dollars(mark, '$');
        m_formula.outside.begin = m_source.lastIndexOf(dollars, m_formula.inside.begin - mark);
        const qsizetype close = m_source.indexOf(dollars, m_formula.inside.end);
        if (m_formula.outside.begin >= 0 && close >= 0) {
            m_formula.outside.end = close + mark;
            m_scan.formulas.push_back(m_formula);
        }
    }
    extend(m_block.text, m_formula.outside);
}

void Listener::text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size)
{
    const ByteRange range = rangeOf(text, size);
    extend(m_block.text, range);
    if (m_inFormula) {
        extend(m_formula.inside, range);
    }
    // The ends of lines of code are told one by one.
    if (type == MD_TEXT_CODE && size == 1 && *text == '\n') {
        ++m_block.codeLines;
    }
}

} // namespace

MarkdownScan scanMarkdown(const QByteArray& source)
{
    return Listener(source).listen();
}

} // namespace ui
