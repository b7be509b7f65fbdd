// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/mymodels.h"

#include "engine/io/session_file.h"
#include "ui/labs/cardshelf.h"
#include "ui/labs/networkcard.h"
#include "ui/theme/colors.h"
#include "ui/theme/proselabel.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QStringList filesIn(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

MyModels::MyModels(
    const QString& builtInFolder,
    const QString& ownFolder,
    std::vector<NetworkUser> users,
    QWidget* parent
)
    : Page(parent)
    , m_builtIn(builtInFolder)
    , m_library(ownFolder)
    , m_users(std::move(users))
    , m_scroll(new QScrollArea(this))
    , m_title(new RoleLabel(FontRole::Title, TextTone::Ink))
    , m_lead(new ProseLabel(TextTone::Ink))
    , m_orderLabel(new RoleLabel(FontRole::Control, TextTone::Ink))
    , m_orderChoice(new QComboBox)
    , m_importButton(new QPushButton)
    , m_builtInCards(new CardShelf)
    , m_ownCards(new CardShelf)
    , m_empty(new ProseLabel(TextTone::Muted))
{
    setAcceptDrops(true);
    makeActions();
    layOut();
    connectParts();
    retranslate();
    refresh();
}

MyModels::~MyModels() = default;

void MyModels::connectParts()
{
    connect(m_orderChoice, &QComboBox::activated, this, [this](int index) {
        m_order = static_cast<NetworkOrder>(index);
        showCards();
        emit stateChanged();
    });
    connect(m_importButton, &QPushButton::clicked, &m_import, &QAction::trigger);
    connect(&m_library, &NetworkLibrary::changed, this, &MyModels::refresh);
    connect(&m_library, &NetworkLibrary::moved, this, &MyModels::noteMoved);
    connect(&m_library, &NetworkLibrary::failed, this, &Page::failed);
}

void MyModels::makeActions()
{
    for (const NetworkUser& user : m_users) {
        auto* action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, &user] { open(user); });
        m_openActions.push_back(action);
    }
    m_rename.setShortcut(Qt::Key_F2);
    m_duplicate.setShortcut(Qt::CTRL | Qt::Key_D);
    m_remove.setShortcut(QKeySequence::Delete);
    for (QAction* action : {&m_rename, &m_duplicate, &m_remove}) {
        // Only where the network can be seen that is meant.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_ownCards->addAction(action);
        m_builtInCards->addAction(action);
    }
    addActions({&m_export, &m_import});
    connect(&m_rename, &QAction::triggered, this, &MyModels::rename);
    connect(&m_duplicate, &QAction::triggered, this, &MyModels::duplicate);
    connect(&m_remove, &QAction::triggered, this, &MyModels::remove);
    connect(&m_export, &QAction::triggered, this, &Page::saveModelRequested);
    connect(&m_import, &QAction::triggered, this, &Page::openModelRequested);
}

void MyModels::layOut()
{
    m_lead->setMaximumWidth(sizes::readingWidth);
    m_title->setWordWrap(true);
    m_empty->setMaximumWidth(sizes::readingWidth);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_importButton->setObjectName(QStringLiteral("import"));
    m_orderLabel->setBuddy(m_orderChoice);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(sizes::inControl);
    tools->addWidget(m_importButton);
    tools->addStretch();
    tools->addWidget(m_orderLabel);
    tools->addWidget(m_orderChoice);
    // In rows of their own: a column would take their heights for those at its whole width.
    const auto narrow = [](QWidget* text) {
        auto* row = new QHBoxLayout;
        row->addWidget(text, 1);
        row->addStretch();
        return row;
    };
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    constexpr int margin = sizes::pageMargin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(sizes::inGroup);
    column->addWidget(m_title);
    column->addLayout(narrow(m_lead));
    column->addLayout(tools);
    column->addWidget(m_ownCards);
    column->addLayout(narrow(m_empty));
    column->addSpacing(sizes::inControl);
    column->addWidget(m_builtInCards);
    column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
}

// Commands ---------------------------------------------------------------------------------------

QList<QAction*> MyModels::commands()
{
    QList<QAction*> actions(m_openActions.begin(), m_openActions.end());
    actions << nullptr << &m_rename << &m_duplicate << &m_remove;
    actions << nullptr << &m_import << &m_export;
    return actions;
}

QList<KeyHint> MyModels::keyHints() const
{
    return {
        {QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Open the network")},
        {tr("Arrow keys"), tr("Go to the next network")},
    };
}

void MyModels::updateActions()
{
    const bool isThere = m_chosen != nullptr && m_chosen->isKnown();
    const bool isSound = isThere && m_chosen->facts().isSound();
    const bool isOwn = isThere && !NetworkShelf::isBuiltIn(m_chosen->id());
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        const bool canOpen = isSound && m_users[i].canOpen(*m_chosen->facts().topology);
        m_openActions[i]->setEnabled(canOpen);
    }
    m_rename.setEnabled(isOwn);
    m_remove.setEnabled(isOwn);
    m_duplicate.setEnabled(isSound);
    m_export.setEnabled(isSound);
}

void MyModels::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* action : m_openActions) {
        if (action->isEnabled()) {
            menu->addAction(action);
        }
    }
    menu->addSeparator();
    menu->addActions({&m_rename, &m_duplicate, &m_export, &m_remove});
    menu->popup(place);
}

void MyModels::open(const NetworkUser& user)
{
    if (m_chosen != nullptr) {
        emit modelOpenRequested(user.pageId, m_chosen->facts().path);
    }
}

void MyModels::openChosen()
{
    const auto able = std::ranges::find_if(m_openActions, &QAction::isEnabled);
    if (able != m_openActions.end()) {
        (*able)->trigger();
    }
}

QString MyModels::nameProblem(const QString& name, const QString& path) const
{
    switch (m_library.problemWith(name, path)) {
    case NetworkLibrary::NameProblem::None:
        break;
    case NetworkLibrary::NameProblem::Empty:
        return tr("A network needs a name.");
    case NetworkLibrary::NameProblem::TooLong:
        return tr("This name is too long.");
    case NetworkLibrary::NameProblem::BadCharacter:
        return tr("A name cannot have a slash in it or begin with a dot.");
    case NetworkLibrary::NameProblem::Taken:
        return tr("Another network has this name.");
    }
    return {};
}

void MyModels::rename()
{
    m_scroll->ensureWidgetVisible(m_chosen);
    m_chosen->beginRenaming([this, path = m_chosen->facts().path](const QString& name) {
        return nameProblem(name, path);
    });
}

void MyModels::remove()
{
    const QString title = m_chosen->title();
    m_library.remove(m_chosen->facts().path, tr("Delete Network"));
    emit noticed(tr("“%1” was deleted.").arg(title));
}

// Words and events -------------------------------------------------------------------------------

void MyModels::retranslate()
{
    m_title->setText(tr("My models"));
    m_lead->setParagraph(
        tr("The networks you keep, and those that come with Lovelace. Open one to use "
           "it, or take it to another program: ONNX files are read nearly everywhere, "
           "and spreadsheets read tables of weights.")
    );
    m_empty->setParagraph(
        tr("You have no networks of your own yet. Duplicate one of those below, or "
           "drop a file here: a model of Lovelace, or a network that PyTorch or "
           "another program has exported as ONNX.")
    );
    m_ownCards->setHeading(tr("Your networks"));
    m_builtInCards->setHeading(tr("Come with Lovelace"));
    m_importButton->setText(tr("Import..."));
    m_orderLabel->setText(tr("Sort by:"));
    const QSignalBlocker blocker(m_orderChoice);
    m_orderChoice->clear();
    m_orderChoice->addItems({tr("Name"), tr("Newest first"), tr("Best first")});
    m_orderChoice->setCurrentIndex(static_cast<int>(m_order));
    m_orderChoice->setAccessibleName(tr("Sort by"));
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        m_openActions[i]->setText(m_users[i].openText());
    }
    m_rename.setText(tr("Rename"));
    m_duplicate.setText(tr("Duplicate"));
    m_export.setText(tr("Export..."));
    m_remove.setText(tr("Delete"));
    m_import.setText(tr("Import..."));
    for (NetworkCard* card : cards()) {
        updateOpener(card);
    }
}

void MyModels::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refresh(); // Pictures in other colours.
    }
    Page::changeEvent(event);
}

void MyModels::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MyModels::dropEvent(QDropEvent* event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (paths.size() == 1 && nn::is_session_file(paths.front().toStdU16String())) {
        event->ignore(); // That is for the window.
        return;
    }
    for (const QString& path : paths) {
        openModel(path, [this](const nn::Expected<void>& done) {
            if (!done) {
                emit failed(done.error());
            }
        });
    }
    event->acceptProposedAction();
}

} // namespace ui
