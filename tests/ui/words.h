// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/textblockview.h"
#include "ui/page/page.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QWidget>

namespace test {

/// Names, formulas, keys and signs that are the same in every language.
inline bool isNeutral(const QString& text)
{
    static const QStringList names {
        "English",  "Menu",     "XOR",        "MNIST",  "LSTM",       "Perceptron", "soma",
        "synapse",  "dendrite", "Leaky ReLU", "ReLU",   "sin ",       "Adam",       "Glorot",
        "Nesterov", "Momentum", "Normal",     "Points", "Pixels",     "GELU",       "ELU",
        "Softplus", "Sigmoid",  "tanh",       "Tanh",   "Activation",
    };
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression keys(
        QStringLiteral("\\b(Ctrl|Shift|Alt|Del|Delete|Enter|Escape|Insert|Return|Backspace|Home|"
                       "End|Pg(Up|Down)|Page (Up|Down))\\b")
    );
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}"));
    QString rest = text;
    rest.remove(tags);
    rest.remove(keys);
    for (const QString& name : names) {
        rest.remove(name);
    }
    return !words.match(rest).hasMatch();
}

/// What somebody is told, as far as it is in words of a language.
class Words
{
public:
    Words() = default;
    /// Everything that `root` says to those who see it and to those who hear it.
    explicit Words(QWidget& root)
    {
        note(root.windowTitle());
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            if (widget->isVisible() && !widget->isWindow() && !widget->size().isEmpty()) {
                noteWidget(*widget);
            }
        }
        for (const QAction* action : root.findChildren<QAction*>()) {
            note(action->text());
            note(action->toolTip());
        }
    }

    void note(const QString& text)
    {
        if (!isNeutral(text)) {
            m_texts.insert(text);
        }
    }
    void note(const QList<ui::KeyHint>& hints)
    {
        for (const ui::KeyHint& hint : hints) {
            note(hint.keys);
            note(hint.meaning);
        }
    }

    QSet<QString> sharedWith(const Words& other) const { return m_texts & other.m_texts; }
    qsizetype count() const { return m_texts.size(); }

private:
    void noteWidget(QWidget& widget)
    {
        note(widget.accessibleName());
        note(widget.accessibleDescription());
        note(widget.toolTip());
        if (const auto* text = qobject_cast<const ui::TextBlockView*>(&widget)) {
            note(text->toPlainText());
        } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            for (int index = 0; index < box->count(); ++index) {
                note(box->itemText(index));
            }
        } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
            note(field->placeholderText());
        } else {
            note(widget.property("text").toString());
            note(widget.property("informativeText").toString());
            noteParts(widget);
        }
    }

    /// What is painted, or a row of a list: it is no widget of its own.
    void noteParts(QWidget& widget)
    {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
        for (int index = 0; spoken != nullptr && index < spoken->childCount(); ++index) {
            const QAccessibleInterface* part = spoken->child(index);
            if (part == nullptr || part->object() != nullptr) {
                continue;
            }
            note(part->text(QAccessible::Name));
            note(part->text(QAccessible::Description));
            note(part->text(QAccessible::Value));
        }
    }

    QSet<QString> m_texts;
};

} // namespace test
