// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trainreport.h"

#include "ui/text/numbertext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto statusInterval = std::chrono::milliseconds(100);
constexpr int barLength = 24;

QString barText(double share)
{
    const int done = static_cast<int>(share * barLength);
    return u'[' + QString(done, u'#') + QString(barLength - done, u'.') + u']';
}

/// Hours, minutes and seconds: 1:02:03, 2:03.
QString timeText(double seconds)
{
    const auto all = static_cast<qint64>(std::ceil(seconds));
    const qint64 hours = all / 3600;
    const QString rest = u"%1:%2"_s.arg(all / 60 % 60, hours > 0 ? 2 : 1, 10, QChar(u'0'))
                             .arg(all % 60, 2, 10, QChar(u'0'));
    return hours > 0 ? QString::number(hours) + u':' + rest : rest;
}

/// `value` with as many digits as mean anything.
QJsonValue rounded(double value)
{
    return std::isfinite(value) ? QJsonValue(QString::number(value, 'g', 6).toDouble())
                                : QJsonValue();
}

double perSecond(const EpochResult& result)
{
    return static_cast<double>(result.imageCount) / result.seconds;
}

QJsonObject epochJson(const EpochResult& result)
{
    return {
        {u"epoch"_s, static_cast<qint64>(result.epoch)},
        {u"loss"_s, rounded(result.meanLoss)},
        {u"test_accuracy"_s, result.testAccuracy ? rounded(*result.testAccuracy) : QJsonValue()},
        {u"images_per_second"_s, rounded(perSecond(result))},
        {u"seconds"_s, rounded(result.seconds)},
    };
}

} // namespace

TrainReport::TrainReport(Console& console, OutputFormat format, std::size_t epochCount)
    : m_console(console), m_format(format), m_epochCount(epochCount)
{ }

void TrainReport::showProgress(
    std::size_t epochsDone, std::size_t batchesDone, std::size_t batchCount
)
{
    const Clock::time_point now = Clock::now();
    if (!m_console.hasStatus() || now < m_nextStatus) {
        return;
    }
    m_nextStatus = now + statusInterval;
    const double epochs = static_cast<double>(epochsDone)
        + static_cast<double>(batchesDone) / static_cast<double>(batchCount);
    const double share = epochs / static_cast<double>(m_epochCount);
    const double passed = std::chrono::duration<double>(now - m_start).count();
    const double left = share > 0 ? passed / share * (1 - share) : 0;
    m_console.showStatus(tr("Epoch %1 of %2 %3 %4, %5 left")
                             .arg(epochsDone + 1)
                             .arg(m_epochCount)
                             .arg(barText(share), ui::percentText(share, 0), timeText(left)));
}

void TrainReport::showEpoch(const EpochResult& result)
{
    if (m_format == OutputFormat::Json) {
        m_console.print(epochJson(result));
    } else {
        m_console.print(epochText(result));
    }
}

QString TrainReport::epochText(const EpochResult& result) const
{
    const QString training = tr("Epoch %1 of %2: loss %3, %4 s, %5 images per second")
                                 .arg(result.epoch)
                                 .arg(m_epochCount)
                                 .arg(
                                     ui::numberText(result.meanLoss, 4),
                                     ui::numberText(result.seconds, 2),
                                     ui::countText(std::llround(perSecond(result)))
                                 );
    if (!result.testAccuracy) {
        return training;
    }
    return tr("%1, test accuracy %2").arg(training, ui::percentText(*result.testAccuracy, 2));
}

} // namespace app
