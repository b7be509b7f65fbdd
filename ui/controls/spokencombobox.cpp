// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/spokencombobox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>

namespace ui {

namespace {

class ComboBoxReader : public QAccessibleWidget
{
public:
    explicit ComboBoxReader(QComboBox& box) : QAccessibleWidget(&box, QAccessible::ComboBox) { }

    /// The list of what may be chosen.
    int childCount() const override { return box() != nullptr ? 1 : 0; }
    QAccessibleInterface* child(int index) const override
    {
        return index == 0 && box() != nullptr ? QAccessible::queryAccessibleInterface(box()->view())
                                              : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return box() != nullptr && child->object() == box()->view() ? 0 : -1;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString chosen = box() != nullptr ? box()->currentText() : QString();
        if (kind == QAccessible::Value) {
            return chosen;
        }
        const QString said = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || said.isEmpty()) {
            return kind == QAccessible::Name ? chosen : said;
        }
        return chosen.isEmpty() ? said : QStringLiteral("%1: %2").arg(said, chosen);
    }

    QStringList actionNames() const override
    {
        return QStringList {showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name != showMenuAction()) {
            QAccessibleWidget::doAction(name);
        } else if (box() != nullptr && box()->isEnabled()) {
            box()->showPopup();
        }
    }

private:
    /// Null while the box is being taken down.
    QComboBox* box() const { return qobject_cast<QComboBox*>(object()); }
};

QAccessibleInterface* comboBoxReader(const QString& /*className*/, QObject* object)
{
    auto* box = qobject_cast<QComboBox*>(object);
    return box != nullptr && !box->isEditable() ? new ComboBoxReader(*box) : nullptr;
}

} // namespace

void nameComboBoxes()
{
    QAccessible::installFactory(comboBoxReader); // Qt keeps each factory once.
}

} // namespace ui
