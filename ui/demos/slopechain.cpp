// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/slopechain.h"

#include "ui/text/numbertext.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int mostFactors = 3; ///< That are written out.
constexpr double leastPlain = 0.01; ///< Smaller numbers get a power of ten.

QString superscript(int number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar character : QString::number(std::abs(number))) {
        text.append(digits.at(character.digitValue()));
    }
    return number < 0 ? u'⁻' + text : text;
}

/// In brackets if its sign would follow another.
QString factorText(double value)
{
    const QString text = shortNumberText(value);
    return value < 0 ? QStringLiteral("(%1)").arg(text) : text;
}

} // namespace

QList<double> SlopeChain::products() const
{
    QList<double> products;
    products.reserve(layers);
    double product = 1;
    for (int layer = 0; layer < layers; ++layer) {
        product *= slope();
        products.append(product);
    }
    return products;
}

double SlopeChain::log10Product() const
{
    return layers * std::log10(std::abs(slope()));
}

QString powerOfTenText(int exponent)
{
    if (exponent == 0 || exponent == 1) {
        return numberText(exponent == 0 ? 1 : 10, 0);
    }
    return numberText(10, 0) + superscript(exponent);
}

QString shortNumberText(double value)
{
    if (value == 0) {
        return numberText(0, 0);
    }
    int exponent = int(std::floor(std::log10(std::abs(value))));
    if (std::abs(value) >= leastPlain) {
        return numberText(value, exponent < -1 ? 3 : 2);
    }
    double digits = value / std::pow(10, exponent);
    if (std::abs(digits) >= 9.95) { // Is written as 10.0.
        digits /= 10;
        ++exponent;
    }
    // One number, whose parts stay in one line.
    return QStringLiteral("%1\u00a0×\u00a0%2").arg(numberText(digits, 1), powerOfTenText(exponent));
}

QString productText(const SlopeChain& chain)
{
    const QString factor = factorText(chain.slope());
    QStringList factors(std::min(chain.layers, mostFactors), factor);
    if (chain.layers > mostFactors) {
        factors.insert(2, QStringLiteral("…"));
    }
    return QStringLiteral("%1 = %2").arg(
        factors.join(QStringLiteral(" × ")), shortNumberText(chain.product())
    );
}

} // namespace ui
