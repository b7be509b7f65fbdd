// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/sumspeech.h"

#include "ui/text/joinedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace ui {

namespace {

struct SumSpeech
{
    Q_DECLARE_TR_FUNCTIONS(SumSpeech)

public:
    /// What a sign of a written sum is called; empty for all other letters.
    static QString wordFor(QChar sign)
    {
        switch (sign.unicode()) {
        case u'+':
            return tr("plus", "read aloud in a sum");
        case u'−':
            return tr("minus", "read aloud in a sum");
        case u'×':
            return tr("times", "read aloud in a sum");
        case u'=':
            return tr("equals", "read aloud in a sum");
        case u'σ':
            return tr("sigmoid of", "read aloud in a sum");
        case u'ŷ':
            return tr("y hat", "read aloud in a sum");
        case u'²':
            return tr("squared", "read aloud in a sum");
        case u'(':
            return tr("open paren", "read aloud in a sum");
        case u')':
            return tr("close paren", "read aloud in a sum");
        case u'₁':
            return QStringLiteral("1");
        case u'₂':
            return QStringLiteral("2");
        default:
            return {};
        }
    }
};

/// Without the brackets that only keep a number from the sign before it.
QString withoutIdleBrackets(QString equation)
{
    static const QRegularExpression single(QStringLiteral("\\((−?[^()+−×=²\\s]+)\\)(?!²)"));
    return equation.replace(single, QStringLiteral(" \\1"));
}

QString inWords(const QString& equation)
{
    QString words;
    for (const QChar letter : withoutIdleBrackets(equation)) {
        const QString word = SumSpeech::wordFor(letter);
        words += word.isEmpty() ? QString(letter) : QLatin1Char(' ') + word + QLatin1Char(' ');
    }
    return words.simplified();
}

} // namespace

QString spokenText(const SumLine& line)
{
    static const QRegularExpression gap(QStringLiteral(" {3,}"));
    const QStringList equations = plainText(line).split(gap);
    QStringList spoken;
    for (const QString& equation : equations) {
        spoken.append(inWords(equation));
    }
    return joinedList(spoken);
}

} // namespace ui
