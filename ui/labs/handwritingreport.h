// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/labelled_drawing.h"
#include "engine/train/metrics.h"
#include "ui/digits/digitreader.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QPushButton;

namespace ui {

class ConfusionView;
class DrawingCollection;
class DrawingList;
class RoleLabel;

/// What a network makes of collected drawings.
struct HandwritingResult
{
    nn::ConfusionMatrix matrix;
    std::vector<std::uint8_t> answers; ///< The digit with the highest score, for each drawing.
    std::size_t testCount = 0; ///< Drawings kept for testing.
    std::size_t testRight = 0;
};

/// For any thread. Precondition: checkReadsDigits(model.topology).
HandwritingResult
readDrawings(const nn::Model& model, const std::vector<nn::LabelledDrawing>& drawings);

/// How well the network at work reads the drawings somebody collected: which digit it takes for
/// which, and the drawings themselves. Worked out off this thread, and only while it is seen.
class HandwritingReport : public QWidget
{
    Q_OBJECT

public:
    /// `collection` outlives this.
    explicit HandwritingReport(const DrawingCollection& collection, QWidget* parent = nullptr);
    ~HandwritingReport() override;

    /// The network at work and what it is called; null while there is none.
    void setModel(const nn::Model* model, const QString& name);

    /// Whether what is shown is of this network and these drawings.
    bool isUpToDate() const { return !m_isStale && !m_isWorking; }
    QString summaryText() const;
    ConfusionView& table() { return *m_table; }
    DrawingList& list() { return *m_list; }

signals:
    void openRequested(int place);
    void drawRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void retranslate();
    void outdate();
    void work();
    void showResult();
    void showCell();
    QString reportText() const;

    const DrawingCollection& m_collection;
    std::shared_ptr<const nn::Model> m_model;
    QString m_name;
    std::optional<HandwritingResult> m_result;
    bool m_isStale = true;
    bool m_isWorking = false;

    RoleLabel* m_heading;
    RoleLabel* m_summary;
    QPushButton* m_draw;
    QWidget* m_parts; ///< Table and drawings; hidden while there is nothing to show.
    QBoxLayout* m_sides = nullptr;
    ConfusionView* m_table;
    QPushButton* m_copy;
    RoleLabel* m_cell;
    DrawingList* m_list;
};

} // namespace ui
