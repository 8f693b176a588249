// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/address.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QHostAddress parsed(const QString& text)
{
    const QHostAddress address(text);
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(v4) : address;
}

} // namespace

bool isPrivateAddress(const QString& address)
{
    static const std::array ranges{u"10.0.0.0/8"_s,    u"172.16.0.0/12"_s, u"192.168.0.0/16"_s,
                                   u"100.64.0.0/10"_s, u"127.0.0.0/8"_s,   u"169.254.0.0/16"_s,
                                   u"fc00::/7"_s,      u"fe80::/10"_s,     u"::1/128"_s};
    const QHostAddress ip = parsed(address);
    return !ip.isNull() && std::any_of(ranges.begin(), ranges.end(), [&](const QString& range) {
        return ip.isInSubnet(QHostAddress::parseSubnet(range));
    });
}

bool isLoopbackHost(const QString& host)
{
    const QString name = host.toLower();
    return name == u"localhost"_s || name.endsWith(u".localhost"_s) || parsed(name).isLoopback();
}

} // namespace rekindle
