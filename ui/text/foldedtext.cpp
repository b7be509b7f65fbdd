// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foldedtext.h"

#include <algorithm>

namespace ui {

namespace {

constexpr char32_t firstAccent = 0x0300;
constexpr char32_t lastAccent = 0x036F;
constexpr char32_t softHyphen = 0x00AD;

/// What people type where a typesetter has a character of his own.
char32_t typewritten(char32_t letter)
{
    switch (letter) {
    case U'\u2018':
    case U'\u2019':
        return U'\'';
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
        return U'"';
    case U'\u2010':
    case U'\u2011':
    case U'\u2013':
    case U'\u2212':
        return U'-';
    default:
        return letter;
    }
}

/// Whether accents on `letter` are dropped. Those of Japanese and Korean make another sound.
bool hasAccents(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return true;
    default:
        return false;
    }
}

QString folded(char32_t letter)
{
    if (letter == softHyphen) {
        return {};
    }
    if (QChar::isSpace(letter)) {
        return QStringLiteral(" ");
    }
    const char32_t plain = typewritten(letter);
    if (plain < 0x80) {
        return QString(QChar(static_cast<char16_t>(plain)).toLower());
    }
    QString text = QString::fromUcs4(&plain, 1);
    if (hasAccents(plain)) {
        text = text.normalized(QString::NormalizationForm_KD);
        erase_if(text, [](QChar part) {
            return part.unicode() >= firstAccent && part.unicode() <= lastAccent;
        });
    } else {
        text = text.normalized(QString::NormalizationForm_KC);
    }
    return text.toCaseFolded();
}

} // namespace

FoldedText::FoldedText(const QString& text)
{
    m_letters.reserve(text.size());
    m_origins.reserve(text.size() + 1);
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t letter =
            isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        for (const QChar part : folded(letter)) {
            const bool isSecondSpace = part == u' ' && m_letters.endsWith(u' ');
            if (!isSecondSpace) {
                m_letters += part;
                m_origins.append(at);
            }
        }
        at += isPair ? 2 : 1;
    }
    m_origins.append(text.size());
}

QList<TextRange> FoldedText::find(const QString& wanted) const
{
    QList<TextRange> places;
    const qsizetype length = wanted.size();
    qsizetype at = length > 0 ? m_letters.indexOf(wanted) : -1;
    while (at >= 0) {
        // One letter may have become two, and only the first of them be wanted.
        const qsizetype end = std::max(m_origins[at + length], m_origins[at + length - 1] + 1);
        places.append({m_origins[at], end});
        at = m_letters.indexOf(wanted, at + length);
    }
    return places;
}

QString foldedQuery(const QString& typed)
{
    return FoldedText(typed).letters().trimmed();
}

QStringList wordsOf(const QString& foldedQuery)
{
    return foldedQuery.split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString& letters, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return letters.contains(word); });
}

} // namespace ui
