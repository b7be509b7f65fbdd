// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace ui {

class NetworkCard;
class RoleLabel;

/// Cards in rows under a heading, all of one width and those of a row of one height.
class CardShelf : public QWidget
{
    Q_OBJECT

public:
    explicit CardShelf(QWidget* parent = nullptr);

    void setHeading(const QString& text);
    const QList<NetworkCard*>& cards() const { return m_cards; }
    /// One card for each of `ids`, in this order: those there are stay, others come and go.
    /// Returns the new ones, which know nothing yet.
    QList<NetworkCard*> setIds(const QStringList& ids);
    int columns() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Mode
    {
        Measure,
        Place
    };
    int arrange(int width, Mode mode) const;
    int columnsIn(int width) const;

    RoleLabel* m_heading;
    QList<NetworkCard*> m_cards;
};

} // namespace ui
