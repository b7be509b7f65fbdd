// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/networkchoice.h"

#include "ui/digits/networkshelf.h"

#include <QEvent>

namespace ui {

NetworkChoice::NetworkChoice(QWidget* parent) : QComboBox(parent)
{
    for (const QString& id : NetworkShelf::builtIns()) {
        addItem(QString(), id);
    }
    connect(this, &QComboBox::activated, this, [this](int row) {
        emit chosen(itemData(row).toString());
    });
    retranslate();
}

void NetworkChoice::setShown(const QString& id)
{
    setCurrentIndex(findData(id));
}

void NetworkChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QComboBox::changeEvent(event);
}

void NetworkChoice::retranslate()
{
    setAccessibleName(tr("Network"));
    for (int row = 0; row < count(); ++row) {
        setItemText(row, NetworkShelf::title(itemData(row).toString()));
    }
}

} // namespace ui
