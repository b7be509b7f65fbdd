// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formula/formulastore.h"

#include <QObject>
#include <QTextObjectInterface>

class QTextBlock;
class QTextCharFormat;
class QTextCursor;
class QTextFragment;

namespace ui {

/// Formulas within the text of a QTextDocument: each is one character that is drawn as a formula in
/// the size and colour of the text it stands in, its baseline on the text's.
class FormulaObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Draws the formulas of `document` from now on and lives as long as it. To be called once,
    /// before formulas are inserted.
    static FormulaObject*
    install(QTextDocument& document, std::shared_ptr<const FormulaStore> store);

    /// Inserts a formula in the cursor's format; its source in a monospaced font if it was not
    /// compiled. `tail` is what stays on its line, the full stop of a sentence: Qt would break a
    /// line between a formula and any text.
    void insert(
        QTextCursor& cursor, const QString& latex, FormulaStyle style, const QString& tail = {}
    ) const;

    /// The LaTeX of a character's format, without dollars; empty if it is not a formula.
    static QString latexOf(const QTextCharFormat& format);
    /// The selected text with formulas as `$LaTeX$` or `$$LaTeX$$`, for the clipboard.
    static QString selectedText(const QTextCursor& selection);
    /// All text with formulas in words, for those who hear it.
    QString spokenText(const QTextDocument& document) const;
    QString spokenText(const QTextBlock& block) const;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(
        QPainter* painter,
        const QRectF& rect,
        QTextDocument* document,
        int position,
        const QTextFormat& format
    ) override;

private:
    FormulaObject(QTextDocument& document, std::shared_ptr<const FormulaStore> store);
    QString spokenBetween(const QTextDocument& document, int from, int to) const;
    const FormulaArt* artOf(const QTextFormat& format) const;

    std::shared_ptr<const FormulaStore> m_store;
};

} // namespace ui
