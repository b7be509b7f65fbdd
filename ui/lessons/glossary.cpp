// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/glossary.h"

#include "ui/lessons/lessonfile.h"
#include "ui/lessons/markdowncut.h"
#include "ui/lessons/markdowntext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

/// The name and text of a term, and where they stand.
struct TermWords
{
    QString name;
    QString markdown;
    QString file;
    int line = 0;
};

class GlossaryReader
{
    Q_DECLARE_TR_FUNCTIONS(Glossary)

public:
    GlossaryReader(const QString& folder, QList<LessonProblem>& problems)
        : m_folder(folder), m_problems(problems)
    { }

    QList<GlossaryTerm> read(const QString& language);

private:
    void readIds();
    void readId(const QJsonObject& entry);
    void readWords(const QString& language);
    void addWords(const QString& id, const TermWords& words, QHash<QString, TermWords>& read);
    void takeWords();
    void tellDeadLinks() const;

    void tell(const QString& file, int line, const QString& message) const
    {
        m_problems.append({file, line, message});
    }
    QString factsFile() const { return m_folder.filePath(QStringLiteral("glossary.json")); }

    QDir m_folder;
    QList<LessonProblem>& m_problems;
    QList<GlossaryTerm> m_terms;
    QHash<QString, qsizetype> m_places; ///< Of the ids in m_terms.
    QHash<QString, TermWords> m_words; ///< By id.
};

QList<GlossaryTerm> GlossaryReader::read(const QString& language)
{
    readIds();
    const QString english = QStringLiteral("en");
    readWords(english);
    const QString own = m_folder.filePath(language + QStringLiteral(".md"));
    if (language != english && QFileInfo::exists(own)) {
        readWords(language);
    }
    takeWords();
    tellDeadLinks();
    const QCollator collator {QLocale(language)};
    std::ranges::stable_sort(m_terms, [&](const GlossaryTerm& one, const GlossaryTerm& other) {
        return collator.compare(one.name, other.name) < 0;
    });
    return m_terms;
}

void GlossaryReader::readIds()
{
    QJsonParseError error;
    const QByteArray json = readLessonFile(factsFile(), m_problems);
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = static_cast<int>(json.left(error.offset).count('\n')) + 1;
        tell(factsFile(), line, tr("This is not JSON: %1.").arg(error.errorString()));
        return;
    }
    const QJsonArray entries = document.object().value(QLatin1String("terms")).toArray();
    if (entries.size() > Glossary::mostTerms) {
        const QString message = tr("A glossary may have %1 terms and this one has %2; the rest is "
                                   "left out.");
        tell(factsFile(), 0, message.arg(Glossary::mostTerms).arg(entries.size()));
    }
    for (qsizetype i = 0; i < std::min(entries.size(), Glossary::mostTerms); ++i) {
        readId(entries[i].toObject());
    }
}

void GlossaryReader::readId(const QJsonObject& entry)
{
    const QString id = entry.value(QLatin1String("id")).toString();
    if (id.isEmpty()) {
        tell(factsFile(), 0, tr("A term has no “id”."));
    } else if (m_places.contains(id)) {
        tell(factsFile(), 0, tr("The term “%1” is listed twice.").arg(id));
    } else {
        m_places.insert(id, m_terms.size());
        m_terms.append({id, {}, {}, entry.value(QLatin1String("lesson")).toString()});
    }
}

void GlossaryReader::readWords(const QString& language)
{
    static const QRegularExpression heading(
        QStringLiteral(R"(^##\s+(\S.*?)\s*(?:\{#([^}\s]+)\})?\s*$)")
    );
    const QString file = m_folder.filePath(language + QStringLiteral(".md"));
    QHash<QString, TermWords> read;
    QString id;
    TermWords open;
    int line = 0;
    const QStringList lines = QString::fromUtf8(readLessonFile(file, m_problems)).split(u'\n');
    for (const QString& text : lines) {
        ++line;
        const QRegularExpressionMatch match = heading.match(text);
        if (!match.hasMatch()) {
            open.markdown += text + u'\n';
            continue;
        }
        addWords(id, open, read);
        id = match.captured(2);
        open = {match.captured(1), {}, file, line};
        if (id.isEmpty()) {
            tell(file, line, tr("This heading has no id: “{#...}” at its end."));
        }
    }
    addWords(id, open, read);
    m_words.insert(read);
}

void GlossaryReader::addWords(
    const QString& id, const TermWords& words, QHash<QString, TermWords>& read
)
{
    if (id.isEmpty()) {
        return; // Before the first term, or told already.
    }
    TermWords trimmed = words;
    trimmed.markdown = words.markdown.trimmed();
    if (!m_places.contains(id)) {
        tell(words.file, words.line, tr("The term “%1” is not in glossary.json.").arg(id));
    } else if (read.contains(id)) {
        tell(words.file, words.line, tr("The term “%1” is explained further up.").arg(id));
    } else if (trimmed.markdown.isEmpty()) {
        tell(words.file, words.line, tr("The term “%1” is not explained.").arg(id));
    } else {
        read.insert(id, trimmed);
    }
}

void GlossaryReader::takeWords()
{
    for (GlossaryTerm& term : m_terms) {
        const TermWords words = m_words.value(term.id);
        term.name = words.name;
        term.markdown = words.markdown;
        if (term.name.isEmpty()) {
            tell(factsFile(), 0, tr("The term “%1” has no words.").arg(term.id));
        }
    }
    erase_if(m_terms, [](const GlossaryTerm& term) { return term.name.isEmpty(); });
}

void GlossaryReader::tellDeadLinks() const
{
    constexpr QLatin1String scheme("term:");
    for (const GlossaryTerm& term : m_terms) {
        for (const QString& link : linksIn(term.markdown)) {
            if (link.startsWith(scheme) && !m_words.contains(link.mid(scheme.size()))) {
                const TermWords& words = *m_words.find(term.id);
                tell(words.file, words.line, tr("The link “%1” leads to no term.").arg(link));
            }
        }
    }
}

} // namespace

Glossary Glossary::read(const QString& folder, const QString& language)
{
    Glossary glossary;
    glossary.m_terms = GlossaryReader(folder, glossary.m_problems).read(language);
    return glossary;
}

const GlossaryTerm* Glossary::find(const QString& id) const
{
    const auto term = std::ranges::find(m_terms, id, &GlossaryTerm::id);
    return term == m_terms.end() ? nullptr : &*term;
}

QString Glossary::definition(const QString& id) const
{
    const GlossaryTerm* term = find(id);
    return term != nullptr ? spokenMarkdown(term->markdown) : QString();
}

} // namespace ui
