// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "ui/text/language.h"

#include <QFileInfo>
#include <QJsonArray>

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

constexpr QLatin1String languageKey("language");
constexpr QLatin1String olderPagesKey("pages");

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
    QJsonObject json {
        {QStringLiteral("theme"), nameOf(settings.look.choice)},
        {QStringLiteral("textPercent"), settings.look.textPercent},
        {QStringLiteral("reducedMotion"), settings.look.reducedMotion},
        {QStringLiteral("highContrast"), settings.look.highContrast},
        {QStringLiteral("speechPercent"), settings.look.speechPercent},
        {QStringLiteral("lessons"), settings.lessonsFolder},
        {QStringLiteral("window"), QString::fromLatin1(settings.windowGeometry.toBase64())},
        {QStringLiteral("contents"), settings.contentsWanted},
        {QStringLiteral("page"), settings.page},
        {QStringLiteral("recentFiles"), QJsonArray::fromStringList(settings.recentFiles)},
    };
    if (settings.isLanguageChosen) {
        json.insert(languageKey, settings.look.language);
    }
    if (!settings.olderPageStates.isEmpty()) {
        json.insert(olderPagesKey, settings.olderPageStates);
    }
    return json;
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
    if (const QString language = languageFor(text(languageKey)); !language.isEmpty()) {
        look.language = language;
        settings.isLanguageChosen = true;
    }
    look.reducedMotion = json.value(QLatin1String("reducedMotion")).toBool(look.reducedMotion);
    look.highContrast = json.value(QLatin1String("highContrast")).toBool(look.highContrast);
    look.speechPercent =
        std::clamp(json.value(QLatin1String("speechPercent")).toInt(look.speechPercent), 50, 200);
    settings.lessonsFolder = text(QLatin1String("lessons"));
    settings.windowGeometry = QByteArray::fromBase64(text(QLatin1String("window")).toLatin1());
    settings.contentsWanted = json.value(QLatin1String("contents")).toBool(settings.contentsWanted);
    settings.page = text(QLatin1String("page"));
    settings.olderPageStates = json.value(olderPagesKey).toObject();
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

SettingsFile::SettingsFile(QString path) : m_file(std::move(path), Settings::version) { }

SettingsFile::Outcome SettingsFile::load(Settings& settings)
{
    QJsonObject json;
    const Outcome outcome = m_file.load(json);
    if (outcome == Outcome::Read) {
        readJson(json, settings);
    }
    return outcome;
}

bool SettingsFile::save(const Settings& settings)
{
    return m_file.save(toJson(settings));
}

} // namespace ui
