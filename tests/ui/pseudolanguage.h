// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace test {

/// A language made of English: shows what room translations need before there are any. Placeholders
/// such as %1, mnemonics and tags stay as they are.
class PseudoLanguage : public QTranslator
{
public:
    enum class Kind
    {
        Long, ///< Each word is 40 % longer.
        Han ///< Full-width characters without spaces, as in Japanese.
    };

    explicit PseudoLanguage(Kind kind) : m_kind(kind) { }

    bool isEmpty() const override { return false; }
    QString translate(
        const char* /*context*/, const char* source, const char* /*comment*/, int /*count*/
    ) const override
    {
        static const QRegularExpression pattern(
            QStringLiteral("(?<kept>%L?(?:\\d+|n)|<[^>]*>|&\\w)|(?<word>\\p{L}{2,})|(?<gap> )")
        );
        const QString text = QString::fromUtf8(source);
        QString made;
        qsizetype from = 0;
        for (auto found = pattern.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            made += text.sliced(from, match.capturedStart() - from);
            from = match.capturedEnd();
            if (match.hasCaptured(QStringLiteral("word"))) {
                made += word(match.captured());
            } else if (m_kind == Kind::Long || match.hasCaptured(QStringLiteral("kept"))) {
                made += match.captured();
            }
        }
        return made + text.sliced(from);
    }

private:
    QString word(const QString& english) const
    {
        if (m_kind == Kind::Long) {
            return english + english.right((2 * english.size() + 4) / 5).toLower();
        }
        const QString characters = QStringLiteral("学習網目層重入力出活性関数値線形分類器微分図");
        QString made;
        for (qsizetype i = 0; i < (english.size() + 1) / 2; ++i) {
            made += characters[(english[i].unicode() + i) % characters.size()];
        }
        return made;
    }

    Kind m_kind;
};

} // namespace test
