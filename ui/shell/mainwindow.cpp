// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "engine/io/session_file.h"
#include "ui/controls/spokenrole.h"
#include "ui/shell/aboutnote.h"
#include "ui/shell/contentspanel.h"
#include "ui/shell/contentsview.h"
#include "ui/shell/filewriter.h"
#include "ui/shell/findbar.h"
#include "ui/shell/finding.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/lookcommands.h"
#include "ui/shell/modelfiles.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/pageprinter.h"
#include "ui/shell/picturesaver.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/readingaloud.h"
#include "ui/shell/sessions.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowmenu.h"
#include "ui/shell/windowundo.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr QSize defaultSize {1360, 900};
constexpr QSize smallestSize {640, 480};

/// The one local file in `data`, or empty.
QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(WindowParts parts, Settings settings, QWidget* parent)
    : QWidget(parent)
    , m_fileDialogs(parts.fileDialogs)
    , m_messageBoxes(parts.messageBoxes)
    , m_settings(std::move(settings))
    , m_actions(std::make_unique<WindowActions>(parts.languages, *this))
    , m_menu(new WindowMenu(*m_actions, this))
    , m_topBar(new TopBar(*m_actions, *m_menu, this))
    , m_notice(new NoticeBar(this))
    , m_pages(new PageArea(std::move(parts.pages), std::move(parts.pageStates), this))
    , m_finding(new Finding(*m_actions, *m_pages, *m_topBar, parts.searchIndex, *this))
    , m_contents(new ContentsPanel(m_pages->entries(), this))
    , m_models(std::make_unique<ModelFiles>(
          *m_pages, parts.fileDialogs, m_messageBoxes, *m_actions, this
      ))
    , m_sessions(std::make_unique<Sessions>(
          SessionsParts {
              *m_pages, *m_notice, parts.fileDialogs, m_messageBoxes, parts.networkFolder},
          *m_actions,
          this
      ))
    , m_undo(std::make_unique<WindowUndo>(*m_actions, m_pages->undoGroup(), m_sessions->undoStack())
      )
{
    readAs(*this, QAccessible::Window);
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    layOut();
    connectFileActions();
    connectEdits();
    connectViewActions();
    connectLook();
    new FileWriter(m_fileDialogs, m_messageBoxes, *m_pages, this);
    new PagePrinter({m_fileDialogs, parts.printDialogs, m_messageBoxes}, *m_pages, this);
    auto* reading = new ReadingAloud(*m_actions, *m_pages, *m_notice, parts.speaker, *this);
    reading->setPace(m_settings.look.speechPercent);
    connect(this, &MainWindow::lookChosen, reading, [reading](const ThemeSettings& look) {
        reading->setPace(look.speechPercent);
    });
    m_actions->showLook(m_settings.look);
    m_topBar->setLanguageName(languageName(m_settings.look.language));
    m_menu->setRecentFiles(m_settings.recentFiles);
    if (!restoreGeometry(m_settings.windowGeometry)) {
        resize(defaultSize);
    }
    foldContents();
    showPage(m_pages->knows(m_settings.page) ? m_settings.page : pageIds().constFirst());
}

MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->addWidget(m_contents);
    auto* middle = new QVBoxLayout;
    middle->addWidget(&m_finding->bar());
    middle->addWidget(m_pages, 1);
    row->addLayout(middle, 1);
    column->addLayout(row, 1);
}

void MainWindow::connectFileActions()
{
    connect(&m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu, &WindowMenu::recentFileChosen, this, &MainWindow::openFile);
    connect(m_models.get(), &ModelFiles::fileChosen, this, &MainWindow::openFile);
    connect(m_models.get(), &ModelFiles::fileUsed, this, &MainWindow::rememberFile);
    connect(m_models.get(), &ModelFiles::fileFailed, this, &MainWindow::forgetFile);
    connect(m_models.get(), &ModelFiles::pageNeeded, this, &MainWindow::showPage);
    connect(m_sessions.get(), &Sessions::fileUsed, this, &MainWindow::rememberFile);
    connect(m_sessions.get(), &Sessions::fileFailed, this, &MainWindow::forgetFile);
    connect(m_pages, &PageArea::savePictureRequested, this, [this](const FigurePicture& picture) {
        PictureSaver(m_fileDialogs, m_messageBoxes).save(picture, this);
    });
    connect(m_pages, &PageArea::failed, this, [this](const nn::Error& error) {
        m_messageBoxes.showError(this, tr("That did not work."), errorText(error));
    });
    connect(&m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(&m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectEdits()
{
    connect(m_notice, &NoticeBar::undoRequested, &m_actions->undo, &QAction::trigger);
    connect(m_notice, &NoticeBar::redoRequested, &m_actions->redo, &QAction::trigger);
    connect(&m_pages->undoGroup(), &QUndoGroup::indexChanged, m_notice, &NoticeBar::withdrawOffer);
    connect(m_pages, &PageArea::noticed, m_notice, &NoticeBar::sayAndOfferUndo);
    connect(m_pages, &PageArea::informed, m_notice, &NoticeBar::sayOnly);
    connect(m_pages, &PageArea::replaced, this, [this] {
        showPage(m_pages->entry().id);
        m_pages->page().focusFirst();
    });
}

void MainWindow::connectViewActions()
{
    connect(m_pages, &PageArea::stateChanged, this, &MainWindow::settingsChanged);
    const ContentsView& contents = m_contents->view();
    connect(&contents, &ContentsView::pageChosen, this, &MainWindow::showPage);
    connect(m_pages, &PageArea::pageRequested, this, &MainWindow::showPlace);
    connect(m_pages, &PageArea::stateChanged, &contents, &ContentsView::refreshProgress);
    connect(&m_actions->contents, &QAction::triggered, this, &MainWindow::toggleContents);
    connect(&m_actions->switchPane, &QAction::triggered, this, &MainWindow::switchPane);
    connect(&m_actions->nextPage, &QAction::triggered, this, [this] { stepPage(1); });
    connect(&m_actions->previousPage, &QAction::triggered, this, [this] { stepPage(-1); });
    connect(&m_actions->menu, &QAction::triggered, m_topBar, &TopBar::showMenu);
    connect(&m_actions->fullScreen, &QAction::triggered, this, [this](bool full) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    });
}

void MainWindow::connectLook()
{
    const auto choose = [this](const ThemeSettings& look) { chooseLook(look); };
    connectLookActions(*m_actions, *this, m_settings.look, choose);
    connect(&m_actions->preferences, &QAction::triggered, this, [this] {
        auto* dialog = new PreferencesDialog(m_actions->languageCodes(), m_fileDialogs, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->showLook(m_settings.look);
        dialog->showLessonsFolder(m_settings.lessonsFolder);
        connect(dialog, &PreferencesDialog::lookChosen, this, &MainWindow::chooseLook);
        connect(dialog, &PreferencesDialog::lessonsFolderChosen, this, &MainWindow::chooseLessons);
        connect(this, &MainWindow::lookChosen, dialog, &PreferencesDialog::showLook);
        dialog->show();
    });
    m_actions->readLessons.setEnabled(!m_settings.lessonsFolder.isEmpty());
    connect(&m_actions->readLessons, &QAction::triggered, this, &MainWindow::lessonsWanted);
}

void MainWindow::chooseLessons(const QString& folder)
{
    m_settings.lessonsFolder = folder;
    m_actions->readLessons.setEnabled(!folder.isEmpty());
    emit lessonsFolderChosen(folder);
    emit settingsChanged();
}

void MainWindow::chooseLook(const ThemeSettings& look)
{
    m_settings.isLanguageChosen |= look.language != m_settings.look.language;
    m_settings.look = look;
    m_actions->showLook(look);
    m_topBar->setLanguageName(languageName(look.language));
    emit lookChosen(look);
    emit settingsChanged();
}

Settings MainWindow::settings() const
{
    Settings settings = m_settings;
    settings.windowGeometry = saveGeometry();
    return settings;
}

QJsonObject MainWindow::pageStates() const
{
    return m_pages->states();
}

Page& MainWindow::page() const
{
    return m_pages->page();
}

QStringList MainWindow::pageIds() const
{
    return m_pages->ids();
}

void MainWindow::setPages(std::vector<PageEntry> pages)
{
    m_pages->setEntries(std::move(pages));
    m_contents->view().fill();
    m_finding->renew();
    showPage(m_pages->entry().id);
}

void MainWindow::showPage(const QString& id)
{
    if (!m_pages->knows(id)) {
        return;
    }
    m_pages->show(id);
    m_settings.page = id;
    m_contents->view().setShownPage(id);
    m_actions->saveModel.setEnabled(m_pages->entry().modelUse != ModelUse::None);
    showPageTitle();
    emit settingsChanged();
}

void MainWindow::showPlace(const QString& id, const QString& place)
{
    showPage(id);
    if (id == m_settings.page) {
        m_pages->page().showPlace(place);
    }
}

void MainWindow::showPageTitle()
{
    const QString title = m_pages->entry().title();
    m_topBar->setTitle(title);
    m_menu->setPage(&m_pages->page(), title);
    setWindowTitle(tr("%1 – Lovelace", "title of a page").arg(title));
}

void MainWindow::stepPage(int direction)
{
    const QStringList ids = pageIds();
    showPage(ids.value(ids.indexOf(m_settings.page) + direction));
}

bool MainWindow::isContentsOpen() const
{
    return !m_contents->isHidden();
}

void MainWindow::toggleContents(bool open)
{
    if (!m_narrow) {
        m_settings.contentsWanted = open; // In a narrow window it is only for now.
        emit settingsChanged();
    }
    m_contents->setVisible(open);
    m_actions->contents.setChecked(open);
}

void MainWindow::foldContents()
{
    m_narrow = width() <= sizes::foldingWidth;
    const bool open = m_settings.contentsWanted && !m_narrow;
    m_contents->setVisible(open);
    m_actions->contents.setChecked(open);
}

void MainWindow::switchPane()
{
    ContentsView& view = m_contents->view();
    if (view.hasFocus()) {
        m_pages->page().focusFirst();
        return;
    }
    if (!isContentsOpen()) {
        toggleContents(true);
    }
    view.setFocus(Qt::TabFocusReason);
}

void MainWindow::showRecentFiles()
{
    m_menu->setRecentFiles(m_settings.recentFiles);
}

void MainWindow::rememberFile(const QString& path)
{
    m_settings.remember(path);
    showRecentFiles();
    emit settingsChanged();
}

void MainWindow::forgetFile(const QString& path)
{
    m_settings.forget(path);
    showRecentFiles();
    emit settingsChanged();
}

void MainWindow::openFile(const QString& path)
{
    if (nn::is_session_file(path.toStdU16String())) {
        m_sessions->open(path);
    } else {
        m_models->open(path);
    }
}

void MainWindow::showKeys()
{
    auto* dialog =
        new KeysDialog(m_actions->all(), m_pages->page(), m_pages->entry().title(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showAbout()
{
    m_messageBoxes.showAbout(this, tr("About Lovelace"), aboutNote());
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_undo->retranslate();
        showPageTitle();
    } else if (event->type() == QEvent::WindowStateChange) {
        m_actions->fullScreen.setChecked(isFullScreen());
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_narrow != (width() <= sizes::foldingWidth)) {
        foldContents();
    }
    emit settingsChanged();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    emit settingsChanged();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    emit settingsChanged();
    QWidget::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        openFile(path);
    }
}

} // namespace ui
