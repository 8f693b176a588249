// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace rekindle {

/// A language that is English in brackets and 40 % longer: what does not fit in it will not fit in some real one, and what
/// has no brackets does not go through tr(). Placeholders stay as they are.
class PseudoLocale : public QTranslator
{
public:
    static QString lengthened(const QString& text);

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

} // namespace rekindle
