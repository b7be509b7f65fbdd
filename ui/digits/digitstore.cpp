// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/digitstore.h"

#include "engine/data/mnist.h"
#include "engine/train/metrics.h"
#include "ui/digits/digitreader.h"
#include "ui/digits/networkshelf.h"
#include "ui/jobs/background.h"

#include <QPromise>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Digits between two looks at whether anybody still wants the answers.
constexpr std::size_t sliceLength = 250;

} // namespace

DigitStore::DigitStore(DigitFolders folders, QObject* parent)
    : QObject(parent), m_folders(std::move(folders)), m_content(std::make_shared<Content>())
{ }

DigitStore::~DigitStore()
{
    for (const auto& [id, watcher] : m_watchers) {
        watcher->cancel();
    }
}

DigitStore::SharedContent DigitStore::read(const DigitFolders& folders)
{
    auto content = std::make_shared<Content>();
    if (auto digits = nn::read_mnist(folders.mnist.toStdU16String(), nn::MnistPart::test)) {
        content->digits = SampleShelf(std::move(*digits));
    } else {
        content->problem = digits.error();
    }
    const NetworkShelf shelf(folders.models);
    for (const QString& id : NetworkShelf::builtIns()) {
        nn::Expected<nn::Model> model = nn::load_model(shelf.path(id).toStdU16String());
        const auto fits = model ? checkReadsDigits(model->topology) : model.error();
        if (fits) {
            content->networks.emplace(id, std::move(*model));
        } else if (!content->problem) {
            content->problem = fits.error();
        }
    }
    return content;
}

void DigitStore::open()
{
    const bool isThere = digits().count() > 0 && !problem();
    if (isThere || m_isReading) {
        return;
    }
    m_isReading = true;
    const auto work = [folders = m_folders]() -> nn::Expected<SharedContent> {
        return read(folders);
    };
    runInBackground(this, work, [this](nn::Expected<SharedContent> content) {
        if (m_isReading) { // Otherwise somebody could not wait.
            take(
                content ? std::move(*content)
                        : std::make_shared<Content>(Content {.problem = content.error()})
            );
        }
    });
}

void DigitStore::openNow()
{
    if (digits().count() == 0 || problem()) {
        take(read(m_folders));
    }
}

void DigitStore::take(SharedContent content)
{
    m_isReading = false;
    m_content = std::move(content);
    emit opened();
}

const nn::Model* DigitStore::network(const QString& id) const
{
    const auto found = m_content->networks.find(id);
    return found != m_content->networks.end() ? &found->second : nullptr;
}

const DigitAnswers* DigitStore::answers(const QString& id) const
{
    const auto found = m_answers.find(id);
    return found != m_answers.end() ? &found->second : nullptr;
}

void DigitStore::findAnswers(const QString& id)
{
    Q_ASSERT(network(id) != nullptr && digits().count() > 0);
    if (m_watchers.contains(id) || m_answers.contains(id)) {
        return;
    }
    auto* watcher = new QFutureWatcher<DigitAnswers>(this);
    m_watchers[id] = watcher;
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, id](int done) {
        emit answersProgressed(id, double(done) / digits().count());
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, id, watcher] {
        m_watchers.erase(id);
        watcher->deleteLater();
        if (watcher->future().isCanceled()) {
            return;
        }
        m_answers[id] = watcher->future().takeResult();
        emit answersFound(id);
    });
    watcher->setFuture(QtConcurrent::run(&DigitStore::answerAll, m_content, id));
}

void DigitStore::answerAll(QPromise<DigitAnswers>& promise, SharedContent content, QString id)
{
    const nn::Dataset& digits = content->digits.data();
    const nn::Model& model = content->networks.at(id);
    promise.setProgressRange(0, static_cast<int>(digits.count));
    DigitAnswers answers;
    answers.reserve(digits.count);
    while (answers.size() < digits.count && !promise.isCanceled()) {
        const std::size_t length = std::min(sliceLength, digits.count - answers.size());
        const nn::Evaluation part = nn::evaluate(
            model.topology,
            model.parameters,
            nn::part_of(digits, answers.size(), length),
            nn::Loss::squared_error
        );
        answers.insert(answers.end(), part.predictions.begin(), part.predictions.end());
        promise.setProgressValue(static_cast<int>(answers.size()));
    }
    promise.addResult(std::move(answers));
}

} // namespace ui
