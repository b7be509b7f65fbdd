// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file_bytes.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace nn {

namespace {

namespace fs = std::filesystem;

/// Closes a file descriptor at the end of a scope.
class Descriptor
{
public:
    explicit Descriptor(int number) : number_(number) { }
    ~Descriptor()
    {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) { }
    Descriptor& operator=(Descriptor&&) = delete;

    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

Error system_error(ErrorCode code, const fs::path& path, int number = errno)
{
    return {code, path.string(), 0, number};
}

/// Whether `path` is the file that is open as `file`.
bool is_at(const fs::path& path, const Descriptor& file)
{
    struct stat by_path
    { };
    struct stat by_number
    { };
    return ::lstat(path.c_str(), &by_path) == 0 && ::fstat(file.number(), &by_number) == 0
        && by_path.st_dev == by_number.st_dev && by_path.st_ino == by_number.st_ino;
}

bool lock(const Descriptor& file)
{
    return ::flock(file.number(), LOCK_EX | LOCK_NB) == 0;
}

/// Removes what a killed save left at `path`. Who saves holds a lock, which ends with the process.
bool remove_abandoned(const fs::path& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    return file.is_open() && lock(file) && is_at(path, file) && ::unlink(path.c_str()) == 0;
}

/// A new file beside the target, locked, that is gone at the end of the scope unless it was moved
/// to the target.
class SavingFile
{
public:
    /// Empty, with errno set, if no file can be made.
    static std::optional<SavingFile> make(const fs::path& target)
    {
        constexpr int most_at_once = 100;
        constexpr std::size_t name_length = 200; // Leaves room below the usual 255 bytes.
        const std::string name = target.filename().string().substr(0, name_length);
        const std::string prefix = "." + name + ".saving-";
        for (int i = 0; i < most_at_once; ++i) {
            const fs::path path = target.parent_path() / (prefix + std::to_string(i));
            for (bool try_again = true; try_again; try_again = remove_abandoned(path)) {
                constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
                Descriptor file(::open(path.c_str(), flags, 0666));
                // Before it is locked another save may have taken the file for abandoned. Where
                // there are no locks (some network file systems) it is safe from that anyway.
                if (file.is_open() && (lock(file) || errno != EWOULDBLOCK) && is_at(path, file)) {
                    return SavingFile(path, std::move(file));
                }
                if (!file.is_open() && errno != EEXIST) {
                    return std::nullopt;
                }
            }
        }
        return std::nullopt;
    }
    ~SavingFile()
    {
        if (file_.is_open()) {
            ::unlink(path_.c_str());
        }
    }
    SavingFile(SavingFile&&) = default;

    /// These return false, with errno set, if they fail.
    bool write(std::span<const std::uint8_t> content)
    {
        while (!content.empty()) {
            const ssize_t written = ::write(file_.number(), content.data(), content.size());
            if (written < 0 && errno != EINTR) {
                return false;
            }
            content = content.subspan(static_cast<std::size_t>(written < 0 ? 0 : written));
        }
        return true;
    }
    bool take_permissions(const struct stat& old)
    {
        // Giving a file away is a privilege: without it the new file belongs to who saved it.
        [[maybe_unused]] const int owner = ::fchown(file_.number(), old.st_uid, old.st_gid);
        return ::fchmod(file_.number(), old.st_mode & 07777U) == 0;
    }
    bool synchronize() { return ::fsync(file_.number()) == 0; }
    bool move_to(const fs::path& target)
    {
        if (::rename(path_.c_str(), target.c_str()) != 0) {
            return false;
        }
        const Descriptor done = std::move(file_);
        return true;
    }
    /// The same, with EEXIST if there is a target.
    bool become(const fs::path& target)
    {
        constexpr unsigned flags = RENAME_NOREPLACE;
        if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target.c_str(), flags) != 0) {
            // Where the file system cannot, a second name cannot replace anything either.
            if (errno != EINVAL || ::link(path_.c_str(), target.c_str()) != 0) {
                return false;
            }
            ::unlink(path_.c_str());
        }
        const Descriptor done = std::move(file_);
        return true;
    }

private:
    SavingFile(fs::path path, Descriptor file) : path_(std::move(path)), file_(std::move(file)) { }

    fs::path path_;
    Descriptor file_;
};

/// Where writing to `path` really goes: the end of a chain of symbolic links.
fs::path follow_links(fs::path path)
{
    constexpr int longest_chain = 40; // As in Linux.
    std::error_code error;
    for (int i = 0; i < longest_chain && fs::is_symlink(path, error); ++i) {
        path = path.parent_path() / fs::read_symlink(path, error);
    }
    return path;
}

/// Brings the new entry of the folder to the disk. Some file systems cannot, and the new file is
/// there already: so this does not fail.
void synchronize_folder(const fs::path& folder)
{
    const Descriptor opened(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    );
    if (opened.is_open()) {
        ::fsync(opened.number());
    }
}

} // namespace

Expected<std::vector<std::uint8_t>> read_file(const fs::path& path, std::size_t limit)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status
    { };
    if (!file.is_open() || ::fstat(file.number(), &status) != 0) {
        return system_error(ErrorCode::cannot_open, path);
    }
    std::vector<std::uint8_t> content;
    const auto too_large = [&](std::size_t size) {
        return Error {
            ErrorCode::too_large,
            path.string(),
            static_cast<std::int64_t>(limit),
            static_cast<std::int64_t>(size)};
    };
    if (S_ISREG(status.st_mode)) {
        const auto size = static_cast<std::size_t>(status.st_size);
        if (size > limit) {
            return too_large(size);
        }
        content.reserve(size);
    }
    // The size is only a hint: pipes have none, and a file can grow while it is read.
    std::array<std::uint8_t, 64U << 10U> chunk;
    for (;;) {
        const ssize_t got = ::read(file.number(), chunk.data(), chunk.size());
        if (got == 0) {
            return content;
        }
        if (got < 0 && errno != EINTR) {
            return system_error(ErrorCode::cannot_read, path);
        }
        const auto count = static_cast<std::size_t>(got < 0 ? 0 : got);
        if (count > limit - content.size()) {
            return too_large(content.size() + count);
        }
        const auto fresh = std::span(chunk).first(count);
        content.insert(content.end(), fresh.begin(), fresh.end());
    }
}

Expected<void> write_file_atomically(const fs::path& path, std::span<const std::uint8_t> content)
{
    const fs::path target = follow_links(path);
    struct stat old
    { };
    const bool is_there = ::stat(target.c_str(), &old) == 0;
    if (is_there && !S_ISREG(old.st_mode)) {
        return system_error(ErrorCode::cannot_write, path, S_ISDIR(old.st_mode) ? EISDIR : EINVAL);
    }
    // Renaming would replace a file that is protected against writing.
    if (is_there && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) {
        return system_error(ErrorCode::cannot_write, path);
    }
    std::optional<SavingFile> file = SavingFile::make(target);
    if (!file || !file->write(content) || (is_there && !file->take_permissions(old))
        || !file->synchronize() || !file->move_to(target)) {
        return system_error(ErrorCode::cannot_write, path);
    }
    synchronize_folder(target.parent_path());
    return {};
}

Expected<void> write_new_file(const fs::path& path, std::span<const std::uint8_t> content)
{
    std::optional<SavingFile> file = SavingFile::make(path);
    if (!file || !file->write(content) || !file->synchronize() || !file->become(path)) {
        return system_error(ErrorCode::cannot_write, path);
    }
    synchronize_folder(path.parent_path());
    return {};
}

} // namespace nn
