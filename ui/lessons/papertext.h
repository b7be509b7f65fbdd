// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/paperblock.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QTextDocument>

namespace ui {

/// The font for a role in its designed size, whatever the size on the screen.
QFont paperFont(FontRole role);

/// Text on paper. Links are followed by their addresses.
class PaperText : public PaperBlock
{
public:
    /// `color` is one of lightColors(); `isFormula` as in LessonTextLook.
    PaperText(
        FontRole role,
        const QString& markdown,
        double width,
        QColor Colors::*color = &Colors::ink,
        bool isFormula = false
    );

    double height() const { return m_document.size().height(); }
    void drawAll(QPainter& painter) const { draw(painter, 0, height()); }

    QList<PaperPiece> pieces() const override;
    void draw(QPainter& painter, double top, double bottom) const override;

private:
    void tellAddresses();
    /// Of a clip that leaves out what is above the line at `top`: within a paragraph, Qt draws the
    /// line above the first one that reaches into the clip, too.
    double clipTop(double top) const;

    QTextDocument m_document;
    QColor m_ink;
};

} // namespace ui
