// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/digits/networkshelf.h"
#include "ui/labs/networkfacts.h"
#include "ui/labs/networklibrary.h"
#include "ui/page/page.h"

#include <QAction>
#include <QHash>

#include <functional>
#include <vector>

class QComboBox;
class QPushButton;
class QScrollArea;

namespace ui {

class CardShelf;
class NetworkCard;
class ProseLabel;
class RoleLabel;

/// A page that networks can be opened on.
struct NetworkUser
{
    QString pageId;
    std::function<QString()> openText; ///< Such as "Open in Digit lab".
    std::function<bool(const nn::Topology&)> canOpen;
};

/// The networks that come with the program and the learner's own, as cards: to open, rename,
/// duplicate, delete, import and export. Files that cannot be read are there with the reason.
class MyModels : public Page
{
    Q_OBJECT

public:
    /// `builtInFolder` holds the models of the program, `ownFolder` those of the learner.
    MyModels(
        const QString& builtInFolder,
        const QString& ownFolder,
        std::vector<NetworkUser> users,
        QWidget* parent = nullptr
    );
    ~MyModels() override;

    QUndoStack* undoStack() override { return &m_library.undoStack(); }
    QList<QAction*> commands() override;
    QList<KeyHint> keyHints() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    bool isReady() const override { return m_running == 0; }

    /// Takes a copy of a network of any program into the learner's folder, as a model file.
    void openModel(const QString& path, const Finished& finished) override;
    /// Exports the chosen network, in the format that belongs to the ending of `path`.
    void saveModel(const QString& path, const Finished& finished) override;
    QString proposedFileName() const override;

    NetworkCard* chosen() const { return m_chosen; }
    /// In the order in which they are shown, built-in ones first.
    QList<NetworkCard*> cards() const;

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void connectParts();
    void makeActions();
    void retranslate();

    // What is on the cards: mymodelscards.cpp.
    void refresh();
    void read(const QString& id, const QString& path);
    void showCards();
    void follow(NetworkCard* card);
    void noteMoved(const QString& from, const QString& to);
    NetworkCard* cardOf(const QString& path) const;
    void updateOpener(NetworkCard* card) const;
    void choose(NetworkCard* card);
    void step(Qt::Key arrow);

    void updateActions();
    void showMenu(const QPoint& place);
    void open(const NetworkUser& user);
    void openChosen();
    void rename();
    void duplicate();
    void remove();
    QString nameProblem(const QString& name, const QString& path) const;
    /// Adds a network to the library, at `to` or the next free name; `text` is what Undo says.
    void addInBackground(
        const QString& to,
        const QString& text,
        const std::function<nn::Expected<std::vector<std::uint8_t>>()>& content,
        const Finished& finished
    );
    void writeInBackground(
        const std::function<nn::Expected<QString>()>& write, const Finished& finished
    );

    NetworkShelf m_builtIn;
    NetworkLibrary m_library;
    std::vector<NetworkUser> m_users;
    NetworkOrder m_order = NetworkOrder::Name;
    QHash<QString, NetworkFacts> m_known; ///< By path.
    QHash<QString, QString> m_stamps; ///< By path: of what m_known tells, or what is being read.
    int m_running = 0; ///< Files being read or written.
    QString m_wanted; ///< Path of the card to go to once it is there.
    NetworkCard* m_chosen = nullptr;

    std::vector<QAction*> m_openActions; ///< One for each of m_users.
    QAction m_rename;
    QAction m_duplicate;
    QAction m_export;
    QAction m_remove;
    QAction m_import;

    QScrollArea* m_scroll;
    RoleLabel* m_title;
    ProseLabel* m_lead;
    RoleLabel* m_orderLabel;
    QComboBox* m_orderChoice;
    QPushButton* m_importButton;
    CardShelf* m_builtInCards;
    CardShelf* m_ownCards;
    ProseLabel* m_empty;
};

} // namespace ui
