// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/network_file.h"
#include "ui/labs/mymodels.h"
#include "ui/labs/networkcard.h"

#include <QTemporaryDir>

#include "tests/support/bytes.h"
#include "tests/ui/windowtest.h"

using ui::MyModels;
using ui::NetworkCard;

nn::Model digitModel(double accuracy);
nn::Model planeModel();

/// My models in a window, with two networks of the learner's, "alpha" and "beta", and a page "lab"
/// that takes those that read digits.
class MyModelsTest : public WindowTest
{
    Q_OBJECT

protected:
    MyModels& models() { return static_cast<MyModels&>(m_window->page()); }
    QString own(const QString& name) const { return m_folder->filePath("own/" + name); }
    QStringList titles();
    NetworkCard* card(const QString& title);
    /// Chooses from the menu of a card, by mouse.
    void pick(const QString& title, const QString& command);
    void drop(const QList<QUrl>& urls);
    void makeWindow();
    static QString shown(const NetworkCard* card, const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;

protected slots:
    void initTestCase();
    void init();
    void cleanup();
};
