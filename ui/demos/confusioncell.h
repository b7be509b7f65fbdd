// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ui {

class RoleLabel;

/// One field of a confusion matrix: how many, what they are in words, and the field's term. A mark
/// before the words says whether these answers are right.
class ConfusionCell : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Right,
        Wrong,
    };
    explicit ConfusionCell(Kind kind, QWidget* parent = nullptr);

    void setWords(const QString& words, const QString& term);
    void setCount(std::size_t count);
    /// "Hits, TP: 15"
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    QString m_plainWords;
    RoleLabel* m_count; ///< These are children of this.
    RoleLabel* m_words;
    RoleLabel* m_term;
};

} // namespace ui
