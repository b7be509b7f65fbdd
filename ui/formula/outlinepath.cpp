// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula/outlinepath.h"

#include <cmath>

namespace ui {

namespace {

constexpr double largestCoordinate = 1e6;

bool separates(QChar c)
{
    return c == u' ' || c == u',';
}

class Reader
{
public:
    explicit Reader(QStringView data) : m_data(data) { m_path.setFillRule(Qt::WindingFill); }

    std::optional<QPainterPath> read()
    {
        skipSeparators();
        while (m_next < m_data.size()) {
            // Without a letter the last command goes on.
            if (m_data[m_next].isLetter()) {
                m_command = m_data[m_next++].unicode();
            }
            if (!readSegment()) {
                return std::nullopt;
            }
            skipSeparators();
        }
        return m_path;
    }

private:
    void skipSeparators()
    {
        while (m_next < m_data.size() && separates(m_data[m_next])) {
            ++m_next;
        }
    }

    bool readNumber(double& number)
    {
        skipSeparators();
        const qsizetype start = m_next;
        bool pointSeen = false;
        if (m_next < m_data.size() && m_data[m_next] == u'-') {
            ++m_next;
        }
        while (m_next < m_data.size()
               && (m_data[m_next].isDigit() || (m_data[m_next] == u'.' && !pointSeen))) {
            pointSeen = pointSeen || m_data[m_next] == u'.';
            ++m_next;
        }
        bool ok = false;
        number = m_data.mid(start, m_next - start).toDouble(&ok);
        return ok && std::abs(number) <= largestCoordinate;
    }

    bool readPoint(QPointF& point) { return readNumber(point.rx()) && readNumber(point.ry()); }

    bool readSegment()
    {
        const QPointF start = m_path.currentPosition();
        const QPointF mirrored = 2 * start - m_control;
        const char16_t last = m_lastCommand;
        m_lastCommand = m_command;
        switch (m_command) {
        case u'M':
            m_command = u'L'; // Further points after M are lines.
            return readMove();
        case u'L':
        case u'H':
        case u'V':
            return m_begun && readLine(start);
        case u'Q':
            return m_begun && readPoint(m_control) && finishQuad();
        case u'T':
            m_control = last == u'Q' || last == u'T' ? mirrored : start;
            return m_begun && finishQuad();
        case u'C': {
            QPointF first;
            return m_begun && readPoint(first) && finishCubic(first);
        }
        case u'S':
            return m_begun && finishCubic(last == u'C' || last == u'S' ? mirrored : start);
        case u'Z':
            m_command = 0; // Z takes no numbers, so none may follow.
            m_path.closeSubpath();
            return m_begun;
        default:
            return false;
        }
    }

    bool readMove()
    {
        QPointF to;
        if (!readPoint(to)) {
            return false;
        }
        m_path.moveTo(to);
        m_begun = true;
        return true;
    }

    bool readLine(QPointF to)
    {
        const bool horizontal = m_lastCommand != u'V';
        const bool vertical = m_lastCommand != u'H';
        if ((horizontal && !readNumber(to.rx())) || (vertical && !readNumber(to.ry()))) {
            return false;
        }
        m_path.lineTo(to);
        return true;
    }

    bool finishQuad()
    {
        QPointF to;
        if (!readPoint(to)) {
            return false;
        }
        m_path.quadTo(m_control, to);
        return true;
    }

    bool finishCubic(QPointF first)
    {
        QPointF to;
        if (!readPoint(m_control) || !readPoint(to)) {
            return false;
        }
        m_path.cubicTo(first, m_control, to);
        return true;
    }

    QStringView m_data;
    qsizetype m_next = 0;
    char16_t m_command = 0;
    char16_t m_lastCommand = 0;
    QPointF m_control; ///< Last control point of the segment before.
    bool m_begun = false; ///< A path starts with M.
    QPainterPath m_path;
};

} // namespace

std::optional<QPainterPath> outlinePath(QStringView data)
{
    return Reader(data).read();
}

} // namespace ui
