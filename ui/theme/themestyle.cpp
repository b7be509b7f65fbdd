// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themestyle.h"

#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui {

namespace {

constexpr auto primaryProperty = "primary";
constexpr int scrollBarExtent = 12;
constexpr int smallestScrollHandle = 28;
constexpr int sliderHandle = 16;
constexpr int fieldIconSide = 16; ///< At 100 % text size.
constexpr int comboArrowWidth = 19; ///< At 100 %, as Fusion has it.

/// How much more room the arrow of a list takes in text of the present size.
int moreForComboArrow()
{
    return qRound(comboArrowWidth * (textScale() - 1));
}

} // namespace

void makePrimary(QPushButton& button)
{
    button.setProperty(primaryProperty, true);
    QFont font; // Only the weight is set, so that the size still follows the application's font.
    font.setWeight(QFont::DemiBold);
    button.setFont(font);
    button.update();
}

void makePlain(QPushButton& button)
{
    button.setProperty(primaryProperty, false);
    button.setFont({});
    button.update();
}

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property(primaryProperty).toBool();
}

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget
) const
{
    const Colors& colors = colorsOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        paintPushButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButtonPanel(*painter, *option);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // Buttons draw their own ring.
        if (qobject_cast<const QPushButton*>(widget) == nullptr && showsFocus(*option)) {
            paintFocusRing(*painter, option->rect, sizes::step, colors);
        }
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const bool isPartOfField = widget != nullptr
            && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr;
        if (element == PE_FrameLineEdit || isPartOfField) {
            return;
        }
        paintField(*painter, *option);
        return;
    }
    case PE_IndicatorCheckBox:
        paintCheckIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioIndicator(*painter, *option);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        paintBox(*painter, option->rect, 0, colors.card, colors.line);
        return;
    case PE_IndicatorArrowDown:
        paintArrowDown(*painter, option->rect, colors.muted);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget
) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button != nullptr) {
        QStyleOptionButton changed(*button);
        const Colors& colors = colorsOf(option->palette);
        if (option->state.testFlag(State_Enabled)) {
            if (isFilledButton(*option, widget)) {
                changed.palette.setColor(QPalette::ButtonText, colors.onAccent);
            } else if (option->state.testFlag(State_On)) {
                changed.palette.setColor(QPalette::ButtonText, colors.accent);
            }
        }
        QProxyStyle::drawControl(element, &changed, painter, widget);
        return;
    }
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuItem && item != nullptr) {
        QStyleOptionMenuItem calm(*item);
        const Colors& colors = colorsOf(option->palette);
        const bool isStrong = isHighContrast(colors);
        calm.palette.setColor(QPalette::Highlight, isStrong ? colors.accent : colors.accentWash);
        calm.palette.setColor(
            QPalette::HighlightedText, isStrong ? colors.onAccent : colors.accent
        );
        QProxyStyle::drawControl(element, &calm, painter, widget);
        return;
    }
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_ToolButtonLabel && tool != nullptr && tool->state.testFlag(State_AutoRaise)) {
        QStyleOptionToolButton quiet(*tool);
        const Colors& colors = colorsOf(option->palette);
        const bool lit = option->state & (State_MouseOver | State_Sunken);
        const bool enabled = option->state.testFlag(State_Enabled);
        quiet.palette.setColor(
            QPalette::ButtonText,
            !enabled  ? colors.line
                : lit ? colors.ink
                      : colors.muted
        );
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control,
    const QStyleOptionComplex* option,
    QPainter* painter,
    const QWidget* widget
) const
{
    const Colors& colors = colorsOf(option->palette);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider != nullptr && slider->tickPosition == QSlider::NoTicks) {
        paintSlider(
            *painter,
            *slider,
            subControlRect(CC_Slider, option, SC_SliderGroove, widget),
            subControlRect(CC_Slider, option, SC_SliderHandle, widget)
        );
        return;
    }
    if (control == CC_ScrollBar && slider != nullptr) {
        paintScrollBar(
            *painter, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget)
        );
        return;
    }
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control == CC_ToolButton && tool != nullptr) {
        QStyleOptionToolButton plain(*tool);
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false); // No arrow over the text.
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    const auto* field = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && field != nullptr
        && field->buttonSymbols == QAbstractSpinBox::NoButtons) {
        paintField(*painter, *option);
        return;
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && box != nullptr && !box->editable) {
        paintComboBox(*painter, *option);
        paintArrowDown(
            *painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), colors.muted
        );
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget
) const
{
    if (type == CT_PushButton) {
        const int height = qMax(size.height(), option->fontMetrics.height());
        return {size.width() + 7 * sizes::step, height + 3 * sizes::step};
    }
    if (type == CT_ComboBox) {
        const int height = qMax(size.height(), option->fontMetrics.height());
        const int width = size.width() + 10 * sizes::step + moreForComboArrow();
        return {width, height + 3 * sizes::step};
    }
    if (type == CT_LineEdit) {
        const int height = option->fontMetrics.height() + 3 * sizes::step;
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({0, height}); // As high as the buttons beside it.
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ThemeStyle::subControlRect(
    ComplexControl control,
    const QStyleOptionComplex* option,
    SubControl subControl,
    const QWidget* widget
) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider != nullptr) {
        const bool flat = slider->orientation == Qt::Horizontal;
        const int length = flat ? option->rect.width() : option->rect.height();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        const qint64 whole = range + slider->pageStep;
        const int handle = range <= 0 || whole <= 0
            ? length
            : qBound(
                qMin(smallestScrollHandle, length),
                int(qint64(length) * slider->pageStep / whole),
                length
            );
        const int start = sliderPositionFromValue(
            slider->minimum,
            slider->maximum,
            slider->sliderPosition,
            length - handle,
            slider->upsideDown
        );
        const auto part = [&](int from, int size) {
            const QRect rect = flat
                ? QRect(option->rect.x() + from, option->rect.y(), size, option->rect.height())
                : QRect(option->rect.x(), option->rect.y() + from, option->rect.width(), size);
            return visualRect(option->direction, option->rect, rect);
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, handle);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + handle, length - start - handle);
        case SC_ScrollBarGroove:
            return option->rect;
        default:
            return {}; // No arrows.
        }
    }
    const bool isArrow = control == CC_ComboBox && subControl == SC_ComboBoxArrow;
    if (isArrow || (control == CC_ComboBox && subControl == SC_ComboBoxEditField)) {
        const QRect plain = QProxyStyle::subControlRect(control, option, subControl, widget);
        const int more = moreForComboArrow();
        const QRect rect =
            isArrow ? plain.adjusted(-more, 0, 0, 0) : plain.adjusted(sizes::step, 0, -more, 0);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget)
    const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return sliderHandle + 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return fontFor(FontRole::Control).pixelSize(); // They grow with the text.
    case PM_LineEditIconSize:
        return qRound(fieldIconSide * textScale());
    case PM_ToolTipLabelFrameWidth:
        return sizes::inControl;
    case PM_MenuVMargin:
        return sizes::step;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return smallestScrollHandle;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return sizes::inControl;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned
) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton; // A click takes the handle to the pointer.
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace ui
