// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const auto modelSuffix = ".lovelace"_L1;

} // namespace

QString dataFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/lovelace"_s);
}

QString mnistFolder()
{
    return dataFolder() + u"/mnist"_s;
}

QString builtInModelPath(const QString& name)
{
    return dataFolder() + u"/models/"_s + name + modelSuffix;
}

QStringList builtInModelNames()
{
    const QDir folder(dataFolder() + u"/models"_s);
    QStringList names = folder.entryList({u'*' + modelSuffix}, QDir::Files, QDir::Name);
    for (QString& name : names) {
        name.chop(modelSuffix.size());
    }
    return names;
}

} // namespace app
