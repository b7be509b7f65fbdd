// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/drawingpaddemo.h"

#include "ui/controls/flowlayout.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/networkchoice.h"
#include "ui/demos/padjson.h"
#include "ui/demos/statejson.h"
#include "ui/demos/wanteddigits.h"
#include "ui/digits/networkshelf.h"
#include "ui/drawing/drawingpad.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/predictionview.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int padSide = 336;
constexpr int seenSide = 112; ///< Four for each pixel.
constexpr int digitCount = WantedDigits::digitCount;

constexpr QLatin1String padKey("pad");
constexpr QLatin1String readKey("read");
constexpr QLatin1String wantedKey("wanted");
constexpr QLatin1String networkKey("network");

QSet<int> digitsFrom(const QJsonArray& array)
{
    QSet<int> digits;
    for (const auto& value : array) {
        if (const std::optional<int> digit = wholeFrom(value, 0, digitCount - 1)) {
            digits.insert(*digit);
        }
    }
    return digits;
}

QJsonArray inOrder(const QSet<int>& digits)
{
    QJsonArray array;
    for (int digit = 0; digit < digitCount; ++digit) {
        if (digits.contains(digit)) {
            array.append(digit);
        }
    }
    return array;
}

} // namespace

DrawingPadDemo::DrawingPadDemo(QUndoStack& undoStack, const DemoServices& services, QWidget* parent)
    : DigitDemo(undoStack, services, parent)
    , m_state {.network = NetworkShelf::firstNetwork()}
    , m_answerTimer(new QTimer(this))
{
    m_header = makeHeader();
    QWidget* left = makeLeft();
    m_prediction = new PredictionView;
    rows().addWidget(new FigureColumns(left, m_prediction, this));
    m_answerTimer->setSingleShot(true);
    m_answerTimer->setInterval(0);
    connectControls();
    retranslate();
}

DrawingPadDemo::~DrawingPadDemo()
{
    // A pad that goes with a pen on it ends the stroke, and by then this is no such figure any
    // more.
    m_pad->disconnect();
    m_pad->undoStack()->disconnect(this);
}

QWidget* DrawingPadDemo::makeHeader()
{
    auto* header = new QWidget(this);
    auto* line = new FlowLayout(sizes::inControl);
    header->setLayout(line);
    m_network = new NetworkChoice(header);
    line->addWidget(m_network);
    return header;
}

QWidget* DrawingPadDemo::makeLeft()
{
    auto* left = new QWidget;
    m_wantedText = new RoleLabel(FontRole::Control, TextTone::Ink);
    m_wantedText->setWordWrap(true);
    m_wanted = new WantedDigits;
    m_pad = new DrawingPad;
    m_pad->setFixedSize(padSide, padSide);
    m_pad->offerNoSamples();
    m_clear = new QPushButton;
    m_removeLast = new QPushButton;
    auto* buttons = new FlowLayout(sizes::inControl);
    buttons->addWidget(m_clear);
    buttons->addWidget(m_removeLast);
    m_seen = new DigitImageView;
    m_seen->setFixedSize(seenSide, seenSide);
    m_seenText = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_seenText->setWordWrap(true);
    auto* seen = new QHBoxLayout;
    seen->setSpacing(sizes::inGroup);
    seen->addWidget(m_seen, 0, Qt::AlignTop);
    seen->addWidget(m_seenText, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(sizes::inControl);
    column->addWidget(m_pad);
    column->addLayout(buttons);
    column->addSpacing(sizes::inControl);
    column->addWidget(m_wantedText);
    column->addWidget(m_wanted);
    column->addSpacing(sizes::inControl);
    column->addLayout(seen);
    column->addStretch(1);
    return left;
}

void DrawingPadDemo::connectControls()
{
    connect(m_pad, &DrawingPad::contentChanged, m_answerTimer, qOverload<>(&QTimer::start));
    m_answerTimer->callOnTimeout(this, &DrawingPadDemo::answer);
    // The pad has undo of its own, which tells of every finished step and is not used here.
    connect(m_pad->undoStack(), &QUndoStack::indexChanged, this, &DrawingPadDemo::takeContent);
    connect(m_clear, &QPushButton::clicked, m_pad, &DrawingPad::clear);
    connect(m_removeLast, &QPushButton::clicked, this, &DrawingPadDemo::removeLastStroke);
    connect(m_wanted, &WantedDigits::wantedChosen, this, [this](int digit) {
        edit(tr("Choose Digit"), [this, digit] {
            m_state.wanted = digit;
            noteRead();
            showWanted();
        });
    });
    connect(m_network, &NetworkChoice::chosen, this, [this](const QString& id) {
        edit(tr("Choose Network"), [this, &id] {
            m_state.network = id;
            show();
        });
    });
}

// What is drawn ----------------------------------------------------------------------------------

void DrawingPadDemo::takeContent()
{
    if (m_pad->content() == m_state.content) {
        return;
    }
    edit(m_pad->undoStack()->undoText(), [this] {
        m_state.content = m_pad->content();
        answer();
        noteRead();
        showWanted();
    });
}

void DrawingPadDemo::removeLastStroke()
{
    PadContent content = m_pad->content();
    if (!content.strokes.empty()) {
        content.strokes.pop_back();
        m_pad->setContent(content, tr("Remove Last Stroke"));
    }
}

void DrawingPadDemo::noteRead()
{
    if (reader() == nullptr) {
        return;
    }
    const nn::Verdict& verdict = reader()->reading().verdict;
    const bool isRead = !m_state.content.isEmpty() && verdict.certainty == nn::Certainty::digit
        && verdict.best == static_cast<std::size_t>(m_state.wanted);
    if (!isRead) {
        return;
    }
    m_state.read.insert(m_state.wanted);
    for (int step = 1; step < digitCount; ++step) {
        const int next = (m_state.wanted + step) % digitCount;
        if (!m_state.read.contains(next)) {
            m_state.wanted = next;
            return;
        }
    }
}

// State ------------------------------------------------------------------------------------------

QJsonObject DrawingPadDemo::saveState() const
{
    return {
        {padKey, padToJson(m_state.content)},
        {readKey, inOrder(m_state.read)},
        {wantedKey, m_state.wanted},
        {networkKey, m_state.network},
    };
}

void DrawingPadDemo::restoreState(const QJsonObject& state)
{
    if (state.value(padKey).isObject()) {
        m_state.content = padFromJson(state.value(padKey).toObject());
    }
    if (state.value(readKey).isArray()) {
        m_state.read = digitsFrom(state.value(readKey).toArray());
    }
    m_state.wanted = wholeFrom(state.value(wantedKey), 0, digitCount - 1).value_or(m_state.wanted);
    if (const QString id = state.value(networkKey).toString(); NetworkShelf::isBuiltIn(id)) {
        m_state.network = id;
    }
    if (m_pad->content() != m_state.content) { // Nor does a stroke under way outlast an undo.
        const QSignalBlocker blocker(m_pad->undoStack()); // Showing a drawing is not drawing it.
        m_pad->restoreContent(m_state.content);
    }
    show();
}

QString DrawingPadDemo::checkSettings(const QJsonObject& settings) const
{
    const QJsonValue wanted = settings.value(wantedKey);
    if (!wanted.isUndefined() && !wholeFrom(wanted, 0, digitCount - 1)) {
        return QStringLiteral("\"wanted\" must be a digit");
    }
    if (QString problem = choiceProblem(settings); !problem.isEmpty()) {
        return problem;
    }
    const QJsonValue pad = settings.value(padKey);
    const QJsonObject drawing = pad.toObject();
    if (!pad.isUndefined() && !drawing.isEmpty() && padFromJson(drawing).isEmpty()) {
        return QStringLiteral("\"pad\" must have \"strokes\", a list of lists of [x, y] between 0 "
                              "and 1");
    }
    return {};
}

QString DrawingPadDemo::headline() const
{
    return tr("Draw a digit");
}

void DrawingPadDemo::showDigits()
{
    show();
}

void DrawingPadDemo::show()
{
    useNetwork(m_state.network);
    m_network->setShown(m_state.network);
    answer();
    showWanted();
}

void DrawingPadDemo::answer()
{
    m_answerTimer->stop();
    const PadContent& content = m_pad->content();
    const nn::PreparationSettings preparation =
        reader() != nullptr ? reader()->model().preparation : nn::PreparationSettings {};
    const nn::DigitImage image = preparedImage(content, preparation);
    m_seen->setDigit(image);
    m_clear->setEnabled(!content.isEmpty());
    m_removeLast->setEnabled(!content.strokes.empty());
    if (reader() == nullptr) {
        m_prediction->setPrediction({}, {});
        return;
    }
    const Reading& reading = reader()->read(image);
    m_prediction->setPrediction(reading.scores, reading.verdict);
    const nn::Certainty certainty = reading.verdict.certainty;
    const auto isNow = [certainty](nn::Certainty one) { return certainty == one ? 1 : 0; };
    publish(QStringLiteral("says_something"), isNow(nn::Certainty::digit));
    publish(QStringLiteral("is_doubtful"), isNow(nn::Certainty::unsure));
    publish(QStringLiteral("strokes"), static_cast<double>(content.strokes.size()));
    publish(
        QStringLiteral("answer"),
        certainty == nn::Certainty::empty ? -1 : static_cast<double>(reading.verdict.best)
    );
    publish(QStringLiteral("score"), reading.scores[reading.verdict.best]);
}

void DrawingPadDemo::showWanted()
{
    m_wanted->setDigits(m_state.read, m_state.wanted);
    const auto count = static_cast<int>(m_state.read.size());
    if (count == digitCount) {
        m_wantedText->setText(tr("All ten have been read."));
    } else {
        m_wantedText->setText(
            tr("Wanted: a %1. Read so far: %2 of 10.").arg(m_state.wanted).arg(count)
        );
    }
    publish(QStringLiteral("recognised"), count);
}

void DrawingPadDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    DigitDemo::changeEvent(event);
}

void DrawingPadDemo::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_removeLast->setText(tr("Remove Last Stroke"));
    m_seenText->setText(tr("What the network sees: your drawing, brought to the middle and to the "
                           "size of the digits it learned from."));
    show();
    emit headlineChanged();
}

} // namespace ui
