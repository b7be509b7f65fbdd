// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with Qt Widgets and Qt Charts can do: what lovelace-start-bench compares
// the program with.
#include <QApplication>
#include <QChartView>
#include <QMainWindow>

#include "tests/bench/first_frame.h"

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView(new QChart));
    window.resize(1360, 900);
    const bench::FirstFrame firstFrame([] {
        bench::tell(bench::processorMs());
        QApplication::quit();
    });
    window.show();
    return QApplication::exec();
}
