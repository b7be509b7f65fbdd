// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"

#include "ui/text/numbertext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double pixelsPerStep = 4; ///< Of a drag.
constexpr int pageSteps = 10; ///< With the page keys.

} // namespace

NumberField::NumberField(QWidget* parent) : QDoubleSpinBox(parent)
{
    setButtonSymbols(NoButtons);
    setKeyboardTracking(false); // A number is edited when it is complete.
    setAlignment(Qt::AlignCenter);
    setCorrectionMode(CorrectToNearestValue);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontFor(FontRole::Number));
    setLocale(QLocale()); // One that is inherited anew with another parent would end the typing.
    lineEdit()->installEventFilter(this);
    lineEdit()->setCursor(Qt::SizeHorCursor);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (m_isShowing) {
            return;
        }
        if (!m_isGesture) {
            emit editBegan();
        }
        emit edited(value);
    });
}

void NumberField::setScale(double least, double greatest, double step, int decimals)
{
    const QScopedValueRollback showing(m_isShowing, true);
    setDecimals(decimals);
    setSingleStep(step);
    setRange(least, greatest);
}

void NumberField::setShownValue(double value)
{
    if (value == this->value() || textFromValue(value) == textFromValue(this->value())) {
        return; // What somebody is typing stays.
    }
    const QScopedValueRollback showing(m_isShowing, true);
    setValue(value);
}

QString NumberField::textFromValue(double value) const
{
    QLocale ungrouped = locale(); // What stands in a field is typed and copied.
    ungrouped.setNumberOptions(ungrouped.numberOptions() | QLocale::OmitGroupSeparator);
    return numberText(value, decimals(), ungrouped);
}

QString NumberField::plain(const QString& text) const
{
    // Input methods of Chinese and Japanese write digits and signs as wide as their characters.
    QString changed = text.normalized(QString::NormalizationForm_KC);
    changed.replace(QChar(0x2212), locale().negativeSign());
    changed.replace(QLatin1Char('-'), locale().negativeSign());
    for (const char16_t point : {u'.', u','}) { // There are no groups that it could set apart.
        changed.replace(QChar(point), locale().decimalPoint());
    }
    return changed;
}

double NumberField::valueFromText(const QString& text) const
{
    return QDoubleSpinBox::valueFromText(plain(text));
}

QValidator::State NumberField::validate(QString& input, int& position) const
{
    QString changed = plain(input);
    return QDoubleSpinBox::validate(changed, position);
}

void NumberField::speak()
{
    QLineEdit& line = *lineEdit();
    const bool isTyping = line.isModified();
    QString text = line.text();
    const int cursor = line.cursorPosition();
    const QString pointBefore = locale().decimalPoint();
    setLocale(QLocale());
    if (isTyping) { // It stays, and still means the same.
        line.setText(text.replace(pointBefore, locale().decimalPoint()));
        line.setCursorPosition(cursor);
        line.setModified(true);
    } else {
        const QSignalBlocker blocker(line);
        line.setText(textFromValue(value()));
    }
}

QSize NumberField::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    const int widest = std::max(
        metrics.horizontalAdvance(textFromValue(minimum())),
        metrics.horizontalAdvance(textFromValue(maximum()))
    );
    return {
        std::max(widest + 2 * sizes::inControl + sizes::step, 14 * sizes::step),
        metrics.height() + 3 * sizes::step,
    };
}

bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == lineEdit() && dragEvent(event)) {
        return true;
    }
    return QDoubleSpinBox::eventFilter(watched, event);
}

bool NumberField::dragEvent(QEvent* event)
{
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (mouse == nullptr || !isEnabled()) {
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() != Qt::LeftButton) {
            return false;
        }
        m_drag = Drag {mouse->globalPosition().x(), value()};
        setFocus(Qt::MouseFocusReason);
        return true;
    case QEvent::MouseMove: {
        if (!m_drag) {
            return false;
        }
        const double way = mouse->globalPosition().x() - m_drag->startX;
        if (!m_drag->isMoving && std::abs(way) < QApplication::startDragDistance()) {
            return true;
        }
        if (!m_drag->isMoving) {
            m_drag->isMoving = true;
            emit editBegan();
        }
        const QScopedValueRollback gesture(m_isGesture, true);
        setValue(m_drag->startValue + std::round(way / pixelsPerStep) * singleStep());
        return true;
    }
    case QEvent::MouseButtonRelease:
        if (mouse->button() != Qt::LeftButton || !m_drag) {
            return false;
        }
        m_drag.reset();
        selectAll(); // What is typed next replaces the number.
        return true;
    default:
        return false;
    }
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const bool isPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isPage && !isArrow) {
        QDoubleSpinBox::keyPressEvent(event);
        return;
    }
    interpretText();
    if (!event->isAutoRepeat()) {
        emit editBegan();
    }
    const QScopedValueRollback gesture(m_isGesture, true);
    const bool isUp = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Up;
    stepBy((isPage ? pageSteps : 1) * (isUp ? 1 : -1));
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    QDoubleSpinBox::wheelEvent(event);
}

void NumberField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        const QFont wanted = fontFor(FontRole::Number);
        if (font() != wanted) {
            setFont(wanted);
        }
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        speak();
    }
    QDoubleSpinBox::changeEvent(event);
}

} // namespace ui
