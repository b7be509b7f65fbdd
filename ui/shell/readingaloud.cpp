// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readingaloud.h"

#include "ui/page/page.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/windowactions.h"

#include <QEvent>
#include <QShortcut>

namespace ui {

ReadingAloud::ReadingAloud(
    WindowActions& actions, PageArea& pages, NoticeBar& notice, Speaker* speaker, QWidget& window
)
    : QObject(&window)
    , m_actions(actions)
    , m_pages(pages)
    , m_notice(notice)
    , m_speaker(speaker)
    , m_escape(new QShortcut(Qt::Key_Escape, &window))
{
    m_escape->setEnabled(false);
    m_actions.readAloud.setVisible(m_speaker != nullptr);
    if (m_speaker == nullptr) {
        return;
    }
    connect(m_escape, &QShortcut::activated, this, &ReadingAloud::stop);
    connect(&m_actions.readAloud, &QAction::triggered, this, &ReadingAloud::toggle);
    connect(&m_pages, &QStackedWidget::currentChanged, this, &ReadingAloud::notePage);
    connect(m_speaker, &Speaker::prepared, this, &ReadingAloud::start);
    connect(m_speaker, &Speaker::finished, this, &ReadingAloud::goOn);
    connect(m_speaker, &Speaker::failed, this, [this] {
        stop();
        m_notice.say(tr("The voice of this computer has failed: reading aloud has stopped."));
    });
    window.installEventFilter(this);
    notePage();
}

void ReadingAloud::setPace(int percent)
{
    if (m_speaker != nullptr) {
        m_speaker->setPace(percent);
    }
}

void ReadingAloud::notePage()
{
    stop();
    auto* page = qobject_cast<Page*>(m_pages.currentWidget());
    const bool hasWords = page != nullptr && page->voice() != nullptr;
    const QString whyNot = m_speaker->whyNot();
    m_actions.readAloud.setEnabled(hasWords && whyNot.isEmpty());
    m_actions.readAloud.setToolTip(whyNot); // Empty: its text.
}

void ReadingAloud::toggle(bool on)
{
    stop();
    auto* page = qobject_cast<Page*>(m_pages.currentWidget());
    if (!on || page == nullptr || page->voice() == nullptr) {
        return;
    }
    m_awaiting = page->voice();
    m_escape->setEnabled(true);
    m_actions.readAloud.setChecked(true);
    m_speaker->prepare(QLocale());
}

void ReadingAloud::start(const QString& whyNot)
{
    if (m_awaiting == nullptr) {
        return;
    }
    if (!whyNot.isEmpty()) {
        stop();
        m_notice.say(whyNot);
        return;
    }
    m_voice = m_awaiting;
    m_awaiting = nullptr;
    m_isTelling = false;
    connect(m_voice, &PageVoice::told, this, &ReadingAloud::tell);
    m_voice->begin();
    goOn();
}

void ReadingAloud::stop()
{
    m_actions.readAloud.setChecked(false);
    m_escape->setEnabled(false);
    if (m_awaiting != nullptr || m_voice != nullptr) {
        m_speaker->stop();
    }
    m_awaiting = nullptr;
    if (m_voice != nullptr) {
        m_voice->disconnect(this);
        m_voice->end();
        m_voice = nullptr;
    }
}

void ReadingAloud::goOn()
{
    if (m_voice == nullptr || m_isTelling) {
        return;
    }
    const QString words = m_voice->next();
    if (words.isEmpty()) {
        stop();
    } else {
        m_speaker->say(words);
    }
}

void ReadingAloud::tell(const QString& words)
{
    m_isTelling = true;
    m_voice->end();
    m_speaker->stop();
    m_speaker->say(words);
}

bool ReadingAloud::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        notePage(); // The rest would be in a language that the voice does not speak.
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
