// SPDX-License-Identifier: GPL-3.0-or-later
// What My models reads and writes, and what it remembers.
#include "engine/io/file_bytes.h"
#include "engine/io/network_file.h"
#include "ui/jobs/background.h"
#include "ui/labs/mymodels.h"
#include "ui/labs/networkcard.h"

#include <QComboBox>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr QLatin1String orderKey("order");
constexpr QLatin1String chosenKey("chosen");

/// As they are written into the state.
constexpr std::array orderNames {
    QLatin1String("name"), QLatin1String("date"), QLatin1String("accuracy")};

} // namespace

void MyModels::duplicate()
{
    const QString name = tr("%1 copy", "name of a duplicated network").arg(m_chosen->title());
    const QString from = m_chosen->facts().path;
    const QString to = m_library.freePath(name, u'.' + QFileInfo(from).suffix());
    const auto copy = [from, to]() -> nn::Expected<QString> {
        const auto content = nn::read_file(from.toStdU16String(), nn::max_model_bytes);
        if (!content) {
            return content.error();
        }
        const auto written = nn::write_file_atomically(to.toStdU16String(), *content);
        return written ? nn::Expected<QString>(to) : written.error();
    };
    writeInBackground(copy, [this, to](const nn::Expected<void>& done) {
        if (done) {
            m_wanted = to;
            m_library.noteAdded(to, tr("Duplicate Network"));
        } else {
            m_library.giveBack(to);
            emit failed(done.error());
        }
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
    const auto copy = [path, to]() -> nn::Expected<QString> {
        const auto model = nn::load_network(path.toStdU16String());
        if (!model) {
            return model.error();
        }
        const auto written = nn::save_model(*model, to.toStdU16String());
        return written ? nn::Expected<QString>(to) : written.error();
    };
    writeInBackground(copy, [this, to, finished](const nn::Expected<void>& done) {
        if (done) {
            m_wanted = to;
            m_library.noteAdded(to, tr("Import Network"));
        } else {
            m_library.giveBack(to);
        }
        finished(done);
    });
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
