// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagevoice.h"
#include "ui/shell/speaker.h"

#include <QPointer>

class QShortcut;
class QWidget;

namespace ui {

class NoticeBar;
class PageArea;
class WindowActions;

/// Reads the page that is shown aloud, piece by piece, until its end, Esc or the same command
/// again. What the learner does meanwhile is told in place of the text.
class ReadingAloud : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this. Without a speaker there is no command to read.
    ReadingAloud(
        WindowActions& actions,
        PageArea& pages,
        NoticeBar& notice,
        Speaker* speaker,
        QWidget& window
    );

    void setPace(int percent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void notePage();
    void toggle(bool on);
    void start(const QString& whyNot);
    void stop();
    void goOn();
    void tell(const QString& words);

    WindowActions& m_actions;
    PageArea& m_pages;
    NoticeBar& m_notice;
    Speaker* m_speaker;
    QShortcut* m_escape; ///< Only while something is read, for others know the key too.
    QPointer<PageVoice> m_awaiting; ///< That of the page to read as soon as the speaker is ready.
    QPointer<PageVoice> m_voice; ///< That of the page being read; null while none is.
    bool m_isTelling = false; ///< Says what the learner did: the text does not go on after it.
};

} // namespace ui
