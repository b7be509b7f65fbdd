// SPDX-License-Identifier: GPL-3.0-or-later
// What My models reads and writes, and what it remembers.
#include "engine/io/file_bytes.h"
#include "engine/io/model_file.h"
#include "engine/io/network_file.h"
#include "ui/jobs/background.h"
#include "ui/labs/mymodels.h"
#include "ui/labs/networkcard.h"
#include "ui/text/filename.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cerrno>
#include <span>

namespace ui {

namespace {

constexpr QLatin1String orderKey("order");
constexpr QLatin1String chosenKey("chosen");

/// As they are written into the state.
constexpr std::array orderNames {
    QLatin1String("name"), QLatin1String("date"), QLatin1String("accuracy")};

/// Where `content` is then: at `path`, or, if another program has taken that name meanwhile, at the
/// next one that is free.
nn::Expected<QString> writtenAnew(const QString& path, std::span<const std::uint8_t> content)
{
    const QFileInfo wanted(path);
    for (QString to = path;;) {
        const auto written = nn::write_new_file(to.toStdU16String(), content);
        if (written) {
            return to;
        }
        if (written.error().actual != EEXIST) {
            return written.error();
        }
        to = freePath(wanted.dir(), wanted.completeBaseName(), u'.' + wanted.suffix(), {});
    }
}

} // namespace

void MyModels::duplicate()
{
    const QString name = tr("%1 copy", "name of a duplicated network").arg(m_chosen->title());
    const QString from = m_chosen->facts().path;
    const QString to = m_library.freePath(name, u'.' + QFileInfo(from).suffix());
    const auto read = [from] { return nn::read_file(from.toStdU16String(), nn::max_model_bytes); };
    addInBackground(to, tr("Duplicate Network"), read, [this](const nn::Expected<void>& done) {
        if (!done) {
            emit failed(done.error());
        }
    });
}

void MyModels::addInBackground(
    const QString& to,
    const QString& text,
    const std::function<nn::Expected<std::vector<std::uint8_t>>()>& content,
    const Finished& finished
)
{
    ++m_running;
    const auto write = [to, content]() -> nn::Expected<QString> {
        const auto bytes = content();
        return bytes ? writtenAnew(to, *bytes) : nn::Expected<QString>(bytes.error());
    };
    runInBackground(this, write, [this, to, text, finished](const nn::Expected<QString>& path) {
        --m_running;
        m_library.giveBack(to);
        if (path) {
            m_wanted = *path;
            m_library.noteAdded(*path, text);
        }
        finished(path ? nn::Expected<void>() : path.error());
    });
}

void MyModels::writeInBackground(
    const std::function<nn::Expected<QString>()>& write, const Finished& finished
)
{
    ++m_running;
    runInBackground(this, write, [this, finished](const nn::Expected<QString>& written) {
        --m_running;
        finished(written ? nn::Expected<void>() : written.error());
    });
}

void MyModels::openModel(const QString& path, const Finished& finished)
{
    if (m_library.holds(path)) {
        m_wanted = QFileInfo(path).absoluteFilePath();
        showCards();
        finished({});
        return;
    }
    const QString to =
        m_library.freePath(NetworkLibrary::nameOf(path), QStringLiteral(".lovelace"));
    const auto read = [path]() -> nn::Expected<std::vector<std::uint8_t>> {
        const auto model = nn::load_network(path.toStdU16String());
        return model ? nn::encode_model(*model) : model.error();
    };
    addInBackground(to, tr("Import Network"), read, finished);
}

void MyModels::saveModel(const QString& path, const Finished& finished)
{
    if (m_chosen == nullptr) {
        Page::saveModel(path, finished);
        return;
    }
    const auto copy = [from = m_chosen->facts().path, path]() -> nn::Expected<QString> {
        const auto model = nn::load_network(from.toStdU16String());
        if (!model) {
            return model.error();
        }
        const auto written = nn::save_network(*model, path.toStdU16String());
        return written ? nn::Expected<QString>(path) : written.error();
    };
    writeInBackground(copy, finished);
}

QString MyModels::proposedFileName() const
{
    return m_chosen != nullptr ? m_chosen->title() + QStringLiteral(".onnx") : QString();
}

QJsonObject MyModels::saveState() const
{
    QJsonObject state {{orderKey, orderNames.at(static_cast<std::size_t>(m_order))}};
    if (m_chosen != nullptr) {
        const QString& id = m_chosen->id();
        state.insert(chosenKey, NetworkShelf::isBuiltIn(id) ? id : QFileInfo(id).fileName());
    }
    return state;
}

void MyModels::restoreState(const QJsonObject& state)
{
    const auto order = std::ranges::find(orderNames, state.value(orderKey).toString());
    if (order != orderNames.end()) {
        m_order = static_cast<NetworkOrder>(order - orderNames.begin());
        m_orderChoice->setCurrentIndex(static_cast<int>(m_order));
        showCards();
    }
    const QString chosen = state.value(chosenKey).toString();
    for (NetworkCard* card : cards()) {
        if (!chosen.isEmpty()
            && (card->id() == chosen || QFileInfo(card->id()).fileName() == chosen)) {
            choose(card);
        }
    }
}

} // namespace ui
