// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/model_file.h"
#include "ui/digits/sampleshelf.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Where the program keeps digits and networks that read them.
struct DigitFolders
{
    QString models; ///< two-layer.lovelace and the others.
    QString mnist; ///< Test images and labels.
};

/// What a network reads in each test digit, by index.
using DigitAnswers = std::vector<std::uint8_t>;

/// The test digits of MNIST and the networks that come with the program, read once for all figures
/// that show them.
class DigitStore : public QObject
{
    Q_OBJECT

public:
    explicit DigitStore(DigitFolders folders, QObject* parent = nullptr);
    ~DigitStore() override;

    /// Begins to read, off this thread, unless all is there or on its way. After a failure it tries
    /// once more. opened() tells the end.
    void open();
    /// Reads on this thread what is not there yet, for who cannot wait: paper, and checks of
    /// lessons. About 0.2 s.
    void openNow();
    bool isReading() const { return m_isReading; }
    /// Whether reading has come to an end, good or bad.
    bool isOpen() const { return !m_isReading && (digits().count() > 0 || problem()); }
    /// What could not be read the last time, if anything.
    const std::optional<nn::Error>& problem() const { return m_content->problem; }

    /// Empty until they have been read.
    const SampleShelf& digits() const { return m_content->digits; }
    /// The network with an id of NetworkShelf::builtIns(); null if it is not there.
    const nn::Model* network(const QString& id) const;

    /// Null until it is known.
    const DigitAnswers* answers(const QString& id) const;
    /// Finds out what a network reads in each digit, off this thread: a moment for dense networks,
    /// some seconds for a convolutional one. Precondition: digits and network are there.
    void findAnswers(const QString& id);

signals:
    void opened(); ///< Also when something could not be read.
    void answersProgressed(const QString& id, double share);
    void answersFound(const QString& id);

private:
    /// What was read: it never changes, so that other threads may look at it.
    struct Content
    {
        SampleShelf digits {};
        std::map<QString, nn::Model> networks {};
        std::optional<nn::Error> problem {};
    };
    using SharedContent = std::shared_ptr<const Content>;
    static SharedContent read(const DigitFolders& folders);
    static void answerAll(QPromise<DigitAnswers>& promise, SharedContent content, QString id);
    void take(SharedContent content);

    DigitFolders m_folders;
    SharedContent m_content;
    bool m_isReading = false;
    std::map<QString, DigitAnswers> m_answers;
    std::map<QString, QFutureWatcher<DigitAnswers>*> m_watchers; ///< Children of this.
};

} // namespace ui
