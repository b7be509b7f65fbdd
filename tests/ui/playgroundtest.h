// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/io/model_file.h"
#include "ui/controls/calmslider.h"
#include "ui/controls/numberfield.h"
#include "ui/labs/losspanel.h"
#include "ui/labs/networkpanel.h"
#include "ui/labs/outputpanel.h"
#include "ui/labs/playground.h"
#include "ui/labs/sidenote.h"
#include "ui/labs/trainingbar.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/regionmap.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include "tests/support/patience.h"

/// The playground in a window, and hands for it.
class PlaygroundTest : public QObject
{
    Q_OBJECT

protected:
    void openPage();
    void click(QWidget* widget, const QPoint& place);
    void click(QWidget* widget) { click(widget, widget->rect().center()); }
    void bringIntoSight(QWidget* widget);
    /// The part with this accessible name, or the button with this text, that is in sight.
    template <typename Part>
    Part* named(const QString& name)
    {
        for (Part* candidate : m_page->findChildren<Part*>()) {
            auto* button = qobject_cast<QAbstractButton*>(candidate);
            const bool hasText = button != nullptr && button->text() == name;
            if ((hasText || candidate->accessibleName() == name) && candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }
    QPushButton* button(const QString& text) { return named<QPushButton>(text); }
    template <typename Part>
    Part* part()
    {
        return m_page->findChild<Part*>();
    }
    /// Where a hand takes an edge.
    static QPoint placeOf(const ui::LayoutEdge& edge)
    {
        return (edge.label.isNull() ? edge.line.center() : edge.label.center()).toPoint();
    }
    bool tabTo(QWidget* widget);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& text);
    void drop(const QString& path);
    QString fileWith(const QByteArray& content);

    ui::NetworkDocument& document() { return m_page->document(); }
    ui::PlaygroundRun& run() { return m_page->run(); }
    bool isAtRest()
    {
        return test::waitFor([this] { return !run().isRunning(); });
    }
    bool pauses()
    {
        run().pause();
        return isAtRest();
    }

    std::unique_ptr<ui::Playground> m_page;
    QTemporaryDir m_folder;
};
