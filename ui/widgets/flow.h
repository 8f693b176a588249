// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace rekindle {

/// A row that goes on in the next line where the window is too narrow for it. What can be narrower gives way first; what
/// wants to grow takes the rest of its line; without such, lines end where reading ends if they are trailing.
class Flow : public QLayout
{
    Q_OBJECT
public:
    enum class Lines { Leading, Trailing };
    explicit Flow(int spacing, Lines lines = Lines::Leading);
    ~Flow() override;

    void addItem(QLayoutItem* item) override; ///< taken over
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Placed {
        QLayoutItem* item{};
        int width{};
    };
    int place(const QRect& rect, bool apply) const; ///< the height
    int placeLine(const QList<Placed>& line, const QRect& rect, int top, bool apply) const;

    QList<QLayoutItem*> m_items{};
    Lines m_lines{};
};

} // namespace rekindle
