// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <optional>

namespace ui {

/// A small picture with a bar under it: what a neuron looks for and how strongly it answers.
class TileView : public QWidget
{
    Q_OBJECT

public:
    explicit TileView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }

    /// Length of the bar, 0 to 1, and the number it stands for, as text.
    void setAnswer(double share, const QString& text);
    double share() const { return m_share; }
    const QString& answerText() const { return m_answerText; }

    /// A frame says: one of the strongest now.
    void setFramed(bool framed);
    bool isFramed() const { return m_framed; }

    /// Written into the corner, for tiles that stand for a digit.
    void setCaption(const QString& caption);
    /// A pixel of the image to point out.
    void setMarkedPixel(std::optional<QPoint> pixel);

    static int heightForTile(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect imageRect() const;
    QRect barRect() const;
    int barLength() const;
    void announce();

    QImage m_image;
    double m_share = 0;
    QString m_answerText;
    QString m_caption;
    bool m_framed = false;
    std::optional<QPoint> m_markedPixel;
};

} // namespace ui
