// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/markdowntext.h"

#include "ui/formula/formulastore.h"

#include <QLocale>
#include <QStringList>

#include <md4c.h>
#include <memory>

namespace ui {

namespace {

QString characterOf(const QString& entity)
{
    static const QList<std::pair<QLatin1String, QString>> characters {
        {QLatin1String("&amp;"), QStringLiteral("&")},
        {QLatin1String("&lt;"), QStringLiteral("<")},
        {QLatin1String("&gt;"), QStringLiteral(">")},
        {QLatin1String("&quot;"), QStringLiteral("\"")},
        {QLatin1String("&nbsp;"), QStringLiteral(" ")},
    };
    for (const auto& [name, character] : characters) {
        if (entity == name) {
            return character;
        }
    }
    return entity;
}

class Collector
{
public:
    explicit Collector(const FormulaWords& formula) : m_formula(formula) { }

    QList<PlainParagraph> collect(const QByteArray& source);

private:
    static Collector& self(void* userdata) { return *static_cast<Collector*>(userdata); }

    void finish(bool isHeading);
    void text(MD_TEXTTYPE type, const QString& text);

    const FormulaWords& m_formula;
    QList<PlainParagraph> m_paragraphs;
    QString m_open;
    QString m_latex;
};

QList<PlainParagraph> Collector::collect(const QByteArray& source)
{
    MD_PARSER parser {};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE, void*, void* userdata) {
        self(userdata).finish(false);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* userdata) {
        self(userdata).finish(type == MD_BLOCK_H);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE, void*, void* userdata) {
        self(userdata).m_latex.clear();
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* userdata) {
        Collector& all = self(userdata);
        if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY) {
            all.m_open += all.m_formula(all.m_latex.simplified());
        }
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userdata) {
        self(userdata).text(type, QString::fromUtf8(text, static_cast<qsizetype>(size)));
        return 0;
    };
    md_parse(source.constData(), static_cast<MD_SIZE>(source.size()), &parser, this);
    return std::move(m_paragraphs);
}

void Collector::finish(bool isHeading)
{
    const QString text = m_open.simplified();
    m_open.clear();
    if (!text.isEmpty()) {
        m_paragraphs.append({text, isHeading});
    }
}

void Collector::text(MD_TEXTTYPE type, const QString& text)
{
    switch (type) {
    case MD_TEXT_LATEXMATH:
        m_latex += text;
        break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        m_open += u' ';
        break;
    case MD_TEXT_ENTITY:
        m_open += characterOf(text);
        break;
    default:
        m_open += text;
    }
}

} // namespace

QList<PlainParagraph> plainParagraphs(const QString& markdown, const FormulaWords& formula)
{
    return Collector(formula).collect(markdown.toUtf8());
}

QString spokenMarkdown(const QString& markdown)
{
    // Most texts have no formula, and reading them takes longer than all else here.
    std::shared_ptr<const FormulaStore> store;
    const auto say = [&store](const QString& latex) {
        store = store ? store : FormulaStore::shipped();
        const QString words = store->words(latex, QLocale().name());
        return words.isEmpty() ? latex : words;
    };
    QStringList texts;
    for (const PlainParagraph& paragraph : plainParagraphs(markdown, say)) {
        texts.append(paragraph.text);
    }
    return texts.join(u' ');
}

} // namespace ui
