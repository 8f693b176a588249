// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/resource_name.h"

#include <QRegularExpression>

namespace rekindle {

using namespace Qt::StringLiterals;

bool isResourceId(const QString& id)
{
    static const QRegularExpression rule(u"\\A[A-Za-z0-9.-]{1,64}\\z"_s);
    return rule.match(id).hasMatch() && id != "."_L1 && id != ".."_L1;
}

bool isResourceName(const QString& type, const QString& id)
{
    static const QRegularExpression rule(u"\\A[A-Z][A-Za-z]{0,63}\\z"_s);
    return rule.match(type).hasMatch() && isResourceId(id);
}

} // namespace rekindle
