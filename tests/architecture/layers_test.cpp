// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Folders by layer: a file may include what is in its own layer or in one before it.
const QMap<QString, int>& layers()
{
    static const QMap<QString, int> layers {
        {"engine/base", 0},    {"engine/math", 1}, {"engine/nn", 1},
        {"engine/train", 2},   {"engine/data", 2}, {"engine/io", 2},
        {"engine/explain", 2}, {"ui/document", 3}, {"ui/jobs", 3},
        {"ui/text", 3},        {"ui/theme", 3},    {"ui/page", 3},
        {"ui/controls", 3},    {"ui/plots", 4},    {"ui/formula", 4},
        {"ui/drawing", 4},     {"ui/network", 4},  {"ui/digits", 4},
        {"ui/demos", 4},       {"ui/lessons", 5},  {"ui/labs", 5},
        {"ui/shell", 6},       {"app", 7},         {"app/cli", 7},
    };
    return layers;
}

/// Headers of others that are kept behind one folder or file of ours.
struct Fence
{
    QString header; ///< Regular expression.
    QString place; ///< How a path that may include it begins.
};

const QList<Fence>& fences()
{
    static const QList<Fence> fences {
        {"^Q", "(ui|app)/"},
        {"^(QChart|QtCharts|Q.*Series$|Q.*Axis$)", "ui/plots/lineplot"},
        {"^(Eigen|unsupported/Eigen)/", "engine/math/"},
        {"^boost/", "engine/io/"},
        {"^(zlib|csv\\.h)", "engine/io/"},
        {"^(onnx|google/protobuf)/", "engine/io/onnx_"},
        {"^(Q(Widget|Application|MainWindow|Dialog|Painter)|QtWidgets)", "(ui|app/[^/]*$)"},
    };
    return fences;
}

QString folderOf(const QString& path)
{
    return path.section('/', 0, -2);
}

/// What is wrong with the includes of the file `path` (relative to the source tree).
QStringList badIncludes(const QString& path, const QString& text)
{
    static const QRegularExpression include(
        "^#include ([\"<])([^\">]+)[\">]", QRegularExpression::MultilineOption
    );
    QStringList problems;
    for (const auto& match : include.globalMatch(text)) {
        const QString header = match.captured(2);
        if (match.captured(1) == "\"") {
            const int own = layers().value(folderOf(path), -1);
            const int other = layers().value(folderOf(header), -1);
            if (own < other || other < 0) {
                problems << path + " includes " + header;
            }
            continue;
        }
        for (const Fence& fence : fences()) {
            if (header.contains(QRegularExpression(fence.header))
                && !path.contains(QRegularExpression("^" + fence.place))) {
                problems << path + " includes " + header;
                break;
            }
        }
    }
    return problems;
}

/// Paths of all sources under `folders`, relative to the source tree.
QStringList sourcesIn(const QStringList& folders)
{
    const QDir root(LOVELACE_SOURCE_DIR);
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator files(
            root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories
        );
        while (files.hasNext()) {
            paths << root.relativeFilePath(files.next());
        }
    }
    return paths;
}

QString textOf(const QString& path)
{
    QFile file(QDir(LOVELACE_SOURCE_DIR).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void aBadIncludeIsNoticed_data();
    void aBadIncludeIsNoticed();
    void eachLayerIncludesOnlyThoseBeforeIt();
    void everyFolderHasItsLayer();
    void everySourceStartsWithItsLicence();
    void everyHeaderIsIncludedOnce();
    void noFileIsLongerThanFourHundredLines();
};

void LayersTest::aBadIncludeIsNoticed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("Qt in the engine") << "engine/nn/a.cpp"
                                      << "<QString>" << false;
    QTest::newRow("upwards") << "engine/nn/a.cpp"
                             << "\"ui/theme/theme.h\"" << false;
    QTest::newRow("upwards in the engine") << "engine/nn/a.h"
                                           << "\"engine/io/b.h\"" << false;
    QTest::newRow("upwards in ui") << "ui/theme/a.h"
                                   << "\"ui/shell/b.h\"" << false;
    QTest::newRow("not from the root") << "engine/nn/a.cpp"
                                       << "\"b.h\"" << false;
    QTest::newRow("charts beside the plots") << "ui/labs/a.cpp"
                                             << "<QLineSeries>" << false;
    QTest::newRow("Eigen beside the kernels") << "engine/nn/a.cpp"
                                              << "<Eigen/Core>" << false;
    QTest::newRow("a widget on the command line") << "app/cli/a.cpp"
                                                  << "<QWidget>" << false;
    QTest::newRow("downwards") << "ui/labs/a.cpp"
                               << "\"engine/nn/b.h\"" << true;
    QTest::newRow("the same folder") << "engine/nn/a.cpp"
                                     << "\"engine/nn/a.h\"" << true;
    QTest::newRow("Qt in ui") << "ui/labs/a.cpp"
                              << "<QWidget>" << true;
    QTest::newRow("the standard library") << "engine/nn/a.cpp"
                                          << "<queue>" << true;
    QTest::newRow("an image on the command line") << "app/cli/a.cpp"
                                                  << "<QImage>" << true;
}

void LayersTest::aBadIncludeIsNoticed()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    QFETCH(bool, allowed);
    QCOMPARE(badIncludes(path, "#pragma once\n#include " + header + "\n").isEmpty(), allowed);
}

void LayersTest::eachLayerIncludesOnlyThoseBeforeIt()
{
    const QStringList paths = sourcesIn({"engine", "ui", "app"});
    QVERIFY(paths.size() > 10);
    QStringList problems;
    for (const QString& path : paths) {
        problems << badIncludes(path, textOf(path));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
}

void LayersTest::everyFolderHasItsLayer()
{
    for (const QString& path : sourcesIn({"engine", "ui", "app"})) {
        QVERIFY2(layers().contains(folderOf(path)), qPrintable(path));
    }
}

void LayersTest::everySourceStartsWithItsLicence()
{
    for (const QString& path : sourcesIn({"engine", "ui", "app", "tests"})) {
        const bool starts =
            textOf(path).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n");
        QVERIFY2(starts, qPrintable(path));
    }
}

void LayersTest::everyHeaderIsIncludedOnce()
{
    for (const QString& path : sourcesIn({"engine", "ui", "app", "tests"})) {
        QVERIFY2(!path.endsWith(".h") || textOf(path).contains("#pragma once"), qPrintable(path));
    }
}

void LayersTest::noFileIsLongerThanFourHundredLines()
{
    for (const QString& path : sourcesIn({"engine", "ui", "app", "tests"})) {
        const auto lines = textOf(path).count('\n');
        QVERIFY2(lines <= 400, qPrintable(QString("%1: %2").arg(path).arg(lines)));
    }
}

QTEST_APPLESS_MAIN(LayersTest)
#include "layers_test.moc"
