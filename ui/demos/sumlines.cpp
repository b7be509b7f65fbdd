// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/sumlines.h"

#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"

#include <QHash>

namespace ui {

namespace {

using Kind = SumTerm::Kind;

constexpr QLatin1String gap("    "); ///< Between a sum and what the sigmoid makes of it.

QString tenths(int value)
{
    return numberText(value / 10.0, 1);
}

QString hundredths(int value)
{
    return numberText(value / 100.0, 2);
}

void add(SumLine& line, const QString& text, Kind kind = Kind::Plain)
{
    line.push_back({text, kind, false});
}

/// A weight or bias; in brackets where a sign before it would be hard to read.
void addSigned(SumLine& line, int value, bool first)
{
    const bool brackets = value < 0 && !first;
    if (brackets) {
        add(line, QStringLiteral("("));
    }
    line.push_back({tenths(value), value == 0 ? Kind::Plain : Kind::Signed, value < 0});
    if (brackets) {
        add(line, QStringLiteral(")"));
    }
}

void addProduct(SumLine& line, int weight, const QString& input)
{
    add(line, QStringLiteral(" + "));
    addSigned(line, weight, false);
    add(line, QStringLiteral(" × ") + input);
}

/// Everything after the sum: its value, and what the sigmoid makes of it.
void addResult(SumLine& line, const QString& z, const QString& name, const QString& result)
{
    add(line, QStringLiteral(" = ") + z + gap);
    add(line, name, Kind::Variable);
    add(line, QStringLiteral(" = σ(%1) = ").arg(z));
    add(line, result, Kind::Result);
}

/// Lines break before a plus or an equals sign, not inside a product.
QString withKeptSpaces(QString text)
{
    constexpr QChar kept(0x00A0);
    text.replace(gap, kept + QString(kept) + u' ' + kept + kept);
    for (const QString& mark : {QStringLiteral("+"), QStringLiteral("=")}) {
        text.replace(u' ' + mark + u' ', u' ' + mark + kept);
    }
    for (const QString& mark : {QStringLiteral("×"), QStringLiteral("−")}) {
        text.replace(u' ' + mark + u' ', kept + mark + kept);
    }
    return text;
}

QString htmlOf(const QString& text, const QColor& color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), text);
}

} // namespace

QString plainText(const SumLine& line)
{
    QString text;
    for (const SumTerm& term : line) {
        text += term.text;
    }
    return text;
}

QString richText(const SumLine& line, const Colors& colors)
{
    QString html;
    for (const SumTerm& term : line) {
        const QString text = withKeptSpaces(term.text.toHtmlEscaped());
        switch (term.kind) {
        case Kind::Plain:
            html += text;
            break;
        case Kind::Variable:
            html += QStringLiteral("<i>%1</i>").arg(text);
            break;
        case Kind::Signed:
            html += htmlOf(
                text,
                readable(colors, term.isNegative ? colors.negative : colors.positive, colors.card)
            );
            break;
        case Kind::Result:
            html += htmlOf(text, readable(colors, colors.accent, colors.card));
            break;
        }
    }
    return html;
}

QString latexText(const SumLine& line)
{
    static const QHash<QChar, QString> commands {
        {u'−', QStringLiteral("-")},
        {u'×', QStringLiteral("\\times")},
        {u'σ', QStringLiteral("\\sigma")},
        {u'ŷ', QStringLiteral("\\hat{y}")},
        {u'²', QStringLiteral("^2")},
        {u'₁', QStringLiteral("_1")},
        {u'₂', QStringLiteral("_2")},
        {QChar(0x00A0), QStringLiteral(" ")},
        {u',', QStringLiteral("{,}")}, // A decimal comma has no space after it.
    };
    const QString text = plainText(line).replace(gap, QStringLiteral(" \\quad "));
    QString latex;
    for (const QChar letter : text) {
        latex += commands.value(letter, letter);
    }
    return latex;
}

SumLine neuronLine(int bias, const std::vector<int>& weights, const std::vector<int>& inputs)
{
    SumLine line;
    add(line, QStringLiteral("z"), Kind::Variable);
    add(line, QStringLiteral(" = "));
    addSigned(line, bias, true);
    int z = 10 * bias;
    for (std::size_t input = 0; input < inputs.size(); ++input) {
        const int value = inputs[input];
        const QString text = tenths(value);
        addProduct(line, weights[input], value < 0 ? QStringLiteral("(%1)").arg(text) : text);
        z += weights[input] * value;
    }
    add(line, QStringLiteral(" = "));
    add(line, hundredths(z), Kind::Result);
    return line;
}

SumLine hiddenLine(const TenthsNetwork& network, const TenthsInputs& inputs, int neuron)
{
    const auto index = static_cast<std::size_t>(neuron);
    const TenthsPass pass = passThrough(network, inputs);
    const QString subscript = neuron == 0 ? QStringLiteral("₁") : QStringLiteral("₂");
    SumLine line;
    add(line, QStringLiteral("z") + subscript, Kind::Variable);
    add(line, QStringLiteral(" = "));
    addSigned(line, network.hiddenBiases[index], true);
    for (std::size_t input = 0; input < inputs.size(); ++input) {
        addProduct(line, network.hiddenWeights[index][input], tenths(inputs[input]));
    }
    addResult(
        line,
        hundredths(pass.hiddenZ[index]),
        QStringLiteral("h") + subscript,
        hundredths(pass.hidden[index])
    );
    return line;
}

SumLine outputLine(const TenthsNetwork& network, const TenthsInputs& inputs)
{
    const TenthsPass pass = passThrough(network, inputs);
    SumLine line;
    add(line, QStringLiteral("z"), Kind::Variable);
    add(line, QStringLiteral(" = "));
    addSigned(line, network.outputBias, true);
    for (std::size_t neuron = 0; neuron < pass.hidden.size(); ++neuron) {
        addProduct(line, network.outputWeights[neuron], hundredths(pass.hidden[neuron]));
    }
    addResult(
        line, numberText(pass.outputZ / 1000.0, 3), QStringLiteral("ŷ"), hundredths(pass.output)
    );
    return line;
}

SumLine errorLine(int target, int output)
{
    SumLine line;
    add(line, QStringLiteral("("));
    add(line, QStringLiteral("y"), Kind::Variable);
    add(line, QStringLiteral(" − "));
    add(line, QStringLiteral("ŷ"), Kind::Variable);
    add(line, QStringLiteral(")² = (%1 − %2)² = ").arg(hundredths(target), hundredths(output)));
    add(line, numberText(squaredError(target, output) / 1e4, 4), Kind::Result);
    return line;
}

SumLine pointLine(const TenthsInputs& inputs, int target)
{
    SumLine line;
    add(line, QStringLiteral("x"), Kind::Variable);
    // A list of numbers with decimal commas needs another mark between them.
    add(line,
        QStringLiteral(" = (%1; %2; %3)")
                .arg(tenths(inputs[0]), tenths(inputs[1]), tenths(inputs[2]))
            + gap);
    add(line, QStringLiteral("y"), Kind::Variable);
    add(line, QStringLiteral(" = "));
    add(line, hundredths(target), Kind::Result);
    return line;
}

} // namespace ui
