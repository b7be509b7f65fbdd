// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"

#include <QList>

namespace ui {

/// A word of the course and what it means.
struct GlossaryTerm
{
    QString id; ///< What links name: "term:bias".
    QString name;
    QString markdown;
    QString lesson; ///< Id of the chapter that explains it; empty if none does.

    bool operator==(const GlossaryTerm&) const = default;
};

/// All terms, in the order of the alphabet of their language. A value.
///
/// A glossary is a folder: glossary.json has the ids, and en.md the words, each term under a
/// heading "## Name {#id}".
class Glossary
{
public:
    static constexpr qsizetype mostTerms = 2000;

    Glossary() = default;

    /// Reads the glossary in `folder`, each term in `language` if there is one, else in English.
    /// Nothing in the folder is trusted: what cannot be used is left out and told in problems().
    static Glossary read(const QString& folder, const QString& language);

    /// Where the glossary is that comes with the program.
    static QString shippedFolder() { return QStringLiteral(":/glossary"); }

    const QList<GlossaryTerm>& terms() const { return m_terms; }
    const QList<LessonProblem>& problems() const { return m_problems; }

    /// Null if there is none.
    const GlossaryTerm* find(const QString& id) const;
    /// What a term means in plain text, formulas in words; empty if there is no such term.
    QString definition(const QString& id) const;

private:
    QList<GlossaryTerm> m_terms;
    QList<LessonProblem> m_problems;
};

} // namespace ui
