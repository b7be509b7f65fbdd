// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/finetuningpanel.h"

#include "ui/digits/drawingcollection.h"
#include "ui/labs/finetuningstate.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themestyle.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <thread>

namespace ui {

namespace {

constexpr int progressSteps = 1000;

QString number(std::size_t count)
{
    return countText(static_cast<qint64>(count));
}

/// All processors but one, which the window needs.
unsigned usualThreads()
{
    return std::clamp(std::thread::hardware_concurrency(), 2U, 9U) - 1;
}

} // namespace

FineTuningPanel::FineTuningPanel(
    const DrawingCollection& collection, Folders folders, QWidget* parent
)
    : QWidget(parent)
    , m_collection(collection)
    , m_folders(std::move(folders))
    , m_heading(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_plan(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_start(new QPushButton(this))
    , m_draw(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_timeLeft(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_cancel(new QPushButton(this))
    , m_outcome(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_table(new QWidget(this))
    , m_use(new QPushButton(this))
{
    layOut();
    connect(&collection, &DrawingCollection::changed, this, &FineTuningPanel::showPlan);
    connect(m_start, &QPushButton::clicked, this, &FineTuningPanel::start);
    connect(m_draw, &QPushButton::clicked, this, &FineTuningPanel::drawRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_job->cancel();
    });
    connect(m_use, &QPushButton::clicked, this, [this] { emit useRequested(m_result->path); });
    retranslate();
}

FineTuningPanel::~FineTuningPanel() = default;

void FineTuningPanel::layOut()
{
    for (RoleLabel* label : {m_heading, m_plan, m_timeLeft, m_outcome}) {
        label->setWordWrap(true);
        label->setMaximumWidth(sizes::readingWidth);
    }
    makePrimary(*m_start);
    m_progress->setMaximum(progressSteps);
    m_progress->setMaximumWidth(sizes::readingWidth);
    m_progress->setTextVisible(false);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6 * sizes::step);
    grid->setVerticalSpacing(sizes::inControl);
    for (std::size_t row = 0; row < rowCount; ++row) {
        for (std::size_t column = 0; column < columnCount; ++column) {
            const bool isName = row == 0 || column == 0;
            auto* cell = new RoleLabel(
                isName ? FontRole::Control : FontRole::Number,
                row == 0 ? TextTone::Muted : TextTone::Ink,
                m_table
            );
            cell->setWordWrap(column == 0);
            cell->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            grid->addWidget(cell, static_cast<int>(row), static_cast<int>(column));
            m_cells[row][column] = cell;
        }
    }
    grid->setColumnStretch(0, 1);
    m_table->setMaximumWidth(sizes::readingWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        sizes::pageMargin, sizes::cardPadding, sizes::pageMargin, sizes::cardPadding
    );
    column->setSpacing(sizes::inGroup);
    column->addWidget(m_heading);
    column->addWidget(m_plan);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addWidget(m_draw, 0, Qt::AlignLeft);
    column->addWidget(m_progress);
    column->addWidget(m_timeLeft);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addWidget(m_outcome);
    column->addWidget(m_table);
    column->addWidget(m_use, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void FineTuningPanel::setModel(const nn::Model* model, const QString& name)
{
    m_model = model ? std::make_shared<const nn::Model>(*model) : nullptr;
    m_name = name;
    showPlan();
}

QString FineTuningPanel::copyName() const
{
    const QString ending = tr(" – my handwriting");
    return m_name.contains(ending) ? m_name : m_name + ending;
}

// A run -------------------------------------------------------------------------------------------

void FineTuningPanel::start()
{
    FineTuningTask task {.model = *m_model, .name = copyName()};
    task.model.notes.trained_on =
        tr("%1, and %2 drawings of one person")
            .arg(QString::fromStdString(m_model->notes.trained_on))
            .arg(number(std::size_t(m_collection.countFor(nn::DrawingUse::training))))
            .toStdString();
    task.drawings = m_collection.drawings();
    task.mnistFolder = m_folders.mnist;
    task.networkFolder = m_folders.networks;
    task.tuning = m_tuning;
    task.threadCount = usualThreads();
    m_wasCancelled = false;
    m_resultName = m_name;
    m_result.reset();
    m_job = std::make_unique<FineTuningJob>(std::move(task));
    connect(m_job.get(), &FineTuningJob::progressed, this, &FineTuningPanel::showProgress);
    connect(m_job.get(), &FineTuningJob::finished, this, &FineTuningPanel::finish);
    m_cancel->setEnabled(true);
    showPlan();
    showProgress();
    showResult();
    m_cancel->setFocus();
}

void FineTuningPanel::finish(const nn::Expected<std::optional<FineTuningResult>>& result)
{
    const bool hadFocus = m_cancel->hasFocus() || !m_cancel->isEnabled();
    m_job.release()->deleteLater(); // It is the one that tells this.
    m_wasCancelled = result && !*result;
    if (result) {
        m_result = *result;
    }
    showPlan();
    showResult();
    if (hadFocus) {
        (m_result ? m_use : m_start)->setFocus();
    }
    if (!result) {
        emit failed(result.error());
    } else if (m_result) {
        emit copySaved(m_result->path);
    }
    emit stateChanged();
}

// What is shown -----------------------------------------------------------------------------------

QString FineTuningPanel::doubtText() const
{
    switch (doubtAbout(m_collection.drawings())) {
    case FineTuningDoubt::TooFew:
        return tr("At least %1 drawings are needed, and you have %2. Two of each digit would do: "
                  "one half to learn from, the other to test on.")
            .arg(leastDrawings)
            .arg(m_collection.count());
    case FineTuningDoubt::NoneToLearnFrom:
        return tr("Of your drawings, %1 are to learn from, and at least %2 are needed. Draw more.")
            .arg(m_collection.countFor(nn::DrawingUse::training))
            .arg(leastPerUse);
    case FineTuningDoubt::NoneToTestOn:
        return tr("Of your drawings, %1 are kept for testing, and at least %2 are needed. Draw "
                  "more.")
            .arg(m_collection.countFor(nn::DrawingUse::test))
            .arg(leastPerUse);
    case FineTuningDoubt::None:
        return {};
    }
    Q_UNREACHABLE();
}

void FineTuningPanel::showPlan()
{
    const QString doubt = doubtText();
    const bool mayStart = m_model && doubt.isEmpty();
    m_start->setVisible(!isRunning());
    m_start->setEnabled(mayStart);
    m_draw->setVisible(!isRunning() && !doubt.isEmpty());
    for (QWidget* widget :
         {static_cast<QWidget*>(m_progress),
          static_cast<QWidget*>(m_timeLeft),
          static_cast<QWidget*>(m_cancel)}) {
        widget->setVisible(isRunning());
    }
    if (isRunning()) {
        return; // What was said at the start goes on being true.
    }
    QString plan =
        m_model ? tr("A copy of “%1” learns your hand.").arg(m_name) : tr("There is no network.");
    if (mayStart) {
        plan += u' '
            + tr("It sees the %1 drawings that are to learn from again and again, a little moved, "
                 "turned and bent each time, among %2 MNIST digits, so that it does not forget "
                 "other hands. The %3 drawings kept for testing are never shown to it. “%4” stays "
                 "as it is; the copy is saved beside it as “%5”.")
                  .arg(m_collection.countFor(nn::DrawingUse::training))
                  .arg(number(m_tuning.known_count))
                  .arg(m_collection.countFor(nn::DrawingUse::test))
                  .arg(m_name, copyName());
    }
    m_plan->setText(joinedSentences({plan, doubt}));
}

void FineTuningPanel::showProgress()
{
    if (!m_job) {
        return;
    }
    m_progress->setValue(static_cast<int>(std::lround(m_job->share() * progressSteps)));
    const std::optional<double> seconds = m_job->secondsLeft();
    if (!m_cancel->isEnabled()) {
        m_timeLeft->setText(tr("Stopping ..."));
    } else if (!seconds) {
        m_timeLeft->setText(tr("Reading the digits ..."));
    } else if (*seconds < 90) {
        m_timeLeft->setText(tr("About %1 s left").arg(number(std::size_t(std::ceil(*seconds)))));
    } else {
        m_timeLeft->setText(
            tr("About %1 min left").arg(number(std::size_t(std::ceil(*seconds / 60))))
        );
    }
}

void FineTuningPanel::showResult()
{
    m_outcome->setVisible(m_result || m_wasCancelled);
    m_table->setVisible(m_result.has_value());
    m_use->setVisible(m_result.has_value());
    if (m_wasCancelled) {
        m_outcome->setText(tr("Stopped. There is no copy, and everything is as it was."));
    }
    if (!m_result) {
        return;
    }
    m_outcome->setText(tr("“%1” is saved. Read right, by “%2” before and by the copy after:")
                           .arg(QFileInfo(m_result->path).completeBaseName(), m_resultName));
    const auto show =
        [this](std::size_t row, const QString& name, const auto& before, const auto& after) {
            const auto text = [](const ReadingScore& score) {
                const double share = score.count == 0
                    ? 0
                    : static_cast<double>(score.right) / static_cast<double>(score.count);
                return tr("%1 of %2 · %3")
                    .arg(number(score.right), number(score.count), percentText(share));
            };
            m_cells[row][0]->setText(name);
            m_cells[row][1]->setText(text(before));
            m_cells[row][2]->setText(text(after));
        };
    m_cells[0][1]->setText(tr("before"));
    m_cells[0][2]->setText(tr("after"));
    show(1, tr("MNIST digits it never saw"), m_result->before.mnist, m_result->after.mnist);
    show(2, tr("your drawings kept for testing"), m_result->before.kept, m_result->after.kept);
    show(3, tr("your drawings it learned from"), m_result->before.trained, m_result->after.trained);
}

QString FineTuningPanel::planText() const
{
    return m_plan->text();
}

QString FineTuningPanel::outcomeText() const
{
    return m_outcome->text();
}

QStringList FineTuningPanel::tableTexts() const
{
    QStringList rows;
    for (const auto& row : m_cells) {
        rows.append((QStringList {row[0]->text(), row[1]->text(), row[2]->text()}).join(u'|'));
    }
    return rows;
}

QJsonObject FineTuningPanel::saveState() const
{
    return m_result ? toJson(*m_result, m_resultName) : QJsonObject();
}

void FineTuningPanel::restoreState(const QJsonObject& state)
{
    if (!isRunning()) {
        m_result = resultFromJson(state, m_resultName);
        showResult();
    }
}

void FineTuningPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FineTuningPanel::retranslate()
{
    m_heading->setText(tr("Teach a copy your handwriting"));
    m_start->setText(tr("Start"));
    m_draw->setText(tr("Draw a Digit"));
    m_cancel->setText(tr("Cancel"));
    m_use->setText(tr("Use the Copy"));
    m_progress->setAccessibleName(tr("How much is done"));
    showPlan();
    showProgress();
    showResult();
}

} // namespace ui
