// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace rekindle::icons {

using namespace Qt::StringLiterals;

namespace {

QByteArray svg(const QString& name, const QColor& color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, const QColor& color, const QColor& checked)
        : m_name(std::move(name))
        , m_color(color)
        , m_checked(checked.isValid() ? checked : color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        if (mode == QIcon::Disabled) {
            painter->setOpacity(0.4);
        }
        icons::paint(*painter, rect, m_name, state == QIcon::On ? m_checked : m_color);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QString m_name;
    QColor m_color;
    QColor m_checked;
};

} // namespace

QIcon tinted(const QString& name, const QColor& color, const QColor& checked)
{
    return QIcon(new TintedEngine(name, color, checked));
}

void paint(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    QSvgRenderer renderer(svg(name, color));
    renderer.render(&painter, rect);
}

} // namespace rekindle::icons
