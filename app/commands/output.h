// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plain_text.h"

#include <QTextStream>

#include <concepts>

namespace rekindle {

/// A stream that people or programs read. Whatever is written to it, control characters but line feeds and tabs go out as
/// visible text, so that no name and no answer of a server steers a terminal.
class Output
{
public:
    explicit Output(QTextStream& stream)
        : m_stream(stream)
    {
    }

    Output& operator<<(const QString& text)
    {
        m_stream << plainLines(text);
        return *this;
    }
    Output& operator<<(const char* text) { return *this << QString::fromUtf8(text); }
    Output& operator<<(const QByteArray& text) { return *this << QString::fromUtf8(text); }
    Output& operator<<(char letter) { return *this << QString(QLatin1Char(letter)); }
    template <std::integral Number>
    Output& operator<<(Number number)
    {
        m_stream << number;
        return *this;
    }
    void flush() { m_stream.flush(); }

private:
    QTextStream& m_stream;
};

} // namespace rekindle
