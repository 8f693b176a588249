// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address.h"

#include <arpa/inet.h>

#include <optional>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Block {
    quint32 network;
    int bits;
};

constexpr Block privateBlocks[] = {
    {0x0A000000, 8}, {0xAC100000, 12}, {0xC0A80000, 16}, {0x64400000, 10}, {0x7F000000, 8}, {0xA9FE0000, 16},
};

std::optional<quint32> ipv4(const QString& address)
{
    in_addr parsed{};
    if (inet_pton(AF_INET, address.toLatin1().constData(), &parsed) != 1) {
        return std::nullopt;
    }
    return ntohl(parsed.s_addr);
}

bool inBlock(quint32 address, const Block& block)
{
    return (address >> (32 - block.bits)) == (block.network >> (32 - block.bits));
}

} // namespace

bool isPrivateAddress(const QString& address)
{
    if (const auto v4 = ipv4(address)) {
        for (const Block& block : privateBlocks) {
            if (inBlock(*v4, block)) {
                return true;
            }
        }
        return false;
    }
    in6_addr v6{};
    if (inet_pton(AF_INET6, address.toLatin1().constData(), &v6) != 1) {
        return false;
    }
    if (IN6_IS_ADDR_V4MAPPED(&v6)) {
        return isPrivateAddress(address.mid(address.lastIndexOf(u':') + 1));
    }
    const bool uniqueLocal = (v6.s6_addr[0] & 0xFE) == 0xFC;
    return uniqueLocal || IN6_IS_ADDR_LINKLOCAL(&v6) || IN6_IS_ADDR_LOOPBACK(&v6);
}

bool isLoopbackHost(const QString& host)
{
    const QString name = host.toLower();
    if (name == u"localhost"_s || name.endsWith(u".localhost"_s) || name == u"::1"_s) {
        return true;
    }
    const auto v4 = ipv4(host);
    return v4 && inBlock(*v4, {0x7F000000, 8});
}

} // namespace rekindle
