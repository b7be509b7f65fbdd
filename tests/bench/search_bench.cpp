// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to make the index of everything that can be searched, and to search it.
// Usage: lovelace-search-bench
#include "app/pages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace {

constexpr int roundCount = 100;

template <typename Work>
void measure(QTextStream& out, const char* name, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < roundCount; ++round) {
        QElapsedTimer time;
        time.start();
        work();
        times.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    out << name << ": median " << times[roundCount / 2] << " ms, longest " << times.back() << " ms"
        << Qt::endl;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    ui::LessonShelf shelf(app::Pages::fixedIds());
    shelf.setLanguage(QStringLiteral("en"));
    const auto makeIndex = app::Pages(shelf).searchIndex();
    measure(out, "making the index", [&makeIndex] { makeIndex(); });
    const ui::SearchIndex index = makeIndex();
    for (const char* query : {"e", "weight", "slope sigmoid", "xylophone"}) {
        measure(out, query, [&index, query] { index.find(QString::fromLatin1(query)); });
    }
    return 0;
}
