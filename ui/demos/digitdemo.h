// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/demoservices.h"
#include "ui/digits/digitstore.h"

class QVBoxLayout;

namespace ui {

class RoleLabel;

/// A figure of test digits, or of networks that read them. They come a moment after the figure, and
/// if they cannot be read it says why.
class DigitDemo : public Demo
{
    Q_OBJECT

public:
    DigitDemo(QUndoStack& undoStack, const DemoServices& services, QWidget* parent = nullptr);

    bool isReady() const override;
    void finishLoading() override;

protected:
    /// The digits or networks have come, or could not be read.
    virtual void showDigits() = 0;

    /// Empty until they have come.
    const SampleShelf& digits() const;
    /// Null until it has come.
    const nn::Model* network(const QString& id) const;
    DigitStore* store() const { return m_store; }

    QVBoxLayout& rows() { return *m_rows; }
    void changeEvent(QEvent* event) override;

private:
    void showProblem();

    DigitStore* m_store;
    QVBoxLayout* m_rows;
    RoleLabel* m_problem;
};

} // namespace ui
