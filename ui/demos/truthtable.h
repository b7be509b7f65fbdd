// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/rolelabel.h"

#include <QList>

#include <optional>

namespace ui {

/// What a neuron makes of one corner: inputs that are all 0 or 1.
struct TruthRow
{
    QList<int> inputs;
    double z = 0;
    double output = 0;
    std::optional<bool> wanted; ///< What a logical table asks for; a neuron says 1 if z > 0.
    bool isCurrent = false; ///< The inputs are those the figure shows.

    bool fires() const { return z > 0; }
    bool isRight() const { return wanted && *wanted == fires(); }
};

/// All corners of a neuron, one a row. Its accessible name reads them out.
class TruthTable : public RoleLabel
{
    Q_OBJECT

public:
    explicit TruthTable(QWidget* parent = nullptr);

    /// `wantedName` stands over what is asked for: "AND".
    void setRows(const QList<TruthRow>& rows, const QString& wantedName);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString htmlOf(const TruthRow& row) const;
    QString wordsOf(const TruthRow& row) const;
    void showRows();

    QList<TruthRow> m_rows;
    QString m_wantedName;
    int m_decimals = 0; ///< Of outputs: none if all are whole.
};

} // namespace ui
