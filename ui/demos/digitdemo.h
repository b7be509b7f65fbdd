// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/demoservices.h"
#include "ui/digits/digitstore.h"

#include <memory>

class QVBoxLayout;

namespace ui {

class DigitReader;
class RoleLabel;

/// A figure of test digits, or of networks that read them. They come a moment after the figure, and
/// if they cannot be read it says why.
class DigitDemo : public Demo
{
    Q_OBJECT

public:
    static constexpr int testCount = 10'000; ///< Digits of the test set.

    DigitDemo(QUndoStack& undoStack, const DemoServices& services, QWidget* parent = nullptr);
    ~DigitDemo() override;

    bool isReady() const override;
    void finishLoading() override;

protected:
    /// The digits or networks have come, or could not be read.
    virtual void showDigits() = 0;

    /// Empty until they have come.
    const SampleShelf& digits() const;
    /// Makes the network with this id the one that reads, if it is there. Whether it is another
    /// than before, or none.
    bool useNetwork(const QString& id);
    /// Null while there is no network.
    DigitReader* reader() const { return m_reader.get(); }
    /// What is wrong with the settings "index", the place of a digit in the test set, and
    /// "network", for their author; or nothing.
    static QString choiceProblem(const QJsonObject& settings);
    DigitStore* store() const { return m_store; }

    QVBoxLayout& rows() { return *m_rows; }
    void changeEvent(QEvent* event) override;

private:
    void showProblem();

    DigitStore* m_store;
    std::unique_ptr<DigitReader> m_reader;
    QString m_readerId; ///< Of m_reader.
    QVBoxLayout* m_rows;
    RoleLabel* m_problem;
};

} // namespace ui
