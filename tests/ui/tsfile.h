// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QTranslator>
#include <QXmlStreamReader>

namespace test {

/// One text of the program and its translation.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< Several if it counts something.
    bool isCounted = false;
    bool isFinished = true;
};

/// All messages of the translation into `language`, as they are in the source tree.
inline QList<TsMessage> readTs(const QString& language)
{
    QFile file(QStringLiteral(LOVELACE_SOURCE_DIR "/translations/lovelace_%1.ts").arg(language));
    QList<TsMessage> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            const bool isCounted = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            messages.append(TsMessage {context, {}, {}, {}, isCounted, true});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().isCounted) {
                messages.last().forms = {xml.readElementText()};
            }
        } else if (xml.name() == u"numerusform") {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

/// The translation into a language as the program has it, without building it.
class TsTranslator : public QTranslator
{
public:
    explicit TsTranslator(const QString& language) : m_language(language)
    {
        const QList<TsMessage> messages = readTs(language);
        for (const TsMessage& message : messages) {
            m_forms.insert(key(message.context, message.source, message.comment), message.forms);
        }
    }

    bool isEmpty() const override { return m_forms.isEmpty(); }

    QString translate(const char* context, const char* source, const char* comment, int count)
        const override
    {
        const QStringList forms = m_forms.value(
            key(QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment))
        );
        if (forms.size() < 2) {
            return forms.value(0);
        }
        const bool isOne = count == 1 || (count == 0 && m_language == QLatin1String("fr"));
        return forms.at(isOne ? 0 : 1);
    }

private:
    static QString key(const QString& context, const QString& source, const QString& comment)
    {
        return context + QChar(u'\x1f') + source + QChar(u'\x1f') + comment;
    }

    QString m_language;
    QHash<QString, QStringList> m_forms;
};

} // namespace test
