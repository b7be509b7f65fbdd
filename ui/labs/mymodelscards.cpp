// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the cards of My models; what is done with them is in mymodels.cpp.
#include "ui/jobs/background.h"
#include "ui/labs/cardshelf.h"
#include "ui/labs/mymodels.h"
#include "ui/labs/networkcard.h"
#include "ui/theme/colors.h"
#include "ui/theme/proselabel.h"

#include <QFileInfo>
#include <QScrollArea>

#include <algorithm>

namespace ui {

QList<NetworkCard*> MyModels::cards() const
{
    return m_ownCards->cards() + m_builtInCards->cards();
}

NetworkCard* MyModels::cardOf(const QString& path) const
{
    for (NetworkCard* card : cards()) {
        if (card->facts().path == path) {
            return card;
        }
    }
    return nullptr;
}

void MyModels::refresh()
{
    for (const QString& id : NetworkShelf::builtIns()) {
        read(id, m_builtIn.path(id));
    }
    for (const QString& path : m_library.files()) {
        read(path, path);
    }
    showCards();
}

void MyModels::read(const QString& id, const QString& path)
{
    const PictureLook look {NetworkCard::pictureSize(), devicePixelRatioF(), colorsOf(*this)};
    const QFileInfo file(path);
    const QString stamp = QStringLiteral("%1 %2 %3 %4")
                              .arg(file.size())
                              .arg(file.lastModified().toMSecsSinceEpoch())
                              .arg(look.pixelRatio)
                              .arg(look.colors.card.name());
    if (m_stamps.value(path) == stamp) {
        return; // Known, or being read.
    }
    m_stamps.insert(path, stamp);
    ++m_running;
    const auto work = [id, path, look]() -> nn::Expected<NetworkFacts> {
        return readFacts(id, path, look);
    };
    runInBackground(this, work, [this, path, stamp](nn::Expected<NetworkFacts> facts) {
        --m_running;
        if (m_stamps.value(path) != stamp) {
            return; // Moved or written meanwhile.
        }
        if (!facts) { // Not enough memory for it.
            NetworkFacts failure;
            failure.error = facts.error();
            facts = failure;
        }
        m_known.insert(path, *facts);
        if (m_order == NetworkOrder::Name) {
            if (NetworkCard* card = cardOf(path)) {
                card->setFacts(*facts);
                updateOpener(card);
                updateActions();
            }
        } else {
            showCards();
        }
    });
}

void MyModels::noteMoved(const QString& from, const QString& to)
{
    m_stamps.remove(from);
    const bool isKnown = m_known.contains(from);
    NetworkFacts facts = m_known.take(from);
    if (to.isEmpty()) {
        return;
    }
    facts.id = to;
    facts.path = to;
    NetworkCard* card = cardOf(from);
    if (card != nullptr && isKnown) { // The same network under another name: it stays chosen.
        card->setFacts(facts);
    } else if (card != nullptr) {
        card->setNetwork(to, to);
    }
    m_wanted = to;
}

void MyModels::showCards()
{
    QList<NetworkFacts> all;
    const auto add = [&](const QString& id, const QString& path) {
        NetworkFacts facts = m_known.value(path);
        facts.id = id;
        facts.path = path;
        all.append(facts);
    };
    for (const QString& id : NetworkShelf::builtIns()) {
        add(id, m_builtIn.path(id));
    }
    for (const QString& path : m_library.files()) {
        add(path, path);
    }
    sortFacts(all, m_order);
    const qsizetype place = m_chosen != nullptr ? cards().indexOf(m_chosen) : 0;
    const bool hadFocus = isAncestorOf(focusWidget()) && m_chosen != nullptr
        && (m_chosen == focusWidget() || m_chosen->isAncestorOf(focusWidget()));
    const auto builtInCount = NetworkShelf::builtIns().size();
    const auto fill = [this](CardShelf* shelf, const QList<NetworkFacts>& facts) {
        QStringList ids;
        for (const NetworkFacts& network : facts) {
            ids.append(network.id);
        }
        for (NetworkCard* card : shelf->setIds(ids)) {
            follow(card);
        }
        for (qsizetype i = 0; i < facts.size(); ++i) {
            NetworkCard* card = shelf->cards()[i];
            if (m_known.contains(facts[i].path)) {
                card->setFacts(facts[i]);
            } else if (card->id() != facts[i].id) {
                card->setNetwork(facts[i].id, facts[i].path);
            }
            updateOpener(card);
        }
    };
    fill(m_ownCards, all.mid(builtInCount));
    fill(m_builtInCards, all.mid(0, builtInCount));
    m_ownCards->setVisible(!m_ownCards->cards().isEmpty());
    m_empty->setVisible(m_ownCards->cards().isEmpty());
    const QList<NetworkCard*> now = cards();
    const bool isGone = !now.contains(m_chosen);
    if (isGone) {
        choose(now[std::clamp<qsizetype>(place, 0, now.size() - 1)]);
    }
    if (NetworkCard* wanted = cardOf(m_wanted)) {
        m_wanted.clear();
        choose(wanted);
        wanted->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(wanted);
    } else if (isGone && hadFocus) {
        m_chosen->setFocus(Qt::OtherFocusReason);
    }
    updateActions();
}

void MyModels::follow(NetworkCard* card)
{
    connect(card, &NetworkCard::chosen, this, [this, card] { choose(card); });
    connect(card, &NetworkCard::menuRequested, this, &MyModels::showMenu);
    connect(card, &NetworkCard::stepped, this, &MyModels::step);
    connect(card, &NetworkCard::openRequested, this, [this, card] {
        choose(card);
        openChosen();
    });
    connect(card, &NetworkCard::renamed, this, [this, card](const QString& name) {
        m_library.rename(card->facts().path, name, tr("Rename Network"));
    });
}

void MyModels::updateOpener(NetworkCard* card) const
{
    QString text;
    for (const NetworkUser& user : m_users) {
        const bool canOpen = card->facts().isSound() && user.canOpen(*card->facts().topology);
        if (canOpen && text.isEmpty()) {
            text = user.openText();
        }
    }
    card->setOpener(text);
}

void MyModels::choose(NetworkCard* card)
{
    if (card == m_chosen) {
        return;
    }
    m_chosen = card;
    updateActions();
    emit stateChanged();
}

void MyModels::step(Qt::Key arrow)
{
    const QList<NetworkCard*> all = cards();
    const bool isOwn = m_ownCards->cards().contains(m_chosen);
    const int columns = (isOwn ? m_ownCards : m_builtInCards)->columns();
    const int forward = arrow == Qt::Key_Left ? -1
        : arrow == Qt::Key_Right              ? 1
        : arrow == Qt::Key_Up                 ? -columns
                                              : columns;
    const qsizetype next =
        std::clamp<qsizetype>(all.indexOf(m_chosen) + forward, 0, all.size() - 1);
    all[next]->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(all[next]);
}

} // namespace ui
