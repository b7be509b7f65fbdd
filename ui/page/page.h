// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "ui/page/figurepicture.h"
#include "ui/page/filerequest.h"
#include "ui/page/keyhints.h"
#include "ui/theme/icons.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QPagedPaintDevice;
class QUndoStack;

namespace nn {
class Topology;
} // namespace nn

namespace ui {

class PageFinder;
class PageVoice;
class PaperJob;

/// What the window shows in its middle: a lab, later a lesson. A page knows nothing of the window;
/// it asks for what only the window can do with signals.
///
/// A page answers QEvent::LanguageChange, PaletteChange and FontChange by itself.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What Edit > Undo and Redo work on while this page is shown; null if nothing can be undone.
    virtual QUndoStack* undoStack() { return nullptr; }

    /// The page's own commands, which the window puts into a menu of their own. They belong to the
    /// page; their shortcuts act while the page is shown. A null pointer stands for a separator.
    virtual QList<QAction*> commands() { return {}; }

    /// For the list of keys, after the commands: those of the widgets in it, and its own.
    virtual QList<KeyHint> keyHints() const { return keyHintsIn(*this); }

    /// Finds words in the page; null if it has no text to find them in.
    virtual PageFinder* finder() { return nullptr; }

    /// Gives what the page has to say, for who is read to; null if there is nothing to read.
    virtual PageVoice* voice() { return nullptr; }

    /// Goes to a place that the page itself, or who made it, has a name for, and makes it the one
    /// from which finder() goes on. Unknown places change nothing.
    virtual void showPlace(const QString& /*place*/) { }

    /// Gives the keyboard to the page: to what had it last, else to its first control.
    virtual void focusFirst();

    /// Whether everything the page loads in the background is there: pictures of it wait for that.
    virtual bool isReady() const { return true; }

    /// What has to come back at the next start: drawing, position, choices.
    virtual QJsonObject saveState() const { return {}; }

    /// Takes what saveState() gave once, perhaps in another version: whatever is missing or wrong
    /// is left as it is.
    virtual void restoreState(const QJsonObject& /*state*/) { }

    using TakePath = std::function<void(const QString& path)>;
    /// Told how reading or writing a file went; not called if the page is gone by then.
    using Finished = std::function<void(const nn::Expected<void>& done)>;
    /// Reads a model file, off this thread. If it cannot be read, everything stays as it is. Only
    /// called on pages whose entry says so.
    virtual void openModel(const QString& path, const Finished& finished);
    /// Writes the model shown now, off this thread.
    virtual void saveModel(const QString& path, const Finished& finished);
    /// File name proposed by the save dialog, without folder: of the model, or of the page as PDF.
    virtual QString proposedFileName() const { return {}; }

    /// Puts the page as it is now on `device`, which outlives the job; null if it cannot.
    virtual std::unique_ptr<PaperJob> makePaper(QPagedPaintDevice& device) const;

signals:
    /// The user wants the page on paper, or in a PDF file. The window asks where to.
    void printRequested();
    void exportRequested();
    /// The user wants to choose a model file to open, or a name to save under. The window asks for
    /// it and then calls openModel() or saveModel().
    void openModelRequested();
    void saveModelRequested();
    /// The user wants to open a file of another kind: the window asks which, and hands its path to
    /// `take`.
    void fileRequested(const QString& title, const QString& filter, const ui::Page::TakePath& take);
    /// The user wants a model file opened on another page.
    void modelOpenRequested(const QString& pageId, const QString& path);
    /// The user wants to keep a picture: the window asks where.
    void savePictureRequested(const ui::FigurePicture& picture);
    /// The user wants to keep something else in a file: the window asks where.
    void writeFileRequested(const ui::FileRequest& request);
    /// The user turns to another page, perhaps to a place in it.
    void pageRequested(const QString& id, const QString& place = {});
    /// Something from outside could not be used (a dropped picture, a data file). The window tells.
    void failed(const nn::Error& error);
    /// Something large has happened that Undo takes back; `text` says so calmly. The window shows
    /// it.
    void noticed(const QString& text);
    /// There is something to say that Undo does not take back. The window shows it.
    void informed(const QString& text);
    /// The state has changed and may be saved when there is time for it.
    void stateChanged();
};

enum class PageGroup
{
    Chapters,
    OwnLessons, ///< Of a teacher.
    Labs,
    Reference
};
/// What a page does with model files.
enum class ModelUse
{
    None,
    Shows, ///< Those with a network of its kind, whatever page they are opened from.
    Keeps, ///< Those with any network, but only if they are opened from the page itself.
};

/// The networks that a page can show.
struct ShownNetworks
{
    std::function<bool(const nn::Topology&)> include;
    std::function<QString()> text; ///< Such as "784 inputs and 10 outputs".
};

/// How the state of a page names files, for those that are to travel with it. Both may be empty.
struct StateFiles
{
    /// Paths of all files in `state` that do not come with the program.
    std::function<QStringList(const QJsonObject& state)> paths;
    /// With new names or paths for those; what has none is left out.
    std::function<QJsonObject(QJsonObject state, const QHash<QString, QString>& names)> renamed;
};

/// One row of the contents.
struct PageEntry
{
    QString
        id; ///< For the command line, settings and progress, such as "digit-lab". Never changes.
    PageGroup group = PageGroup::Labs;
    std::function<QString()> title; ///< Asked again after every change of language.
    std::function<std::unique_ptr<Page>()> create; ///< Called when the page is first shown.
    Symbol symbol = Symbol::Diamond; ///< Before the title, where there is no progress to show.
    ModelUse modelUse = ModelUse::None;
    ShownNetworks networks {}; ///< Where it shows some.
    std::function<double()> progress {}; ///< 0 to 1 for chapters; without it there is no ring.
    /// Told the state that the page will have when it is made: at the start, and when another
    /// session takes the place of this one.
    std::function<void(const QJsonObject& state)> stateGiven {};
    StateFiles stateFiles {};
};

} // namespace ui
