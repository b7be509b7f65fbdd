// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula/formulastore.h"

#include "ui/formula/formulareader.h"
#include "ui/formula/outlinepath.h"
#include "ui/text/language.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace ui {

namespace {

constexpr qsizetype largestFile = 16'000'000; ///< The shipped one has a hundredth of it.
constexpr double spaceAdvance = 200;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile + 1) : QByteArray();
}

QJsonObject objectIn(const QByteArray& json)
{
    return json.size() > largestFile ? QJsonObject() : QJsonDocument::fromJson(json).object();
}

} // namespace

std::shared_ptr<const FormulaStore> FormulaStore::shipped()
{
    // A page has a hundred texts with formulas; none of them should read the file again.
    static std::weak_ptr<const FormulaStore> inUse;
    if (auto known = inUse.lock()) {
        return known;
    }
    auto store = std::make_shared<FormulaStore>(
        fromJson(contentOf(QStringLiteral(":/formulas/formulas.json"))).value_or(FormulaStore())
    );
    const QDir spoken(QStringLiteral(":/formulas/spoken"));
    const QStringList names = spoken.entryList({QStringLiteral("*.json")});
    for (const QString& name : names) {
        store->addWords(name.chopped(5), contentOf(spoken.filePath(name)));
    }
    inUse = store;
    return store;
}

std::optional<FormulaStore> FormulaStore::fromJson(const QByteArray& json)
{
    const QJsonObject file = objectIn(json);
    FormulaStore store;
    if (file.value(QLatin1String("version")).toInt() != 1 || !store.readOutlines(file)) {
        return std::nullopt;
    }
    store.readCharacters(file);
    const auto formulas = [&](const char* member) {
        return store.readFormulas(file.value(QLatin1String(member)).toObject());
    };
    store.m_inline = formulas("inline");
    store.m_display = formulas("display");
    store.m_live = formulas("live");
    return store;
}

void FormulaStore::addWords(const QString& language, const QByteArray& json)
{
    const QJsonObject file = objectIn(json);
    QHash<QString, QString>& words = m_words[language];
    for (auto entry = file.begin(); entry != file.end(); ++entry) {
        words.insert(entry.key(), entry->toString());
    }
}

const FormulaArt* FormulaStore::find(const QString& nameOrLatex, FormulaStyle style) const
{
    const QString key = nameOrLatex.simplified();
    const bool isInline = style == FormulaStyle::Inline;
    const std::array tables {
        &m_live, isInline ? &m_inline : &m_display, isInline ? &m_display : &m_inline};
    for (const auto* table : tables) {
        if (const auto found = table->constFind(key); found != table->constEnd()) {
            return &*found;
        }
    }
    return nullptr;
}

QString FormulaStore::words(const QString& latex, const QString& language) const
{
    const QString key = latex.simplified();
    for (const QString& name : {language, languageFor(language), QStringLiteral("en")}) {
        if (const QString words = m_words.value(name).value(key); !words.isEmpty()) {
            return words;
        }
    }
    return {};
}

FormulaStore::Character FormulaStore::character(QChar c) const
{
    if (c.isSpace()) {
        return {-1, spaceAdvance};
    }
    const QChar written = c == u'-' ? QChar(u'\u2212') : c;
    return m_characters.value(written, m_characters.value(u'?', {-1, spaceAdvance}));
}

bool FormulaStore::readOutlines(const QJsonObject& file)
{
    const QJsonArray outlines = file.value(QLatin1String("glyphs")).toArray();
    for (const auto& value : outlines) {
        auto path = outlinePath(value.toString());
        if (!path) {
            return false;
        }
        m_outlines.push_back(*std::move(path));
    }
    return !m_outlines.empty();
}

void FormulaStore::readCharacters(const QJsonObject& file)
{
    const QJsonObject characters = file.value(QLatin1String("characters")).toObject();
    for (auto entry = characters.begin(); entry != characters.end(); ++entry) {
        const QJsonObject facts = entry->toObject();
        const auto index = outlineIndex(facts.value(QLatin1String("glyph")), m_outlines.size());
        const auto advance = formulaLength(facts.value(QLatin1String("advance")));
        if (entry.key().size() == 1 && index && advance) {
            m_characters.insert(entry.key().front(), {*index, *advance});
        }
    }
}

QHash<QString, FormulaArt> FormulaStore::readFormulas(const QJsonObject& formulas) const
{
    QHash<QString, FormulaArt> read;
    for (auto entry = formulas.begin(); entry != formulas.end(); ++entry) {
        if (auto art = readFormula(entry->toObject(), m_outlines.size())) {
            if (art->latex.isEmpty()) {
                art->latex = entry.key();
            }
            read.insert(entry.key(), *std::move(art));
        }
    }
    return read;
}

} // namespace ui
