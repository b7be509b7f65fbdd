// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/truthtable.h"

#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"

#include <QEvent>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QString inputName(qsizetype index)
{
    constexpr char16_t subscriptOne = u'₁';
    return QStringLiteral("x") + QChar(char16_t(subscriptOne + index));
}

bool isWhole(const TruthRow& row)
{
    return row.output == std::round(row.output);
}

QString cell(const QString& text)
{
    return QStringLiteral("<td align=right>%1</td>").arg(text);
}

QString headCell(const QString& text)
{
    return cell(QStringLiteral("<i>%1</i>").arg(text));
}

} // namespace

TruthTable::TruthTable(QWidget* parent) : RoleLabel(FontRole::Number, TextTone::Ink, parent)
{
    setTextFormat(Qt::RichText);
}

void TruthTable::setRows(const QList<TruthRow>& rows, const QString& wantedName)
{
    m_rows = rows;
    m_wantedName = wantedName;
    m_decimals = std::ranges::all_of(rows, isWhole) ? 0 : 2;
    showRows();
}

QString TruthTable::htmlOf(const TruthRow& row) const
{
    const Colors& colors = colorsOf(*this);
    QString html;
    for (const int input : row.inputs) {
        html += cell(QString::number(input));
    }
    html += cell(numberText(row.z, 2)) + cell(numberText(row.output, m_decimals));
    if (row.wanted) {
        const QColor& tone = row.isRight() ? colors.right : colors.wrong;
        const QColor& ground = row.isCurrent ? colors.accentWash : colors.card;
        const QString mark = row.isRight() ? tr("✓ right") : tr("✗ wrong");
        html += cell(QString::number(*row.wanted ? 1 : 0))
            + QStringLiteral("<td><span style=\"color:%1\">%2</span></td>")
                  .arg(readable(colors, tone, ground).name(), mark);
    }
    const QString ground =
        row.isCurrent ? QStringLiteral(" bgcolor=\"%1\"").arg(colors.accentWash.name()) : QString();
    return QStringLiteral("<tr%1>%2</tr>").arg(ground, html);
}

QString TruthTable::wordsOf(const TruthRow& row) const
{
    QStringList parts;
    for (qsizetype index = 0; index < row.inputs.size(); ++index) {
        parts.append(QStringLiteral("%1 = %2").arg(inputName(index)).arg(row.inputs.at(index)));
    }
    parts.append(QStringLiteral("z = %1").arg(numberText(row.z, 2)));
    parts.append(QStringLiteral("y = %1").arg(numberText(row.output, m_decimals)));
    if (row.wanted) {
        parts.append(QStringLiteral("%1 = %2").arg(m_wantedName).arg(*row.wanted ? 1 : 0));
        parts.append(row.isRight() ? tr("✓ right") : tr("✗ wrong"));
    }
    return joinedParts(parts);
}

void TruthTable::showRows()
{
    setVisible(!m_rows.isEmpty());
    if (m_rows.isEmpty()) {
        return;
    }
    QString html = QStringLiteral("<table cellspacing=0 cellpadding=5><tr>");
    for (qsizetype index = 0; index < m_rows.first().inputs.size(); ++index) {
        html += headCell(inputName(index));
    }
    html += headCell(QStringLiteral("z")) + headCell(QStringLiteral("y"));
    html += m_rows.first().wanted ? cell(m_wantedName) : QString();
    html += QStringLiteral("</tr>");
    QStringList words;
    for (const TruthRow& row : m_rows) {
        html += htmlOf(row);
        words.append(wordsOf(row));
    }
    setText(html + QStringLiteral("</table>"));
    setAccessibleName(words.join(u'\n'));
}

void TruthTable::changeEvent(QEvent* event)
{
    RoleLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        showRows();
    }
}

} // namespace ui
