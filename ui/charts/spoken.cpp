// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spoken.h"

#include "announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace rekindle {

namespace {

class SpokenInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    SpokenInterface(QWidget* widget, const Spoken& spoken)
        : QAccessibleWidget(widget, QAccessible::Chart)
        , m_spoken(spoken)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_spoken.spokenValue() : QAccessibleWidget::text(kind);
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return m_spoken.spokenNumber(); }
    void setCurrentValue(const QVariant& /*value*/) override { }
    QVariant maximumValue() const override { return {}; }
    QVariant minimumValue() const override { return {}; }
    QVariant minimumStepSize() const override { return {}; }

private:
    const Spoken& m_spoken;
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object)
{
    const auto* spoken = dynamic_cast<Spoken*>(object);
    return spoken ? new SpokenInterface(static_cast<QWidget*>(object), *spoken) : nullptr;
}

} // namespace

void registerSpoken()
{
    QAccessible::installFactory(make); // a second time changes nothing
}

void announceValue(QWidget* widget)
{
    const auto* spoken = dynamic_cast<Spoken*>(widget);
    if (!spoken) {
        return;
    }
    announce(widget, spoken->spokenValue(),
             Urgency::Assertive); // readers do not say the value of a chart by themselves
    QAccessibleValueChangeEvent event(widget, spoken->spokenNumber());
    QAccessible::updateAccessibility(&event);
}

} // namespace rekindle
