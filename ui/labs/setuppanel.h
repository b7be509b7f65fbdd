// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/networkdocument.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace ui {

class LadderSlider;

/// A part of the playground that shows some of the setup and changes it: one drag is one step of
/// undo.
class SetupPanel : public QWidget
{
    Q_OBJECT

protected:
    /// `document` outlives this. The derived class shows it once all its widgets are there.
    explicit SetupPanel(NetworkDocument& document, QWidget* parent = nullptr);

    virtual QString editText() const = 0; ///< What a step of undo is called.
    virtual void showDocument() = 0;
    virtual void retranslate() = 0;

    const NetworkDocument& document() const { return m_document; }

    using Change = std::function<void(PlaygroundSetup& setup)>;
    void edit(const Change& change); ///< A step of its own.
    void beginGesture();
    void editInGesture(const Change& change);

    using NumberChange = void (*)(PlaygroundSetup& setup, double value);
    LadderSlider* makeSlider(
        std::vector<double> values, std::function<QString(double)> textOf, NumberChange change
    );

    void changeEvent(QEvent* event) override;

private:
    void edit(const Change& change, int gesture);

    NetworkDocument& m_document;
    int m_gesture = 0;
};

} // namespace ui
