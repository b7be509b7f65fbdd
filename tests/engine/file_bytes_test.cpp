// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file_bytes.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/bytes.h"

using namespace nn;
using test::Bytes;

namespace {

constexpr int as_expected = 0;
constexpr int not_possible = 2;

/// Root may write everywhere, so a process of root becomes somebody else.
bool is_bound_by_permissions()
{
    return ::geteuid() != 0 || ::seteuid(65'534) == 0;
}

/// Runs `action` in a process of its own and returns what it returns.
template <typename Action>
int in_child(Action action)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(action());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Everything in a folder, hidden files too.
QStringList names_in(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

mode_t mode_of(const QString& path)
{
    struct stat status
    { };
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

class FileBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileOfTheLimitIsReadAndOneByteMoreIsNot();
    void endlessFilesAreRefused();
    void contentIsReplaced();
    void aNewFileReplacesNothing();
    void permissionsAreKept();
    void linksStayLinks();
    void whatIsNotAFileIsLeftAlone();
    void aProtectedFileIsLeftAlone();
    void aFullDiskLeavesTheOldFile();
    void aReadOnlyFolderLeavesTheOldFile();
    void whatAKilledSaveLeftIsRemovedByTheNext();
    void whatAnotherProcessIsSavingIsNotTouched();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void FileBytesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("model");
    QVERIFY(test::put(m_path, test::bytes_of("old")));
}

void FileBytesTest::aFileOfTheLimitIsReadAndOneByteMoreIsNot()
{
    const Bytes content(100'000, 7);
    QVERIFY(test::put(m_path, content));
    const auto read = read_file(test::path_of(m_path), 100'000);
    QVERIFY(read.has_value());
    QVERIFY(*read == content);
    const auto refused = read_file(test::path_of(m_path), 99'999);
    QVERIFY(!refused.has_value());
    QCOMPARE(
        refused.error(), (Error {ErrorCode::too_large, m_path.toStdString(), 99'999, 100'000})
    );
}

void FileBytesTest::endlessFilesAreRefused()
{
    const auto refused = read_file("/dev/zero", 1'000'000);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::too_large);
    QCOMPARE(refused.error().expected, 1'000'000);
}

void FileBytesTest::contentIsReplaced()
{
    QVERIFY(write_file_atomically(test::path_of(m_path), test::bytes_of("new")).has_value());
    QCOMPARE(test::content_of(m_path), QByteArray("new"));
    const QString fresh = m_folder->filePath("fresh");
    QVERIFY(write_file_atomically(test::path_of(fresh), {}).has_value());
    QCOMPARE(names_in(*m_folder), QStringList({"fresh", "model"}));
}

void FileBytesTest::aNewFileReplacesNothing()
{
    const QByteArray old = test::content_of(m_path);
    const auto refused = write_new_file(test::path_of(m_path), test::bytes_of("new"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::cannot_write);
    QCOMPARE(refused.error().actual, EEXIST);
    QCOMPARE(test::content_of(m_path), old);
    const QString fresh = m_folder->filePath("fresh");
    QVERIFY(write_new_file(test::path_of(fresh), test::bytes_of("new")).has_value());
    QCOMPARE(test::content_of(fresh), QByteArray("new"));
    QCOMPARE(names_in(*m_folder), QStringList({"fresh", "model"}));
}

void FileBytesTest::permissionsAreKept()
{
    QCOMPARE(::chmod(qPrintable(m_path), 0640), 0);
    QVERIFY(write_file_atomically(test::path_of(m_path), test::bytes_of("new")).has_value());
    QCOMPARE(mode_of(m_path), mode_t {0640});

    const mode_t old_mask = ::umask(0027);
    const QString fresh = m_folder->filePath("fresh");
    const auto written = write_file_atomically(test::path_of(fresh), test::bytes_of("new"));
    ::umask(old_mask);
    QVERIFY(written.has_value());
    QCOMPARE(mode_of(fresh), mode_t {0640});
}

void FileBytesTest::linksStayLinks()
{
    QVERIFY(QFile::link("model", m_folder->filePath("link")));
    QVERIFY(QFile::link(m_folder->filePath("link"), m_folder->filePath("link-to-link")));
    const auto path = test::path_of(m_folder->filePath("link-to-link"));
    QVERIFY(write_file_atomically(path, test::bytes_of("new")).has_value());
    QCOMPARE(test::content_of(m_path), QByteArray("new"));
    QVERIFY(QFileInfo(m_folder->filePath("link")).isSymLink());
    QVERIFY(QFileInfo(m_folder->filePath("link-to-link")).isSymLink());
}

void FileBytesTest::whatIsNotAFileIsLeftAlone()
{
    const auto folder = write_file_atomically(test::path_of(m_folder->path()), {});
    QVERIFY(!folder.has_value());
    QCOMPARE(
        folder.error(), (Error {ErrorCode::cannot_write, m_folder->path().toStdString(), 0, EISDIR})
    );
    const QString pipe = m_folder->filePath("pipe");
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(!write_file_atomically(test::path_of(pipe), test::bytes_of("new")).has_value());
    struct stat status
    { };
    QCOMPARE(::stat(qPrintable(pipe), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    QVERIFY(!write_file_atomically("/dev/full", test::bytes_of("new")).has_value());
}

void FileBytesTest::aProtectedFileIsLeftAlone()
{
    QCOMPARE(::chmod(qPrintable(m_path), 0444), 0);
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0777), 0);
    const int result = in_child([this] {
        if (!is_bound_by_permissions()) {
            return not_possible;
        }
        const auto written = write_file_atomically(test::path_of(m_path), test::bytes_of("new"));
        return !written && written.error().actual == EACCES ? as_expected : 1;
    });
    if (result == not_possible) {
        QSKIP("This process cannot give up being root.");
    }
    QCOMPARE(result, as_expected);
    QCOMPARE(test::content_of(m_path), QByteArray("old"));
}

void FileBytesTest::aFullDiskLeavesTheOldFile()
{
    const int result = in_child([this] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit {4'096, 4'096}; // Of each file: the write after that fails.
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto written = write_file_atomically(test::path_of(m_path), Bytes(10'000, 'n'));
        return !written && written.error().actual == EFBIG ? as_expected : 1;
    });
    QCOMPARE(result, as_expected);
    QCOMPARE(test::content_of(m_path), QByteArray("old"));
    QCOMPARE(names_in(*m_folder), QStringList({"model"}));
}

void FileBytesTest::aReadOnlyFolderLeavesTheOldFile()
{
    QCOMPARE(::chmod(qPrintable(m_path), 0666), 0);
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0555), 0);
    const int result = in_child([this] {
        if (!is_bound_by_permissions()) {
            return not_possible;
        }
        const auto written = write_file_atomically(test::path_of(m_path), test::bytes_of("new"));
        return !written && written.error().code == ErrorCode::cannot_write
                && written.error().actual == EACCES
            ? as_expected
            : 1;
    });
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
    if (result == not_possible) {
        QSKIP("This process cannot give up being root.");
    }
    QCOMPARE(result, as_expected);
    QCOMPARE(test::content_of(m_path), QByteArray("old"));
    QCOMPARE(names_in(*m_folder), QStringList({"model"}));
}

void FileBytesTest::whatAKilledSaveLeftIsRemovedByTheNext()
{
    QVERIFY(test::put(m_folder->filePath(".model.saving-0"), test::bytes_of("half")));
    QVERIFY(write_file_atomically(test::path_of(m_path), test::bytes_of("new")).has_value());
    QCOMPARE(test::content_of(m_path), QByteArray("new"));
    QCOMPARE(names_in(*m_folder), QStringList({"model"}));
}

void FileBytesTest::whatAnotherProcessIsSavingIsNotTouched()
{
    QFile other(m_folder->filePath(".model.saving-0"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(::flock(other.handle(), LOCK_EX), 0); // As a save that is under way holds it.
    QVERIFY(write_file_atomically(test::path_of(m_path), test::bytes_of("new")).has_value());
    QCOMPARE(test::content_of(m_path), QByteArray("new"));
    QCOMPARE(names_in(*m_folder), QStringList({".model.saving-0", "model"}));
}

QTEST_APPLESS_MAIN(FileBytesTest)
#include "file_bytes_test.moc"
