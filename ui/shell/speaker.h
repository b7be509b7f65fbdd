// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

namespace ui {

/// What says words aloud.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Why this computer cannot speak at all, in a sentence, or nothing if it may be able to.
    /// Quick.
    virtual QString whyNot() const = 0;
    /// Gets ready to speak a language, which may take a while the first time. prepared() is the
    /// answer, unless stop() is called first.
    virtual void prepare(const QLocale& locale) = 0;

    /// Precondition: prepared() gave no reason against it. What is being said is cut short.
    virtual void say(const QString& words) = 0;
    virtual void stop() = 0;
    /// 100 is the voice's own pace; 50 to 200.
    virtual void setPace(int percent) = 0;

signals:
    void prepared(const QString& whyNot); ///< In a sentence; nothing if it can speak.
    void finished(); ///< What was to be said last has been said to its end.
    void failed(); ///< It has not, and will not be.
};

} // namespace ui
