// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace ui {

class DigitImageView;
class RoleLabel;
class StageSwitches;

/// What the network sees of a drawing, with the reason and the stages it went through.
class SeenView : public QWidget
{
    Q_OBJECT

public:
    explicit SeenView(QWidget* parent = nullptr);

    DigitImageView& image() { return *m_image; }
    StageSwitches& stages() { return *m_stages; }
    /// The stages do not apply to a digit from the test set: it came prepared.
    void setPrepared(bool prepared);
    /// Says again what is known of the pixel that is pointed at.
    void showPixel();
    QString pixelText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    DigitImageView* m_image;
    StageSwitches* m_stages;
    RoleLabel* m_heading;
    RoleLabel* m_explanation;
    RoleLabel* m_pixel;
    bool m_prepared = false;
};

} // namespace ui
