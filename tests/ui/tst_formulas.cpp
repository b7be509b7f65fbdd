// SPDX-License-Identifier: GPL-3.0-or-later
// What ships: every formula of the lessons and the glossary is compiled and can be said in words.
#include "ui/formula/formulastore.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <md4c.h>

using namespace ui;

namespace {

struct UsedFormula
{
    QString latex;
    FormulaStyle style;
};

/// Collects what md4c takes for formulas. Fenced blocks of a lesson hold Markdown, so they are read
/// in turn.
class FormulaCollector
{
public:
    QList<UsedFormula> collect(const QByteArray& markdown)
    {
        MD_PARSER parser {};
        parser.flags = MD_FLAG_LATEXMATHSPANS | MD_FLAG_NOHTML;
        parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) {
            static_cast<FormulaCollector*>(self)->m_inFence = type == MD_BLOCK_CODE;
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
            if (type == MD_BLOCK_CODE) {
                static_cast<FormulaCollector*>(self)->m_fences.append("\n\n");
                static_cast<FormulaCollector*>(self)->m_inFence = false;
            }
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
            static_cast<FormulaCollector*>(self)->enter(type);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
            static_cast<FormulaCollector*>(self)->add(type, QByteArray(text, qsizetype(size)));
            return 0;
        };
        md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, this);
        if (!m_fences.trimmed().isEmpty()) {
            m_found += FormulaCollector().collect(m_fences);
        }
        return m_found;
    }

private:
    void enter(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY) {
            const bool display = type == MD_SPAN_LATEXMATH_DISPLAY;
            m_found.append({{}, display ? FormulaStyle::Display : FormulaStyle::Inline});
        }
    }

    void add(MD_TEXTTYPE type, const QByteArray& text)
    {
        if (type == MD_TEXT_LATEXMATH) {
            m_found.last().latex += QString::fromUtf8(text);
        } else if (m_inFence) {
            m_fences += text;
        }
    }

    QList<UsedFormula> m_found;
    QByteArray m_fences;
    bool m_inFence = false;
};

} // namespace

class TestFormulas : public QObject
{
    Q_OBJECT

private slots:
    void everyFormulaOfAFileIsCompiledAndSpoken_data();
    void everyFormulaOfAFileIsCompiledAndSpoken();
    void everyActivationHasItsThreeLiveFormulas();
    void theCollectorReadsFencesAndDisplays();
};

void TestFormulas::everyFormulaOfAFileIsCompiledAndSpoken_data()
{
    QTest::addColumn<QString>("path");
    const QDir resources(QStringLiteral(LOVELACE_RESOURCES));
    QTest::newRow("no lesson") << QString();
    for (const char* folder : {"lessons", "glossary"}) {
        QDirIterator files(
            resources.filePath(folder), {"*.md"}, QDir::Files, QDirIterator::Subdirectories
        );
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(resources.relativeFilePath(path))) << path;
        }
    }
}

void TestFormulas::everyFormulaOfAFileIsCompiledAndSpoken()
{
    QFETCH(QString, path);
    QByteArray markdown = "$z$";
    const QString language = path.isEmpty() ? "en" : QFileInfo(path).baseName();
    if (!path.isEmpty()) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        markdown = file.readAll();
    }
    const auto store = FormulaStore::shipped();
    QFile words(QStringLiteral(LOVELACE_RESOURCES "/formulas/spoken/%1.json").arg(language));
    QVERIFY2(words.open(QIODevice::ReadOnly), qPrintable(words.fileName()));
    // The store would say in English what a language has no words for.
    const QJsonObject spoken = QJsonDocument::fromJson(words.readAll()).object();
    QStringList missing;
    const auto formulas = FormulaCollector().collect(markdown);
    for (const UsedFormula& formula : formulas) {
        if (store->find(formula.latex, formula.style) == nullptr) {
            missing << "not compiled: " + formula.latex;
        } else if (!spoken.contains(formula.latex.simplified())) {
            missing << "without words: " + formula.latex;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n') + "\nBuild update_formulas."));
}

void TestFormulas::everyActivationHasItsThreeLiveFormulas()
{
    const auto store = FormulaStore::shipped();
    const QHash<QString, QStringList> numbers {
        {"definition", {}}, {"value", {"z", "y"}}, {"derivative", {"d"}}};
    for (const char* activation :
         {"identity", "step", "sigmoid", "tanh", "relu", "leaky-relu", "elu", "softplus", "gelu"}) {
        for (auto kind = numbers.begin(); kind != numbers.end(); ++kind) {
            const QString name = QString(activation) + "-" + kind.key();
            const FormulaArt* art = store->find(name, FormulaStyle::Display);
            QVERIFY2(art != nullptr, qPrintable(name));
            const QString words = store->words(art->latex, "en");
            QVERIFY2(!words.isEmpty(), qPrintable(name));
            QStringList ids;
            for (const FormulaSlot& slot : art->numbers) {
                ids << slot.id;
                QVERIFY2(words.contains("{" + slot.id + "}"), qPrintable(words));
            }
            const bool hasLeak = name == "leaky-relu-definition" || name == "leaky-relu-derivative";
            // In between, z and −z where they are put in.
            for (const char* between : {"a", "b", "m", "n"}) {
                ids.removeAll(between);
            }
            QCOMPARE(ids, (hasLeak ? QStringList {"s"} : QStringList()) + *kind);
        }
    }
}

void TestFormulas::theCollectorReadsFencesAndDisplays()
{
    const auto found =
        FormulaCollector().collect("A $a_1$ and\n\n$$b\n\\\\ c$$\n\n```task t\n- $d$\n```\n");
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].latex, "a_1");
    QCOMPARE(found[1].latex.simplified(), "b \\\\ c");
    QCOMPARE(found[1].style, FormulaStyle::Display);
    QCOMPARE(found[2].latex, "d");
}

QTEST_MAIN(TestFormulas)
#include "tst_formulas.moc"
