// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "ui/text/language.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

namespace {

const std::array<std::pair<ThemeChoice, QLatin1String>, 3>& themeNames()
{
    static constexpr std::array<std::pair<ThemeChoice, QLatin1String>, 3> names {{
        {ThemeChoice::System, QLatin1String("system")},
        {ThemeChoice::Light, QLatin1String("light")},
        {ThemeChoice::Dark, QLatin1String("dark")},
    }};
    return names;
}

QString nameOf(ThemeChoice choice)
{
    for (const auto& [known, name] : themeNames()) {
        if (known == choice) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

ThemeChoice themeNamed(const QString& name, ThemeChoice otherwise)
{
    for (const auto& [choice, known] : themeNames()) {
        if (name == known) {
            return choice;
        }
    }
    return otherwise;
}

QJsonObject toJson(const Settings& settings)
{
    return {
        {QStringLiteral("version"), Settings::version},
        {QStringLiteral("theme"), nameOf(settings.look.choice)},
        {QStringLiteral("textPercent"), settings.look.textPercent},
        {QStringLiteral("language"), settings.look.language},
        {QStringLiteral("reducedMotion"), settings.look.reducedMotion},
        {QStringLiteral("lessons"), settings.lessonsFolder},
        {QStringLiteral("window"), QString::fromLatin1(settings.windowGeometry.toBase64())},
        {QStringLiteral("contents"), settings.contentsWanted},
        {QStringLiteral("page"), settings.page},
        {QStringLiteral("pages"), settings.pageStates},
        {QStringLiteral("recentFiles"), QJsonArray::fromStringList(settings.recentFiles)},
    };
}

void readJson(const QJsonObject& json, Settings& settings)
{
    const auto text = [&json](QLatin1String key) { return json.value(key).toString(); };
    ThemeSettings& look = settings.look;
    look.choice = themeNamed(text(QLatin1String("theme")), look.choice);
    look.textPercent = std::clamp(
        json.value(QLatin1String("textPercent")).toInt(look.textPercent),
        smallestTextPercent,
        largestTextPercent
    );
    if (const QString language = languageFor(text(QLatin1String("language")));
        !language.isEmpty()) {
        look.language = language;
    }
    look.reducedMotion = json.value(QLatin1String("reducedMotion")).toBool(look.reducedMotion);
    settings.lessonsFolder = text(QLatin1String("lessons"));
    settings.windowGeometry = QByteArray::fromBase64(text(QLatin1String("window")).toLatin1());
    settings.contentsWanted = json.value(QLatin1String("contents")).toBool(settings.contentsWanted);
    settings.page = text(QLatin1String("page"));
    settings.pageStates = json.value(QLatin1String("pages")).toObject();
    const QJsonArray recentFiles = json.value(QLatin1String("recentFiles")).toArray();
    for (const auto& file : recentFiles) {
        if (file.isString() && settings.recentFiles.size() < Settings::recentFileLimit) {
            settings.recentFiles.append(file.toString());
        }
    }
}

} // namespace

void Settings::remember(const QString& path)
{
    forget(path);
    recentFiles.prepend(QFileInfo(path).absoluteFilePath());
    recentFiles = recentFiles.mid(0, recentFileLimit);
}

void Settings::forget(const QString& path)
{
    recentFiles.removeAll(QFileInfo(path).absoluteFilePath());
}

SettingsFile::SettingsFile(QString path) : m_path(std::move(path)) { }

SettingsFile::Outcome SettingsFile::load(Settings& settings)
{
    QFile file(m_path);
    if (!file.exists()) {
        return Outcome::Missing;
    }
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return setAside();
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    const int version = document.object().value(QLatin1String("version")).toInt(0);
    if (version < 1 || version > Settings::version) {
        return setAside();
    }
    readJson(document.object(), settings);
    return Outcome::Read;
}

SettingsFile::Outcome SettingsFile::setAside()
{
    const QFileInfo info(m_path);
    for (int number = 1;; ++number) {
        m_asidePath = info.dir().filePath(
            QStringLiteral("%1.kept-%2.%3")
                .arg(info.completeBaseName(), QString::number(number), info.suffix())
        );
        if (!QFileInfo::exists(m_asidePath)) {
            m_mayWrite = QFile::rename(m_path, m_asidePath);
            return Outcome::SetAside;
        }
    }
}

bool SettingsFile::save(const Settings& settings) const
{
    if (!m_mayWrite || !QDir().mkpath(QFileInfo(m_path).path())) {
        return false;
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const QByteArray content = QJsonDocument(toJson(settings)).toJson();
    return file.write(content) == content.size() && file.commit();
}

} // namespace ui
