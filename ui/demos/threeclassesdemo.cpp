// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/threeclassesdemo.h"

#include "ui/controls/numberfield.h"
#include "ui/demos/cloudnetwork.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/intervalbar.h"
#include "ui/demos/outputbars.h"
#include "ui/demos/regionplane.h"
#include "ui/demos/softmaxlines.h"
#include "ui/plots/classmarks.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double outputEnd = 3.5; ///< Outputs of the network lie between + and - this.

bool isPoint(const QJsonValue& value)
{
    const QJsonArray numbers = value.toArray();
    return numbers.size() == 2 && std::ranges::all_of(numbers, [](const auto& number) {
               return std::abs(number.toDouble(NAN)) <= RegionPlane::reach;
           });
}

double distanceToClass1(const QPointF& place)
{
    double nearest = INFINITY;
    for (const nn::LabelledPoint& point : cloudPoints()) {
        if (point.label == 1) {
            nearest = std::min(nearest, std::hypot(point.x1 - place.x(), point.x2 - place.y()));
        }
    }
    return nearest;
}

} // namespace

ThreeClassesDemo::ThreeClassesDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent)
    , m_oneNumber(std::make_shared<CloudNetwork>(nn::AnswerForm::one_number))
    , m_oneEach(std::make_shared<CloudNetwork>(nn::AnswerForm::one_each))
    , m_view(new QComboBox(this))
    , m_plane(new RegionPlane(m_oneEach))
    , m_x1Name(new RoleLabel(FontRole::Control, TextTone::Ink))
    , m_x2Name(new RoleLabel(FontRole::Control, TextTone::Ink))
    , m_x1(new NumberField)
    , m_x2(new NumberField)
    , m_answer(new RoleLabel(FontRole::Control, TextTone::Ink))
    , m_interval(new IntervalBar)
    , m_bars(new OutputBars)
    , m_lines(new SoftmaxLines)
    , m_rule(new RoleLabel(FontRole::Caption, TextTone::Muted))
{
    m_view->addItems({QString(), QString(), QString()});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FigureColumns(m_plane, makeSide()));
    const auto begin = [this] { m_gesture = newGesture(); };
    connect(m_plane, &RegionPlane::editBegan, this, begin);
    connect(m_plane, &RegionPlane::pointMoved, this, &ThreeClassesDemo::setPoint);
    for (NumberField* field : {m_x1, m_x2}) {
        field->setScale(-RegionPlane::reach, RegionPlane::reach, 0.1, 2);
        connect(field, &NumberField::editBegan, this, begin);
    }
    connect(m_x1, &NumberField::edited, this, [this](double x1) {
        setPoint({x1, m_state.point.y()});
    });
    connect(m_x2, &NumberField::edited, this, [this](double x2) {
        setPoint({m_state.point.x(), x2});
    });
    connect(m_view, &QComboBox::activated, this, [this](int index) {
        edit(tr("Choose View"), [&] {
            m_state.view = View(index);
            show();
        });
    });
    retranslate();
}

ThreeClassesDemo::~ThreeClassesDemo() = default;

QWidget* ThreeClassesDemo::makeSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes::inGroup);
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(sizes::inControl);
    fields->setVerticalSpacing(sizes::step);
    m_x1Name->setBuddy(m_x1);
    m_x2Name->setBuddy(m_x2);
    fields->addWidget(m_x1Name, 0, 0);
    fields->addWidget(m_x2Name, 0, 1);
    fields->addWidget(m_x1, 1, 0);
    fields->addWidget(m_x2, 1, 1);
    fields->setColumnStretch(2, 1);
    layout->addLayout(fields);
    m_answer->setWordWrap(true);
    m_rule->setWordWrap(true);
    layout->addWidget(m_interval);
    layout->addWidget(m_bars);
    layout->addWidget(m_answer);
    layout->addWidget(m_lines);
    layout->addWidget(m_rule);
    layout->addStretch(1);
    return side;
}

void ThreeClassesDemo::setPoint(const QPointF& point)
{
    edit(tr("Move Point"), m_gesture, [&] {
        m_state.point = RegionPlane::within(point);
        show();
    });
}

const std::array<QString, 3>& ThreeClassesDemo::viewIds()
{
    static const std::array ids {
        QStringLiteral("number"),
        QStringLiteral("outputs"),
        QStringLiteral("softmax"),
    };
    return ids;
}

bool ThreeClassesDemo::isView(const QJsonValue& value)
{
    return std::ranges::find(viewIds(), value.toString()) != viewIds().end();
}

QJsonObject ThreeClassesDemo::saveState() const
{
    return {
        {QStringLiteral("point"), QJsonArray {m_state.point.x(), m_state.point.y()}},
        {QStringLiteral("view"), viewIds().at(std::size_t(m_state.view))},
    };
}

void ThreeClassesDemo::restoreState(const QJsonObject& state)
{
    const QJsonValue point = state.value(QLatin1String("point"));
    if (isPoint(point)) {
        m_state.point =
            RegionPlane::within({point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble()}
            );
    }
    const QJsonValue view = state.value(QLatin1String("view"));
    if (isView(view)) {
        const auto* found = std::ranges::find(viewIds(), view.toString());
        m_state.view = View(found - viewIds().begin());
    }
    show();
}

QString ThreeClassesDemo::checkSettings(const QJsonObject& settings) const
{
    const QJsonValue point = settings.value(QLatin1String("point"));
    if (!point.isUndefined() && !isPoint(point)) {
        return QStringLiteral("\"point\" has to be two numbers from -3 to 3");
    }
    const QJsonValue view = settings.value(QLatin1String("view"));
    if (!view.isUndefined() && !isView(view)) {
        return QStringLiteral("\"view\" has to be \"number\", \"outputs\" or \"softmax\"");
    }
    return {};
}

void ThreeClassesDemo::show()
{
    const double x1 = m_state.point.x();
    const double x2 = m_state.point.y();
    const double number = std::round(100 * m_oneNumber->outputsAt(x1, x2).front()) / 100;
    const SoftmaxTerms terms = softmaxTerms(m_oneEach->outputsAt(x1, x2));
    const bool isNumber = m_state.view == View::Number;
    const int winner =
        isNumber ? nn::winner_of(nn::AnswerForm::one_number, std::array {number}) : terms.winner();
    m_view->setCurrentIndex(int(m_state.view));
    m_plane->setNetwork(isNumber ? m_oneNumber : m_oneEach);
    m_plane->setPoint(m_state.point, winner);
    m_x1->setShownValue(x1);
    m_x2->setShownValue(x2);
    m_interval->setValue(number);
    m_interval->setVisible(isNumber);
    m_bars->setVisible(!isNumber);
    m_lines->setVisible(m_state.view == View::Softmax);
    m_rule->setVisible(m_state.view == View::Softmax);
    showTerms(terms);
    m_answer->setText(sentence(winner, number));
    publish(QStringLiteral("x1"), x1);
    publish(QStringLiteral("x2"), x2);
    publish(QStringLiteral("winner"), winner);
    publish(QStringLiteral("number"), number);
    publish(QStringLiteral("class1_distance"), distanceToClass1(m_state.point));
    publishTerms(terms);
    emit headlineChanged();
}

void ThreeClassesDemo::showTerms(const SoftmaxTerms& terms)
{
    OutputBars::Picture picture;
    picture.winner = terms.winner();
    if (m_state.view == View::Softmax) {
        picture.decimals = 3;
        std::ranges::transform(terms.scores, picture.values.begin(), [](int score) {
            return score / 1000.0;
        });
    } else {
        picture.least = -outputEnd;
        picture.greatest = outputEnd;
        std::ranges::transform(terms.outputs, picture.values.begin(), [](int output) {
            return output / 100.0;
        });
    }
    m_bars->setPicture(picture);
    m_lines->setTerms(terms);
}

void ThreeClassesDemo::publishTerms(const SoftmaxTerms& terms)
{
    for (std::size_t label = 0; label < terms.outputs.size(); ++label) {
        const QString index = QString::number(label);
        publish(QStringLiteral("z") + index, terms.outputs.at(label) / 100.0);
        publish(QStringLiteral("power") + index, double(terms.powers.at(label)) / 1000);
        publish(QStringLiteral("score") + index, terms.scores.at(label) / 1000.0);
    }
    publish(QStringLiteral("power_sum"), double(terms.sum) / 1000);
    const double gap = terms.topTwoGap() / 1000.0;
    publish(QStringLiteral("top_two_gap"), m_state.view == View::Number ? 1 : gap);
}

QString ThreeClassesDemo::sentence(int winner, double number) const
{
    const QString name = tr("class %1").arg(winner);
    const QString sign = classSign(winner) + u' ';
    if (m_state.view != View::Number) {
        return sign
            + tr("Argmax: output %1 is the highest, so the answer is %2.")
                  .arg(QString::number(winner), name);
    }
    const QString text = numberText(number, 2);
    const QString low = numberText(0.5, 1);
    const QString high = numberText(1.5, 1);
    if (winner == 1) {
        return sign
            + tr("%1 lies between %3 and %4, so the answer is %2.").arg(text, name, low, high);
    }
    return sign
        + (winner == 0 ? tr("%1 is not above %3, so the answer is %2.").arg(text, name, low)
                       : tr("%1 is above %3, so the answer is %2.").arg(text, name, high));
}

QString ThreeClassesDemo::headline() const
{
    switch (m_state.view) {
    case View::Number:
        return tr("Three classes, one output");
    case View::Outputs:
        return tr("Three classes, three outputs");
    case View::Softmax:
        break;
    }
    return tr("Three classes and softmax");
}

QWidget* ThreeClassesDemo::headerControls()
{
    return m_view;
}

void ThreeClassesDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Demo::changeEvent(event);
}

void ThreeClassesDemo::retranslate()
{
    m_view->setAccessibleName(tr("Answer as"));
    m_view->setItemText(int(View::Number), tr("One number"));
    m_view->setItemText(int(View::Outputs), tr("One output each"));
    m_view->setItemText(int(View::Softmax), tr("With softmax"));
    m_x1Name->setText(tr("Input x₁"));
    m_x2Name->setText(tr("Input x₂"));
    m_x1->setAccessibleName(tr("Input x₁"));
    m_x2->setAccessibleName(tr("Input x₂"));
    m_plane->setAccessibleName(tr("Plane with three classes"));
    m_plane->setAccessibleDescription(
        tr("Arrow keys move the point by a tenth, with Shift by a hundredth.")
    );
    m_plane->setToolTip(tr("Drag the point"));
    m_rule->setText(tr("Each printed number is worked out from those printed before it, then "
                       "rounded to three decimals. The scores may miss 1 by a thousandth."));
    show();
}

} // namespace ui
