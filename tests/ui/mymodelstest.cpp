// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mymodelstest.h"

#include "ui/digits/digitreader.h"
#include "ui/theme/rolelabel.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include "tests/support/networks.h"
#include "tests/support/patience.h"

nn::Model digitModel(double accuracy)
{
    nn::Topology topology =
        test::topology_of({28, 28, 1}, {nn::Dense {10, nn::Activation::softmax}});
    nn::Rng rng(5);
    nn::Parameters parameters = test::random_parameters(topology, rng, 0.1);
    nn::ModelNotes notes;
    notes.trained_on = "MNIST";
    notes.test_accuracy = accuracy;
    return {std::move(topology), std::move(parameters), {}, std::move(notes)};
}

nn::Model planeModel()
{
    nn::Topology topology =
        test::topology_of({1, 1, 2}, {nn::Dense {3}, nn::Dense {1, nn::Activation::tanh}});
    nn::Rng rng(6);
    nn::Parameters parameters = test::random_parameters(topology, rng, 1);
    return {std::move(topology), std::move(parameters), {}, {}};
}

void MyModelsTest::initTestCase()
{
    static QTemporaryDir data; // The trash of the desktop is in there.
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
}

void MyModelsTest::init()
{
    WindowTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath("own");
    QDir(m_folder->path()).mkpath("models");
    for (const char* name : {"one-layer", "two-layer", "convolutional"}) {
        const QString path = m_folder->filePath(QString("models/%1.lovelace").arg(name));
        QVERIFY(nn::save_model(digitModel(0.9), test::path_of(path)).has_value());
    }
    QVERIFY(nn::save_model(digitModel(0.95), test::path_of(own("alpha.lovelace"))).has_value());
    QVERIFY(nn::save_model(digitModel(0.97), test::path_of(own("beta.lovelace"))).has_value());
    makeWindow();
}

void MyModelsTest::cleanup()
{
    WindowTest::cleanup();
    m_folder.reset();
}

void MyModelsTest::makeWindow()
{
    open();
    const auto make = [folder = m_folder->path()] {
        return std::make_unique<MyModels>(
            folder + "/models",
            folder + "/own",
            std::vector<ui::NetworkUser> {
                {"lab",
                 [] { return QString("Open in Lab"); },
                 [](const nn::Topology& topology) {
                     return ui::checkReadsDigits(topology).has_value();
                 }}}
        );
    };
    const auto note = [] { return std::make_unique<NotePage>(); };
    m_window->setPages(
        {{.id = "my-models",
          .title = [] { return QString("My models"); },
          .create = make,
          .modelUse = ui::ModelUse::Keeps},
         {.id = "lab",
          .title = [] { return QString("Lab"); },
          .create = note,
          .modelUse = ui::ModelUse::Shows,
          .networks = {
              [](const nn::Topology& topology) {
                  return ui::checkReadsDigits(topology).has_value();
              },
              [] { return QString("digits"); }}}}
    );
    m_window->showPage("my-models");
    m_window->resize(1200, 900);
    TRY_VERIFY(models().isReady());
}

QStringList MyModelsTest::titles()
{
    QStringList titles;
    for (const NetworkCard* card : models().cards()) {
        titles.append(card->title());
    }
    return titles;
}

NetworkCard* MyModelsTest::card(const QString& title)
{
    for (NetworkCard* card : models().cards()) {
        if (card->title() == title) {
            return card;
        }
    }
    return nullptr;
}

void MyModelsTest::pick(const QString& title, const QString& command)
{
    auto* more = card(title)->findChild<QPushButton*>("more");
    models().findChild<QScrollArea*>()->ensureWidgetVisible(more);
    QTest::mouseClick(more, Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    for (QAction* action : menu->actions()) {
        if (action->text() == command) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    }
    QFAIL(qPrintable("no " + command));
}

void MyModelsTest::drop(const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint place = models().rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&models(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&models(), &event);
}

QString MyModelsTest::shown(const NetworkCard* card, const QString& name)
{
    const auto* label = card->findChild<ui::RoleLabel*>(name);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}
