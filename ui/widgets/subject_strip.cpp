// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/subject_strip.h"

#include "environment.h"
#include "service/messages.h"
#include "widgets/elided_label.h"
#include "widgets/parts.h"

#include <QHBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const char* stripKind(Environment environment)
{
    switch (environment) {
    case Environment::Production: return "stripProduction";
    case Environment::Test: return "stripTest";
    case Environment::Development: return "stripDevelopment";
    }
    return "well";
}

} // namespace

SubjectStrip::SubjectStrip(const QString& name, Environment environment, QWidget* parent)
    : QFrame(parent)
{
    const bool big = environment == Environment::Production;
    setObjectName(u"subjectStrip"_s);
    setProperty("kind", QString::fromLatin1(stripKind(environment)));
    auto* shown = new ElidedLabel(big ? "display" : "heading", 0, this);
    shown->setObjectName(u"subjectName"_s);
    shown->setFull(name);
    auto* chip = parts::label(this, chipKind(environment), u"subjectEnvironment"_s);
    chip->setText(messages::label(environment));
    auto* row = new QHBoxLayout(this);
    const int around = big ? space::l : space::s;
    row->setContentsMargins(space::l, around, space::l, around);
    row->setSpacing(space::m);
    row->addWidget(shown); // whole where there is room
    row->addStretch(1);
    row->addWidget(chip, 0, Qt::AlignVCenter);
}

} // namespace rekindle
