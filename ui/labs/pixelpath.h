// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/explain/input_shares.h"
#include "ui/digits/digitreader.h"

#include <QJsonObject>
#include <QPoint>
#include <QWidget>

#include <optional>

class QBoxLayout;

namespace ui {

class ContributionBars;
class DigitButtons;
class DigitImageView;
class RoleLabel;
class TileView;

/// A pixel followed into the network: which neurons it feeds, and for one of them, or for the score
/// of a digit, what every pixel adds. The printed numbers add up to the printed z exactly.
class PixelPath : public QWidget
{
    Q_OBJECT

public:
    explicit PixelPath(QWidget* parent = nullptr);
    ~PixelPath() override;

    /// Shows another network, or none. `reader` has to outlive its use here.
    void setReader(const DigitReader* reader);
    /// Takes the picture of the reader's last reading.
    void showReading();

    /// The pixel that is followed; it stays when the pointer leaves.
    void setPixel(QPoint pixel);
    QPoint pixel() const { return m_pixel; }

    /// One column: there always is room for that.
    QSize minimumSizeHint() const override;

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

    DigitImageView& image() { return *m_image; }
    ContributionBars& feeds() { return *m_feeds; }
    ContributionBars& sum() { return *m_sum; }
    DigitButtons& outputs() { return *m_outputs; }
    QString sumTitle() const;
    QString noteText() const;

signals:
    /// Pixel or neuron have changed.
    void stateChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// The neuron whose sum is shown.
    struct Place
    {
        std::size_t layer = 0;
        std::size_t neuron = 0;

        bool operator==(const Place&) const = default;
    };

    void layOut();
    void retranslate();
    void choose(const Place& place);
    void showAll();
    void showFeeds();
    void showSum();
    QString nameOf(const Place& place) const;
    QString pixelName(std::size_t input) const;
    bool isOffered() const;

    const DigitReader* m_reader = nullptr;
    nn::ForwardTrace m_trace; ///< Of the last reading, while this is seen.
    QPoint m_pixel {13, 13};
    Place m_place;
    bool m_isChosen = false; ///< If not, the place is the neuron that the pixel feeds most.
    QList<std::size_t> m_fed; ///< The neuron of each row of feeds.

    RoleLabel* m_heading;
    RoleLabel* m_note;
    QWidget* m_parts; ///< Hidden where pixels cannot be followed.
    QBoxLayout* m_columns = nullptr;
    DigitImageView* m_image;
    RoleLabel* m_pixelText;
    RoleLabel* m_feedsTitle;
    ContributionBars* m_feeds;
    RoleLabel* m_outputsTitle;
    DigitButtons* m_outputs;
    RoleLabel* m_sumTitle;
    TileView* m_map;
    ContributionBars* m_sum;
    RoleLabel* m_rounding;
};

} // namespace ui
