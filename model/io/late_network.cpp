// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/late_network.h"

namespace rekindle {

using namespace Qt::StringLiterals;

class LateNetwork::Http : public HttpTransport
{
public:
    explicit Http(LateNetwork& late)
        : m_late(late)
    {
    }
    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override
    {
        const auto network = m_late.made();
        if (!network) {
            HttpExchange exchange;
            exchange.error = network.error();
            return exchange;
        }
        return (*network)->http().exchange(request, std::move(stop));
    }

private:
    LateNetwork& m_late;
};

class LateNetwork::Signer : public AssertionSigner
{
public:
    explicit Signer(LateNetwork& late)
        : m_late(late)
    {
    }
    Result<QByteArray> sign(const Claims& claims, const Secret& pem, const QString& keyId,
                            bool certificateThumbprint) override
    {
        const auto network = m_late.made();
        return network ? (*network)->signer().sign(claims, pem, keyId, certificateThumbprint) : fail(network.error());
    }

private:
    LateNetwork& m_late;
};

class LateNetwork::Keychain : public SecretStore
{
public:
    explicit Keychain(LateNetwork& late)
        : m_late(late)
    {
    }
    Result<std::optional<Secret>> read(const SecretKey& key) override
    {
        const auto network = m_late.made();
        return network ? (*network)->keychain().read(key) : fail(network.error());
    }
    Result<void> write(const SecretKey& key, const Secret& secret) override
    {
        const auto network = m_late.made();
        return network ? (*network)->keychain().write(key, secret) : fail(network.error());
    }
    Result<void> remove(const SecretKey& key) override
    {
        const auto network = m_late.made();
        return network ? (*network)->keychain().remove(key) : fail(network.error());
    }
    Result<void> removeAll(const SecretOwner& owner) override
    {
        const auto network = m_late.made();
        return network ? (*network)->keychain().removeAll(owner) : fail(network.error());
    }
    QString kind() const override { return u"keychain"_s; }

private:
    LateNetwork& m_late;
};

class LateNetwork::Verbs : public VerbChannel
{
public:
    explicit Verbs(LateNetwork& late)
        : m_late(late)
    {
    }
    VerbAnswer ask(const QString& storePath, const VerbRequest& request, std::stop_token stop) override
    {
        const auto network = m_late.made();
        return network ? (*network)->verbs().ask(storePath, request, std::move(stop)) : fail(network.error());
    }
    Result<std::unique_ptr<VerbListener>> listen(const QString& storePath, VerbHandler handler) override
    {
        const auto network = m_late.made();
        return network ? (*network)->verbs().listen(storePath, std::move(handler)) : fail(network.error());
    }

private:
    LateNetwork& m_late;
};

LateNetwork::LateNetwork(Make make, TransportOptions options)
    : m_make(std::move(make))
    , m_options(std::move(options))
    , m_http(std::make_unique<Http>(*this))
    , m_signer(std::make_unique<Signer>(*this))
    , m_keychain(std::make_unique<Keychain>(*this))
    , m_verbs(std::make_unique<Verbs>(*this))
{
}

LateNetwork::~LateNetwork() = default;

HttpTransport& LateNetwork::http()
{
    return *m_http;
}

AssertionSigner& LateNetwork::signer()
{
    return *m_signer;
}

SecretStore& LateNetwork::keychain()
{
    return *m_keychain;
}

VerbChannel& LateNetwork::verbs()
{
    return *m_verbs;
}

Result<void> LateNetwork::prepare()
{
    const auto network = made();
    return network ? Result<void>{} : fail(network.error());
}

void LateNetwork::setOptions(const TransportOptions& options)
{
    const std::lock_guard lock(m_mutex);
    m_options = options;
    if (m_network) {
        m_network->setOptions(options);
    }
}

Result<Network*> LateNetwork::made()
{
    const std::lock_guard lock(m_mutex);
    if (!m_network) {
        auto network = m_make(m_options);
        if (!network) {
            return fail(network.error());
        }
        m_network = std::move(*network);
    }
    return m_network.get();
}

} // namespace rekindle
