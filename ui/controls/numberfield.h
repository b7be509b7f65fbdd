// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace ui {

/// A number that is dragged sideways, wheeled, stepped with the arrow keys or typed. All four lead
/// to edited(); setShownValue() does not, so that showing a value is not editing it.
///
/// Minus is U+2212; a hyphen is understood as well, and so are a decimal point where a comma is the
/// custom and a comma where a point is. The wheel turns the number only while the field has the
/// focus: the page scrolls else.
class NumberField : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    /// Range, distance of two neighbouring values and the digits shown after the decimal point.
    void setScale(double least, double greatest, double step, int decimals);
    void setShownValue(double value);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& input, int& position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// What follows until the next editBegan() belongs together: one drag, one key held down.
    void editBegan();
    void edited(double value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Drag
    {
        double startX = 0;
        double startValue = 0;
        bool isMoving = false;
    };

    bool dragEvent(QEvent* event);
    /// Follows the language in use.
    void speak();
    /// `text` as QDoubleSpinBox expects it in the present locale.
    QString plain(const QString& text) const;

    std::optional<Drag> m_drag;
    bool m_isGesture = false; ///< The change at hand is part of a gesture already announced.
    bool m_isShowing = false;
};

} // namespace ui
