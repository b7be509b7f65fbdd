// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/networkcard.h"

#include "ui/controls/spokenrole.h"
#include "ui/digits/networkshelf.h"
#include "ui/text/errortext.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize pictureArea {236, 132};
constexpr qreal sheetSide = 48; ///< Instead of a picture.
constexpr int charactersInARow = 29;

} // namespace

QSize NetworkCard::pictureSize()
{
    return pictureArea;
}

int NetworkCard::widthFor(const QWidget& widget)
{
    const int text = charactersInARow * widget.fontMetrics().averageCharWidth();
    return std::max(pictureArea.width(), text) + 2 * sizes::cardPadding;
}

NetworkCard::NetworkCard(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_name(new QLineEdit(this))
    , m_problem(new RoleLabel(FontRole::Caption, TextTone::Ink, this))
    , m_shape(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_training(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_date(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_open(new QPushButton(this))
    , m_more(new QPushButton(this))
{
    readAs(*this, QAccessible::ListItem);
    setFocusPolicy(Qt::StrongFocus);
    m_name->hide();
    m_name->installEventFilter(this);
    m_problem->hide();
    m_open->setObjectName(QStringLiteral("open"));
    m_more->setObjectName(QStringLiteral("more"));
    m_name->setObjectName(QStringLiteral("name"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_shape->setObjectName(QStringLiteral("shape"));
    m_date->setObjectName(QStringLiteral("date"));
    m_training->setObjectName(QStringLiteral("training"));
    layOut();
    connect(m_name, &QLineEdit::textEdited, this, &NetworkCard::checkName);
    connect(m_open, &QPushButton::clicked, this, &NetworkCard::openRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        emit chosen();
        emit menuRequested(m_more->mapToGlobal(m_more->rect().bottomLeft()));
    });
    retranslate();
}

void NetworkCard::layOut()
{
    m_picture->setFixedSize(pictureArea);
    m_picture->setAlignment(Qt::AlignCenter);
    for (QLabel* label :
         {static_cast<QLabel*>(m_title),
          static_cast<QLabel*>(m_problem),
          static_cast<QLabel*>(m_shape),
          static_cast<QLabel*>(m_training),
          static_cast<QLabel*>(m_date)}) {
        label->setWordWrap(true);
        // A long name without blanks is cut off rather than making the card wider.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(sizes::inControl);
    buttons->addWidget(m_open);
    buttons->addWidget(m_more);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    constexpr int padding = sizes::cardPadding;
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(sizes::step);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(sizes::inControl);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addWidget(m_shape);
    column->addWidget(m_training);
    column->addWidget(m_date);
    column->addStretch();
    column->addSpacing(sizes::inControl);
    column->addLayout(buttons);
    setTabOrder(this, m_name);
    setTabOrder(m_name, m_open);
    setTabOrder(m_open, m_more);
}

void NetworkCard::setNetwork(const QString& id, const QString& path)
{
    m_facts = {};
    m_facts.id = id;
    m_facts.path = path;
    m_isKnown = false;
    showTexts();
}

void NetworkCard::setFacts(const NetworkFacts& facts)
{
    m_facts = facts;
    m_isKnown = true;
    showTexts();
}

void NetworkCard::setOpener(const QString& text)
{
    m_open->setText(text);
    m_open->setVisible(!text.isEmpty());
}

QWidget* NetworkCard::lastControl() const
{
    return m_more;
}

QString NetworkCard::title() const
{
    return NetworkShelf::title(m_facts.id);
}

void NetworkCard::showTexts()
{
    m_title->setText(title());
    m_title->setToolTip(NetworkShelf::isBuiltIn(id()) ? QString() : m_facts.path);
    QString shape = m_isKnown ? QString() : tr("Reading ...");
    QStringList training;
    if (m_isKnown && m_facts.isSound()) {
        shape = NetworkShelf::shapeText(*m_facts.topology);
        training = m_facts.madeBy.isEmpty()
            ? NetworkShelf::trainingTexts(
                *m_facts.topology, m_facts.trainedOn, m_facts.accuracy, id()
            )
            : QStringList {tr("made with %1", "another program").arg(m_facts.madeBy)};
    } else if (m_isKnown) {
        shape = tr("This file cannot be used.");
        training = QStringList {errorText(m_facts.error)};
    }
    m_shape->setText(shape);
    m_training->setText(capitalised(training.join(QStringLiteral(" · "))));
    m_training->setVisible(!training.isEmpty());
    const bool isDated = m_isKnown && m_facts.date.isValid();
    m_date->setText(
        isDated ? QLocale().toString(m_facts.date.date(), QLocale::LongFormat) : QString()
    );
    m_date->setVisible(isDated);
    showPicture();
    QStringList origin; // What the heading over the card says, too.
    if (m_isKnown && NetworkShelf::isBuiltIn(id())) {
        origin.append(tr("Comes with Lovelace"));
    }
    if (isDated) {
        origin.append(m_date->text());
    }
    setAccessibleName(joinedParts({title(), shape, joinedList(training), joinedList(origin)}));
    m_more->setAccessibleName(tr("More for “%1”").arg(title()));
}

void NetworkCard::showPicture()
{
    QPixmap picture = QPixmap::fromImage(m_facts.picture);
    if (m_isKnown && !m_facts.isSound()) {
        picture = QPixmap(pictureArea * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QRectF sheet(0, 0, sheetSide, sheetSide);
        sheet.moveCenter(QRectF(QPointF(0, 0), QSizeF(pictureArea)).center());
        paintSymbol(painter, Symbol::Sheet, sheet, colorsOf(*this).muted);
    }
    m_picture->setPixmap(picture);
}

void NetworkCard::retranslate()
{
    m_more->setText(tr("More"));
    m_name->setAccessibleName(tr("Name of the network"));
    showTexts();
}

// Renaming ---------------------------------------------------------------------------------------

bool NetworkCard::isRenaming() const
{
    return !m_name->isHidden();
}

void NetworkCard::beginRenaming(const NameCheck& check)
{
    m_check = check;
    m_name->setText(title());
    m_title->hide();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NetworkCard::checkName()
{
    const QString problem = m_check(m_name->text());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void NetworkCard::endRenaming(bool take)
{
    if (!isRenaming()) {
        return;
    }
    const QString name = m_name->text().trimmed();
    m_name->hide();
    m_problem->hide();
    m_title->show();
    if (take && name != title()) {
        emit renamed(name);
    }
}

bool NetworkCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isLeft = event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (watched == m_name && isLeft) {
        endRenaming(m_check(m_name->text()).isEmpty());
    }
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            setFocus(Qt::OtherFocusReason);
            m_name->setText(title());
            endRenaming(false);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            checkName();
            if (m_problem->text().isEmpty()) {
                setFocus(Qt::OtherFocusReason); // Which takes the name.
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Events -----------------------------------------------------------------------------------------

void NetworkCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_open->isHidden()) {
            emit openRequested();
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit stepped(static_cast<Qt::Key>(event->key()));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NetworkCard::mouseDoubleClickEvent(QMouseEvent*)
{
    if (!m_open->isHidden()) {
        emit openRequested();
    }
}

void NetworkCard::contextMenuEvent(QContextMenuEvent* event)
{
    emit chosen();
    emit menuRequested(event->globalPos());
}

void NetworkCard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    emit chosen();
    update();
}

void NetworkCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showPicture();
        update();
    }
    QWidget::changeEvent(event);
}

void NetworkCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(*this);
    const bool isFaulty = m_isKnown && !m_facts.isSound();
    paintBox(
        painter, rect(), sizes::cardRadius, colors.card, isFaulty ? colors.wrong : colors.line
    );
    if (hasFocus()) {
        paintFocusRing(painter, rect(), sizes::cardRadius, colors);
    }
}

} // namespace ui
