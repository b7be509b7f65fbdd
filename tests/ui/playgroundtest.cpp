// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/playgroundtest.h"

#include "tests/support/patience.h"

using namespace ui;

void PlaygroundTest::openPage()
{
    m_page = std::make_unique<Playground>();
    m_page->resize(1094, 860);
    m_page->show();
    QVERIFY(test::waitForActive(m_page.get()));
    TRY_VERIFY(m_page->isReady());
}

void PlaygroundTest::bringIntoSight(QWidget* widget)
{
    QCoreApplication::sendPostedEvents();
    part<QScrollArea>()->ensureWidgetVisible(widget);
    QCoreApplication::processEvents();
}

void PlaygroundTest::click(QWidget* widget, const QPoint& place)
{
    QVERIFY(widget != nullptr);
    bringIntoSight(widget);
    QTest::mouseClick(
        m_page->windowHandle(), Qt::LeftButton, {}, widget->mapTo(m_page.get(), place)
    );
}

bool PlaygroundTest::tabTo(QWidget* widget)
{
    constexpr int most = 200;
    for (int count = 0; count < most && !widget->hasFocus(); ++count) {
        key(Qt::Key_Tab);
    }
    return widget->hasFocus();
}

void PlaygroundTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_page->windowHandle(), key, modifiers);
}

void PlaygroundTest::type(const QString& text)
{
    for (const QChar letter : text) {
        QTest::keyClick(m_page->windowHandle(), letter.toLatin1());
    }
}

void PlaygroundTest::drop(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(
        m_page->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier
    );
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(
        m_page->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier
    );
    QApplication::sendEvent(m_page.get(), &event);
}

QString PlaygroundTest::fileWith(const QByteArray& content)
{
    const QString path = m_folder.filePath("points.csv");
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                    : QString();
}
