// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/labs/networkfacts.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class RoleLabel;

/// One network among others: its picture, name, shape, training and date, or what is wrong with its
/// file. Takes the keyboard as a whole; Return opens, the arrows go to the next card.
class NetworkCard : public QWidget
{
    Q_OBJECT

public:
    /// A sentence that tells why a name cannot be given; empty if it can.
    using NameCheck = std::function<QString(const QString& name)>;

    explicit NetworkCard(QWidget* parent = nullptr);

    /// Until setFacts() the card only knows which file it stands for.
    void setNetwork(const QString& id, const QString& path);
    void setFacts(const NetworkFacts& facts);
    /// What the button says; empty if nothing can open this network.
    void setOpener(const QString& text);

    const QString& id() const { return m_facts.id; }
    const NetworkFacts& facts() const { return m_facts; }
    bool isKnown() const { return m_isKnown; }
    QString title() const;

    /// Turns the name into a field. Return and leaving it give the name if `check` lets it pass,
    /// Escape keeps the old one.
    void beginRenaming(const NameCheck& check);
    bool isRenaming() const;

    /// After which the Tab key leaves the card.
    QWidget* lastControl() const;

    static QSize pictureSize();
    /// At least, at the present text size.
    static int widthFor(const QWidget& widget);

signals:
    void openRequested();
    void renamed(const QString& name);
    /// The card has been turned to, by mouse or keyboard.
    void chosen();
    void menuRequested(const QPoint& globalPosition);
    void stepped(Qt::Key arrow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showTexts();
    void showPicture();
    void checkName();
    void endRenaming(bool take);

    NetworkFacts m_facts;
    bool m_isKnown = false;
    NameCheck m_check;
    QLabel* m_picture;
    RoleLabel* m_title;
    QLineEdit* m_name;
    RoleLabel* m_problem;
    RoleLabel* m_shape;
    RoleLabel* m_training;
    RoleLabel* m_date;
    QPushButton* m_open;
    QPushButton* m_more;
};

} // namespace ui
