// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"
#include "ui/shell/scrollingdialog.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class RoleLabel;

/// What can be chosen once and for all. A choice acts at once: there is nothing to confirm.
class PreferencesDialog : public ScrollingDialog
{
    Q_OBJECT

public:
    /// `languages` are the codes to choose from. `fileDialogs` outlives the dialog.
    PreferencesDialog(
        const QStringList& languages, FileDialogs& fileDialogs, QWidget* parent = nullptr
    );

    /// Without telling anybody.
    void showLook(const ThemeSettings& look);
    void showLessonsFolder(const QString& folder);

signals:
    void lookChosen(const ui::ThemeSettings& look);
    void lessonsFolderChosen(const QString& folder); ///< Empty: none.

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectFields();
    void retranslate();
    void fitForm();
    void chooseFolder();
    void setFolder(const QString& folder);

    FileDialogs& m_fileDialogs;
    ThemeSettings m_look;
    QFormLayout* m_form;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    QCheckBox* m_highContrast;
    QCheckBox* m_reducedMotion;
    QComboBox* m_speech;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QPushButton* m_clear;
    RoleLabel* m_folderNote;
};

} // namespace ui
