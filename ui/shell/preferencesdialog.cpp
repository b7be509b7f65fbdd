// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferencesdialog.h"

#include "ui/shell/windowactions.h"
#include "ui/text/language.h"
#include "ui/theme/rolelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

constexpr int fieldWidth = 320; ///< At least; paths are long.
constexpr std::array speechPercents {50, 75, 100, 125, 150, 175, 200};

} // namespace

PreferencesDialog::PreferencesDialog(
    const QStringList& languages, FileDialogs& fileDialogs, QWidget* parent
)
    : ScrollingDialog(QDialogButtonBox::Close, parent)
    , m_fileDialogs(fileDialogs)
    , m_form(new QFormLayout)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_highContrast(new QCheckBox)
    , m_reducedMotion(new QCheckBox)
    , m_speech(new QComboBox)
    , m_folder(new QLineEdit)
    , m_choose(new QPushButton)
    , m_clear(new QPushButton)
    , m_folderNote(new RoleLabel(FontRole::Caption, TextTone::Muted))
{
    for (const QString& code : languages) {
        m_language->addItem(languageName(code), code);
    }
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme->addItem({}, static_cast<int>(choice));
    }
    for (const int percent : textPercentSteps()) {
        m_textSize->addItem({}, percent);
    }
    for (const int percent : speechPercents) {
        m_speech->addItem({}, percent);
    }
    m_folder->setReadOnly(true); // A path that is typed is wrong until its last letter.
    m_folder->setMinimumWidth(fieldWidth);
    layOut();
    connectFields();
    retranslate();
}

void PreferencesDialog::layOut()
{
    m_form->setHorizontalSpacing(sizes::inGroup);
    m_form->setVerticalSpacing(sizes::inGroup);
    for (QWidget* field :
         QWidgetList {m_language, m_theme, m_highContrast, m_textSize, m_reducedMotion, m_speech}) {
        auto* label = new QLabel;
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    auto* folderButtons = new QHBoxLayout;
    folderButtons->setSpacing(sizes::inControl);
    folderButtons->addWidget(m_choose);
    folderButtons->addWidget(m_clear);
    folderButtons->addStretch();
    auto* folderLabel = new QLabel;
    folderLabel->setBuddy(m_folder);
    m_form->addRow(folderLabel, m_folder);
    m_form->addRow(new QLabel, folderButtons);
    m_folderNote->setWordWrap(true);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(sizes::cardPadding);
    column->addLayout(m_form);
    column->addWidget(m_folderNote);
    column->addStretch();
    setContent(content);
    m_language->setFocus();
}

void PreferencesDialog::connectFields()
{
    connect(m_language, &QComboBox::activated, this, [this] {
        m_look.language = m_language->currentData().toString();
        emit lookChosen(m_look);
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_look.choice = static_cast<ThemeChoice>(m_theme->currentData().toInt());
        emit lookChosen(m_look);
    });
    connect(m_highContrast, &QCheckBox::clicked, this, [this](bool high) {
        m_look.highContrast = high;
        emit lookChosen(m_look);
    });
    connect(m_textSize, &QComboBox::activated, this, [this] {
        m_look.textPercent = m_textSize->currentData().toInt();
        emit lookChosen(m_look);
    });
    connect(m_reducedMotion, &QCheckBox::clicked, this, [this](bool reduced) {
        m_look.reducedMotion = reduced;
        emit lookChosen(m_look);
    });
    connect(m_speech, &QComboBox::activated, this, [this] {
        m_look.speechPercent = m_speech->currentData().toInt();
        emit lookChosen(m_look);
    });
    connect(m_choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFolder({}); });
}

void PreferencesDialog::showLook(const ThemeSettings& look)
{
    m_look = look;
    m_language->setCurrentIndex(m_language->findData(look.language));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(look.choice)));
    m_highContrast->setChecked(look.highContrast);
    if (m_textSize->findData(look.textPercent) < 0) { // Given at the start of the program.
        m_textSize->addItem({}, look.textPercent);
        retranslate();
    }
    m_textSize->setCurrentIndex(m_textSize->findData(look.textPercent));
    m_reducedMotion->setChecked(look.reducedMotion);
    m_speech->setCurrentIndex(m_speech->findData(look.speechPercent));
}

void PreferencesDialog::showLessonsFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->setCursorPosition(0);
    m_clear->setEnabled(!folder.isEmpty());
}

void PreferencesDialog::chooseFolder()
{
    const QString folder = m_fileDialogs.chooseFolder(
        this, tr("Folder of Your Lessons"), QDir::fromNativeSeparators(m_folder->text())
    );
    if (!folder.isEmpty()) {
        setFolder(folder);
    }
}

void PreferencesDialog::setFolder(const QString& folder)
{
    if (folder.isEmpty() && m_clear->hasFocus()) {
        m_choose->setFocus(Qt::OtherFocusReason); // A disabled button cannot keep the keyboard.
    }
    showLessonsFolder(folder);
    emit lessonsFolderChosen(folder);
}

void PreferencesDialog::fitForm()
{
    fit(m_form->sizeHint().width());
}

void PreferencesDialog::showEvent(QShowEvent* event)
{
    fitForm();
    ScrollingDialog::showEvent(event);
}

void PreferencesDialog::changeEvent(QEvent* event)
{
    ScrollingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitForm();
    } else if (event->type() == QEvent::FontChange && isVisible()) {
        fitForm();
    }
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    const QStringList labels {
        tr("&Language"),
        tr("&Theme"),
        tr("Contrast"),
        tr("Text &size"),
        tr("Motion"),
        tr("Rea&ding aloud"),
        tr("Your lessons")};
    for (int row = 0; row < labels.size(); ++row) {
        const auto* item = m_form->itemAt(row, QFormLayout::LabelRole);
        static_cast<QLabel*>(item->widget())->setText(labels.at(row));
    }
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    for (int index = 0; index < m_textSize->count(); ++index) {
        const QString percent = QLocale().toString(m_textSize->itemData(index).toInt());
        m_textSize->setItemText(index, tr("%1 %", "size of text in per cent").arg(percent));
    }
    for (int index = 0; index < m_speech->count(); ++index) {
        const QString percent = QLocale().toString(m_speech->itemData(index).toInt());
        m_speech->setItemText(index, tr("Pace: %1 %", "of the voice, in per cent").arg(percent));
    }
    m_highContrast->setText(tr("&High contrast, in light and dark"));
    m_reducedMotion->setText(tr("&Nothing glides or moves by itself"));
    m_folder->setPlaceholderText(tr("No folder"));
    m_choose->setText(tr("&Choose..."));
    m_clear->setText(tr("&Remove"));
    m_folderNote->setText(tr("Lessons you have written. They stand in the contents after the "
                             "chapters, and change as soon as you save them."));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_textSize->setAccessibleName(tr("Text size"));
    m_speech->setAccessibleName(tr("Pace of reading aloud"));
    m_folder->setAccessibleName(tr("Folder of your lessons"));
    m_choose->setAccessibleName(tr("Choose the folder of your lessons"));
    m_clear->setAccessibleName(tr("Remove the folder of your lessons"));
}

} // namespace ui
