// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demoregistry.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/picturemenu.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/classmarks.h"
#include "ui/shell/picturesaver.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

using namespace ui;

namespace {

/// What an SVG file says, as far as the tests ask.
struct Drawing
{
    QString error;
    QString texts;
    int dashedLines = 0;
    int solidLines = 0;
    int images = 0;
};

/// Of each element that is open, what it says of `attribute` or inherits.
class Inherited
{
public:
    explicit Inherited(const QString& attribute) : m_attribute(attribute) { }
    void open(const QXmlStreamReader& element)
    {
        const QString own = element.attributes().value(m_attribute).toString();
        m_values.append(own.isEmpty() && !m_values.isEmpty() ? m_values.last() : own);
    }
    void close() { m_values.removeLast(); }
    const QString& value() const { return m_values.last(); }

private:
    QString m_attribute;
    QStringList m_values;
};

Drawing read(const QByteArray& svg)
{
    Drawing drawing;
    QXmlStreamReader xml(svg);
    Inherited dashes("stroke-dasharray");
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            dashes.close();
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        dashes.open(xml);
        const bool isDashed = !dashes.value().isEmpty() && dashes.value() != QLatin1String("none");
        if (xml.name() == QLatin1String("polyline")) {
            ++(isDashed ? drawing.dashedLines : drawing.solidLines);
        } else if (xml.name() == QLatin1String("image")) {
            ++drawing.images;
        } else if (xml.name() == QLatin1String("text")) {
            drawing.texts += xml.readElementText() + u'\n';
            dashes.close();
        }
    }
    drawing.error = xml.errorString();
    return drawing;
}

/// How often each kind of element is filled with `color`.
QHash<QString, int> shapesFilledWith(const QColor& color, const QByteArray& svg)
{
    QHash<QString, int> counts;
    QXmlStreamReader xml(svg);
    Inherited fills("fill");
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            fills.close();
        } else if (token == QXmlStreamReader::StartElement) {
            fills.open(xml);
            if (xml.name() != QLatin1String("g") && QColor(fills.value()) == color) {
                ++counts[xml.name().toString()];
            }
        }
    }
    return counts;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFigurePicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_frame.reset(); }
    void aDiagramIsLinesAndTexts();
    void classesDifferInShape_data();
    void classesDifferInShape();
    void aWholeFigureIsDrawnAsVectors_data();
    void aWholeFigureIsDrawnAsVectors();
    void imagesHaveAtLeastTwiceTheResolution();
    void everyFigureOffersItsPicture();
    void theKeyboardOpensTheMenu();
    void theEndingOfTheNameDecides();
    void aFileThatCannotBeWrittenIsToldAndNothingIsLost();
    void fileNamesAreMadeOfTitles();

private:
    QAction* action(const QString& text) const
    {
        auto* menu = m_frame->findChild<PictureMenu*>();
        emit menu->aboutToShow();
        for (QAction* each : menu->actions()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }

    QUndoStack m_stack;
    std::unique_ptr<DemoFrame> m_frame;
};

void TestFigurePicture::init()
{
    std::unique_ptr<Demo> demo = makeDemo(QStringLiteral("network-editor"), m_stack);
    m_frame = std::make_unique<DemoFrame>(std::move(demo));
    m_frame->resize(800, 700);
    m_frame->show();
    QVERIFY(test::waitForExposed(m_frame.get()));
}

void TestFigurePicture::aDiagramIsLinesAndTexts()
{
    auto* canvas = m_frame->findChild<NetworkCanvas*>();
    int negative = 0;
    for (const PictureColumn& column : canvas->picture().columns) {
        for (const PictureEdge& edge : column.edges) {
            negative += *edge.weight < 0 ? 1 : 0;
        }
    }
    QVERIFY(negative > 0 && negative < 8);
    const FigurePicture picture = pictureOf(*canvas, "A & B <C>");
    const Drawing drawing = read(picture.svg);
    QCOMPARE(drawing.error, QString());
    QCOMPARE(drawing.dashedLines, negative);
    QCOMPARE(drawing.solidLines, 8 - negative);
    QCOMPARE(drawing.images, 0);
    for (const LayoutEdge& edge : canvas->layoutOfParts().edges) {
        const double weight = *canvas->picture().edge(edge.part).weight;
        QVERIFY(drawing.texts.contains(signedText(weight, 1)));
    }
    QSvgRenderer renderer(picture.svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), canvas->rect());
    QImage drawn(canvas->size(), QImage::Format_RGB32);
    drawn.fill(Qt::magenta);
    QPainter painter(&drawn);
    renderer.render(&painter);
    QCOMPARE(drawn.pixelColor(1, 1), colorsOf(*canvas).card);
}

void TestFigurePicture::classesDifferInShape_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("classes");
    QTest::newRow("scores") << "threshold" << QByteArray("ui::ScoreLine") << 2;
    QTest::newRow("three classes") << "three-classes" << QByteArray("ui::RegionPlane") << 3;
    QTest::newRow("two classes") << "linear-classifier" << QByteArray("ui::ClassifierPlane") << 2;
}

void TestFigurePicture::classesDifferInShape()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, part);
    QFETCH(const int, classes);
    const QStringList shapeNames {"rect", "circle", "path"};
    m_frame = std::make_unique<DemoFrame>(makeDemo(type, m_stack));
    m_frame->resize(900, 700);
    m_frame->show();
    QVERIFY(test::waitForExposed(m_frame.get()));
    for (auto* figure : m_frame->findChildren<QWidget*>()) {
        if (!figure->inherits(part)) {
            continue;
        }
        const auto paint = [figure](QPainter& painter) { figure->render(&painter); };
        const QByteArray svg = drawPicture({}, figure->size(), 1, Qt::white, paint).svg;
        for (int label = 0; label < classes; ++label) {
            const QColor color = classColor(colorsOf(*figure), label);
            const QHash<QString, int> shapes = shapesFilledWith(color, svg);
            QCOMPARE(shapes.keys(), QStringList {shapeNames.at(label)});
            QVERIFY(shapes.value(shapeNames.at(label)) >= 10);
        }
    }
}

void TestFigurePicture::aWholeFigureIsDrawnAsVectors_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("mostImages"); // Qt's style draws some controls as images.
    QTest::newRow("network") << "network-editor" << 0;
    QTest::newRow("plot") << "activation-plot" << 0;
}

void TestFigurePicture::aWholeFigureIsDrawnAsVectors()
{
    QFETCH(QString, type);
    QFETCH(int, mostImages);
    m_frame = std::make_unique<DemoFrame>(makeDemo(type, m_stack));
    m_frame->resize(800, 700);
    m_frame->show();
    const FigurePicture picture = pictureOf(m_frame->demo());
    const Drawing drawing = read(picture.svg);
    QCOMPARE(drawing.error, QString());
    QVERIFY(drawing.images <= mostImages);
    QVERIFY(!drawing.texts.isEmpty());
    QVERIFY(QSvgRenderer(picture.svg).isValid());
}

void TestFigurePicture::imagesHaveAtLeastTwiceTheResolution()
{
    const QColor ground(Qt::white);
    const auto paint = [](QPainter& painter) { painter.fillRect(10, 10, 20, 20, Qt::black); };
    const FigurePicture plain = drawPicture("x", {100, 50}, 1, ground, paint);
    QCOMPARE(plain.image.size(), QSize(200, 100));
    QCOMPARE(drawPicture("x", {100, 50}, 2, ground, paint).image.size(), QSize(200, 100));
    QCOMPARE(drawPicture("x", {100, 50}, 3, ground, paint).image.size(), QSize(300, 150));
    QCOMPARE(plain.image.pixelColor(21, 21), QColor(Qt::black));
    QCOMPARE(plain.image.pixelColor(61, 21), QColor(Qt::white));
}

void TestFigurePicture::everyFigureOffersItsPicture()
{
    QSignalSpy saving(m_frame.get(), &DemoFrame::savePictureRequested);
    action("Copy Diagram")->trigger();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QCOMPARE(read(copied->data("image/svg+xml")).error, QString());
    action("Save Figure...")->trigger();
    QCOMPARE(saving.count(), 1);
    QCOMPARE(saving[0][0].value<FigurePicture>().title, m_frame->demo().headline());
    m_frame = std::make_unique<DemoFrame>(makeDemo(QStringLiteral("timeline"), m_stack));
    QVERIFY(action("Copy Diagram") == nullptr);
    QVERIFY(action("Save Figure...") != nullptr);
}

void TestFigurePicture::theKeyboardOpensTheMenu()
{
    auto* canvas = m_frame->findChild<NetworkCanvas*>();
    auto* menu = m_frame->findChild<PictureMenu*>();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu->isVisible());
    menu->hide();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, canvas->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(canvas, &event);
    QVERIFY(menu->isVisible());
    menu->hide();
}

void TestFigurePicture::theEndingOfTheNameDecides()
{
    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    RecordedMessages messages;
    const PictureSaver saver(dialogs, messages);
    const FigurePicture picture = pictureOf(m_frame->demo());
    dialogs.answer = folder.filePath("a.svg");
    saver.save(picture, m_frame.get());
    TRY_COMPARE(contentOf(dialogs.answer), picture.svg);
    dialogs.answer = folder.filePath("b");
    saver.save(picture, m_frame.get());
    TRY_COMPARE(QImage(folder.filePath("b.png")).size(), picture.image.size());
    QCOMPARE(messages.errors, QStringList());
    dialogs.answer.clear();
    saver.save(picture, m_frame.get());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void TestFigurePicture::aFileThatCannotBeWrittenIsToldAndNothingIsLost()
{
    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    RecordedMessages messages;
    const PictureSaver saver(dialogs, messages);
    const FigurePicture picture = pictureOf(m_frame->demo());
    dialogs.answer = folder.filePath("missing/a.svg");
    saver.save(picture, m_frame.get());
    TRY_COMPARE(messages.errors.size(), 1);
    // Only "b" was chosen: nobody was asked whether "b.png" may go.
    QFile old(folder.filePath("b.png"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
    old.close();
    dialogs.answer = folder.filePath("b");
    saver.save(picture, m_frame.get());
    QCOMPARE(messages.errors.size(), 2);
    QCOMPARE(contentOf(folder.filePath("b.png")), QByteArray("mine"));
}

void TestFigurePicture::fileNamesAreMadeOfTitles()
{
    QCOMPARE(fileNameFor("A 3 × 2 × 1 network"), QString("a-3-x-2-x-1-network"));
    QCOMPARE(fileNameFor("../Größe: f(x)/"), QString("größe-f-x"));
    QCOMPARE(fileNameFor("…"), QString("figure"));
}

QTEST_MAIN(TestFigurePicture)
#include "tst_figurepicture.moc"
