// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/demoregistry.h"
#include "ui/digits/digitstore.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

#include <memory>

#include "tests/support/patience.h"
#include "tests/ui/parts.h"
#include "tests/ui/shippeddigits.h"

namespace test {

/// A figure of digits, shown, with the digits and networks that come with the program.
class DigitFigure
{
public:
    DigitFigure(const QString& type, const QJsonObject& settings)
    {
        ui::applyTheme(*qApp, {.choice = ui::ThemeChoice::Light, .reducedMotion = true});
        m_demo = ui::makeDemo(type, m_stack, {.digits = &m_store});
        m_problem = m_demo->configure(settings);
        m_demo->resize(860, m_demo->sizeHint().height());
        if (QWidget* header = m_demo->headerControls()) {
            header->move(0, 0); // There is no card around it here.
            header->show();
        }
        m_demo->show();
        m_demo->activateWindow();
        m_isOpen = test::waitForActive(m_demo.get())
            && test::waitFor([this] { return m_demo->isReady(); });
    }

    bool isOpen() const { return m_isOpen && m_problem.isEmpty(); }
    ui::Demo& demo() { return *m_demo; }
    ui::DigitStore& store() { return m_store; }
    QUndoStack& stack() { return m_stack; }
    double metric(const QString& name) const { return m_demo->metrics().value(name, -99); }

    template <typename Part>
    Part* part(const QString& accessibleName = {}) const
    {
        return partOf<Part>(*m_demo, accessibleName);
    }
    void press(const QString& button) const { clickOn(*m_demo, button); }

private:
    ui::DigitStore m_store {shippedDigits()};
    QUndoStack m_stack;
    std::unique_ptr<ui::Demo> m_demo;
    QString m_problem;
    bool m_isOpen = false;
};

} // namespace test
