// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace ui {

namespace {

/// Size at 100 % in pixels.
double designedPixels(FontRole role)
{
    switch (role) {
    case FontRole::Control:
    case FontRole::Heading:
    case FontRole::Number:
    case FontRole::Code:
        return controlPixels;
    case FontRole::Brand:
        return 18;
    case FontRole::Title:
        return 36;
    case FontRole::Prose:
        return 16.5;
    case FontRole::Caption:
        return 13;
    case FontRole::Kicker:
        return 12;
    case FontRole::NeuronValue:
    case FontRole::Formula:
        return 20;
    case FontRole::Answer:
        return 80;
    }
    Q_UNREACHABLE();
}

QStringList sansFamilies()
{
    return {
        QStringLiteral("Inter"),
        QStringLiteral("Noto Sans"),
        QStringLiteral("Source Sans 3"),
        QStringLiteral("DejaVu Sans"),
        QStringLiteral("sans-serif")};
}

QStringList serifFamilies()
{
    return {
        QStringLiteral("Noto Serif"),
        QStringLiteral("Source Serif 4"),
        QStringLiteral("DejaVu Serif"),
        QStringLiteral("serif")};
}

/// Inter's digits differ in width; those of the families here do not.
QStringList tabularFamilies()
{
    return {
        QStringLiteral("Noto Sans"),
        QStringLiteral("Source Sans 3"),
        QStringLiteral("DejaVu Sans"),
        QStringLiteral("sans-serif")};
}

QStringList monospacedFamilies()
{
    return {
        QStringLiteral("Noto Sans Mono"),
        QStringLiteral("DejaVu Sans Mono"),
        QStringLiteral("monospace")};
}

/// Ending of the families "Noto Sans CJK ..." for a language, empty if it needs none.
QString hanVariant(const QString& language)
{
    if (language.startsWith(QLatin1String("zh"))) {
        return QStringLiteral("SC");
    }
    if (language == QLatin1String("ja")) {
        return QStringLiteral("JP");
    }
    if (language == QLatin1String("ko")) {
        return QStringLiteral("KR");
    }
    return {};
}

constexpr QLatin1String hanSans("Noto Sans CJK ");
constexpr QLatin1String hanSerif("Noto Serif CJK ");

} // namespace

QFont controlFont(const QString& language, int textPercent)
{
    const int percent = std::clamp(textPercent, smallestTextPercent, largestTextPercent);
    QStringList families = sansFamilies();
    if (const QString variant = hanVariant(language); !variant.isEmpty()) {
        families.prepend(hanSans + variant);
    }
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(controlPixels * percent / 100.0));
    return font;
}

double textScale()
{
    return double(QFontInfo(QApplication::font()).pixelSize()) / controlPixels;
}

double linePercent(const QFont& font, double lineHeight)
{
    return 100 * lineHeight * font.pixelSize() / QFontMetricsF(font).height();
}

bool slantsEmphasis(const QFont& font)
{
    const QStringList families = font.families();
    return std::ranges::none_of(families, [](const QString& family) {
        return family.startsWith(hanSans) || family.startsWith(hanSerif);
    });
}

QFont fontFor(FontRole role)
{
    const QFont base = QApplication::font();
    const QString first = base.families().value(0);
    const QString variant = first.startsWith(hanSans) ? first.mid(hanSans.size()) : QString();

    QFont font = base;
    font.setPixelSize(qRound(designedPixels(role) * textScale()));
    switch (role) {
    case FontRole::Control:
    case FontRole::Prose:
    case FontRole::Caption:
        break;
    case FontRole::Heading:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Brand:
        font.setWeight(QFont::Bold);
        break;
    case FontRole::Kicker:
        font.setWeight(QFont::DemiBold);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        break;
    case FontRole::Number:
    case FontRole::NeuronValue:
        font.setFamilies(tabularFamilies());
        break;
    case FontRole::Code:
        font.setFamilies(monospacedFamilies());
        font.setStyleHint(QFont::Monospace);
        break;
    case FontRole::Title:
    case FontRole::Formula:
    case FontRole::Answer: {
        QStringList families = serifFamilies();
        if (!variant.isEmpty()) {
            families.prepend(hanSerif + variant);
        }
        font.setFamilies(families);
        font.setWeight(role == FontRole::Title ? QFont::Bold : QFont::Normal);
        break;
    }
    }
    return font;
}

} // namespace ui
