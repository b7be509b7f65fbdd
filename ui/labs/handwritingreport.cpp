// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/handwritingreport.h"

#include "ui/digits/drawingcollection.h"
#include "ui/digits/drawinglist.h"
#include "ui/jobs/background.h"
#include "ui/plots/confusionview.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

constexpr int leastSide = 260; ///< What the drawings beside the table need.

QStringList digitNames()
{
    QStringList names;
    for (int digit = 0; digit < 10; ++digit) {
        names.append(QString::number(digit));
    }
    return names;
}

QString shareText(std::size_t right, std::size_t count)
{
    return percentText(count == 0 ? 0 : static_cast<double>(right) / static_cast<double>(count));
}

} // namespace

HandwritingResult
readDrawings(const nn::Model& model, const std::vector<nn::LabelledDrawing>& drawings)
{
    const nn::Dataset images = nn::digit_images(
        drawings, model.preparation, std::array {nn::DrawingUse::training, nn::DrawingUse::test}
    );
    nn::Evaluation evaluation =
        nn::evaluate(model.topology, model.parameters, images, nn::Loss::squared_error);
    HandwritingResult result;
    result.matrix = std::move(evaluation.confusion);
    result.answers = std::move(evaluation.predictions);
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        if (drawings[i].use == nn::DrawingUse::test) {
            ++result.testCount;
            result.testRight += result.answers[i] == drawings[i].label ? 1 : 0;
        }
    }
    return result;
}

HandwritingReport::HandwritingReport(const DrawingCollection& collection, QWidget* parent)
    : QWidget(parent)
    , m_collection(collection)
    , m_heading(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_summary(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_draw(new QPushButton(this))
    , m_parts(new QWidget(this))
    , m_table(new ConfusionView(m_parts))
    , m_copy(new QPushButton(m_parts))
    , m_cell(new RoleLabel(FontRole::Caption, TextTone::Muted, m_parts))
    , m_list(new DrawingList(collection, m_parts))
{
    layOut();
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&collection, &DrawingCollection::changed, this, &HandwritingReport::outdate);
    connect(m_draw, &QPushButton::clicked, this, &HandwritingReport::drawRequested);
    connect(m_table, &ConfusionView::chosenChanged, this, &HandwritingReport::showCell);
    connect(m_list, &DrawingList::openRequested, this, &HandwritingReport::openRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(reportText());
    });
    retranslate();
}

HandwritingReport::~HandwritingReport() = default;

void HandwritingReport::layOut()
{
    for (RoleLabel* label : {m_heading, m_summary, m_cell}) {
        label->setWordWrap(true);
    }
    auto* left = new QVBoxLayout;
    left->setSpacing(sizes::inControl);
    left->addWidget(m_table);
    left->addWidget(m_copy, 0, Qt::AlignLeft);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(sizes::inControl);
    right->addWidget(m_cell);
    right->addWidget(m_list);
    right->addStretch(1);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, m_parts);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(6 * sizes::step);
    m_sides->addLayout(left);
    m_sides->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        sizes::pageMargin, sizes::cardPadding, sizes::pageMargin, sizes::cardPadding
    );
    column->setSpacing(sizes::inControl);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_draw, 0, Qt::AlignLeft);
    column->addWidget(m_parts);
    column->addStretch(1);
}

void HandwritingReport::setModel(const nn::Model* model, const QString& name)
{
    m_model = model ? std::make_shared<const nn::Model>(*model) : nullptr;
    m_name = name;
    outdate();
}

void HandwritingReport::outdate()
{
    m_isStale = true;
    if (m_collection.count() == 0) {
        m_result.reset();
        showResult();
    }
    if (isVisible()) {
        work();
    }
}

void HandwritingReport::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        work();
    }
}

void HandwritingReport::work()
{
    if (m_isWorking) {
        return; // It looks again when it is done.
    }
    m_isStale = false;
    if (!m_model || m_collection.count() == 0) {
        m_result.reset();
        showResult();
        return;
    }
    m_isWorking = true;
    const auto work = [model = m_model, drawings = m_collection.drawings()] {
        return nn::Expected<HandwritingResult>(readDrawings(*model, drawings));
    };
    runInBackground(this, work, [this](nn::Expected<HandwritingResult> result) {
        m_isWorking = false;
        if (m_isStale) {
            this->work();
            return;
        }
        if (result) {
            m_result = std::move(*result);
        }
        showResult();
    });
}

void HandwritingReport::showResult()
{
    const bool isEmpty = m_collection.count() == 0;
    m_draw->setVisible(isEmpty);
    m_parts->setVisible(m_result.has_value());
    if (isEmpty) {
        m_summary->setText(
            tr("There is nothing to report yet. Draw a digit, say which one it was, and see here "
               "how well the network reads your hand. Five of each digit tell a lot.")
        );
    } else if (!m_result) {
        m_summary->setText(m_model ? tr("Reading your drawings ...") : tr("There is no network."));
    } else {
        const nn::ConfusionMatrix& matrix = m_result->matrix;
        const auto number = [](std::size_t count) { return countText(static_cast<qint64>(count)); };
        m_summary->setText(joinedSentences({
            tr("“%1” reads %2 of your %3 drawings right: %4.")
                .arg(m_name, number(matrix.correct()), number(matrix.total()))
                .arg(shareText(matrix.correct(), matrix.total())),
            tr("Of the %1 kept for testing, on which no network is trained, it reads %2: %3.")
                .arg(number(m_result->testCount), number(m_result->testRight))
                .arg(shareText(m_result->testRight, m_result->testCount)),
        }));
        m_table->setMatrix(matrix, digitNames());
    }
    showCell();
}

void HandwritingReport::showCell()
{
    const std::optional<ConfusionView::Cell> cell = m_table->chosen();
    if (!m_result || !cell || m_result->answers.size() != m_collection.drawings().size()) {
        m_list->setShown(QList<int>());
        m_list->hide();
        m_cell->setText(tr("Each row is a digit you drew, each column what the network said. "
                           "Choose a cell to see its drawings."));
        return;
    }
    QList<int> places;
    const std::vector<nn::LabelledDrawing>& drawings = m_collection.drawings();
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        if (drawings[i].label == cell->truth && m_result->answers[i] == cell->said) {
            places.append(static_cast<int>(i));
        }
    }
    m_list->setShown(places);
    m_list->setVisible(!places.isEmpty());
    const QString hint =
        places.isEmpty() ? QString() : tr("A double click or Enter puts one on the pad.");
    m_cell->setText(joinedSentences({asSentence(m_table->cellText(*cell)), hint}));
}

QString HandwritingReport::reportText() const
{
    return m_summary->text() + QStringLiteral("\n\n") + m_table->tableText();
}

QString HandwritingReport::summaryText() const
{
    return m_summary->text();
}

void HandwritingReport::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int beside = width() - 2 * sizes::pageMargin - m_table->sizeHint().width();
    m_sides->setDirection(beside >= leastSide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HandwritingReport::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HandwritingReport::retranslate()
{
    m_heading->setText(tr("My handwriting"));
    m_draw->setText(tr("Draw a Digit"));
    m_copy->setText(tr("Copy as Text"));
    m_list->setAccessibleName(tr("Drawings of the cell"));
    showResult();
}

} // namespace ui
