// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/model_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "tests/support/bytes.h"
#include "tests/support/sample_model.h"

using namespace nn;

namespace {

/// A process that saves one model after another, and has begun to.
pid_t start_saving(const QByteArray& path)
{
    std::array<int, 2> pipe_ends {};
    if (::pipe(pipe_ends.data()) != 0) {
        return -1;
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(pipe_ends[1], STDOUT_FILENO);
        ::execl(MODEL_PROCESS, MODEL_PROCESS, "save-for-ever", path.constData(), nullptr);
        ::_exit(127);
    }
    ::close(pipe_ends[1]);
    char first = 0;
    const bool has_begun = ::read(pipe_ends[0], &first, 1) == 1;
    ::close(pipe_ends[0]);
    return has_begun ? child : -1;
}

QStringList names_in(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class KilledSaveTest : public QObject
{
    Q_OBJECT

private slots:
    void aKilledSaveLeavesTheOldModelOrTheNew();
};

void KilledSaveTest::aKilledSaveLeavesTheOldModelOrTheNew()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("m.lovelace");
    const Model sample = test::sample_model();
    QVERIFY(save_model(sample, test::path_of(path)).has_value());

    // The moments are random, and the same in every run as far as the clock allows.
    std::mt19937 random(1);
    std::uniform_int_distribution<int> microseconds(0, 20'000);
    int caught_count = 0;
    std::uint64_t save_count = 0;
    for (int kill = 0; kill < 200; ++kill) {
        const pid_t child = start_saving(QFile::encodeName(path));
        QVERIFY(child > 0);
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds(random)));
        QCOMPARE(::kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status)); // It did not end by itself, with an error.

        auto model = load_model(test::path_of(path));
        QVERIFY(model.has_value());
        save_count += model->notes.epoch_count - sample.notes.epoch_count;
        model->notes.epoch_count = sample.notes.epoch_count; // Only this counts the saves.
        QVERIFY(*model == sample);
        const QStringList names = names_in(folder);
        QVERIFY(names.size() <= 2); // What killed saves leave does not pile up.
        caught_count += names.size() == 2 ? 1 : 0;
    }
    qInfo(
        "200 kills, %llu saves before them, %d kills in the middle of one",
        static_cast<unsigned long long>(save_count),
        caught_count
    );
    QVERIFY(save_count > 0);

    QVERIFY(save_model(sample, test::path_of(path)).has_value());
    QCOMPARE(names_in(folder), QStringList({"m.lovelace"}));
}

QTEST_APPLESS_MAIN(KilledSaveTest)
#include "killed_save_test.moc"
