// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVariantAnimation;

namespace ui {

class TextBlockView;

/// What the program says to the learner about an answer. It makes room for itself in a moment
/// rather than all at once, and screen readers read it out without being asked.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    /// Shows Markdown, or nothing if it is empty.
    void say(const QString& markdown);
    const QString& said() const { return m_said; }
    TextBlockView& text() { return *m_text; }
    bool isGrowing() const;

private:
    void endGrowing();

    QString m_said;
    TextBlockView* m_text;
    QVariantAnimation* m_growing; ///< Child of this.
};

} // namespace ui
