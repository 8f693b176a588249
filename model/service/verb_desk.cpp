// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/verb_desk.h"

#include "service/log.h"

namespace rekindle {

using namespace Qt::StringLiterals;

VerbDesk::VerbDesk(VerbPorts ports, MonitorService& monitor, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_monitor(monitor)
{
}

QFuture<VerbAnswer> VerbDesk::carryOut(const VerbRequest& request)
{
    return begin(request).then(this, [verb = request.verb, id = request.id](const VerbAnswer& done) {
        if (done) {
            qCInfo(logChanges, "another process asked for %s, request %s: done", qPrintable(verb), qPrintable(id));
        } else {
            qCWarning(logChanges, "another process asked for %s, request %s: not done, %s", qPrintable(verb),
                      qPrintable(id), qPrintable(codeName(done.error().code)));
        }
        return done;
    });
}

QFuture<VerbAnswer> VerbDesk::begin(const VerbRequest& request)
{
    const Verb* verb = verbNamed(request.verb);
    if (!verb) {
        return QtFuture::makeReadyFuture(
            VerbAnswer(fail(Errc::Unsupported, request.verb, u"no such verb in the process that watches"_s)));
    }
    if (m_ports.watch.watch.isReadOnly()) {
        return QtFuture::makeReadyFuture(VerbAnswer(fail(Errc::ReadOnly, request.verb)));
    }
    if (verb->live) {
        return verb->live(m_monitor, request.arguments);
    }
    return m_work
        .run([verb, &ports = m_ports, arguments = request.arguments](std::stop_token) {
            return verb->work(ports, arguments);
        })
        .then(this, [this, verb, arguments = request.arguments](const VerbAnswer& done) -> VerbAnswer {
            if (!done) {
                return done;
            }
            if (verb->name == "settings.change"_L1) {
                emit settingsChanged(loadSettings(m_ports.watch.settings));
            }
            if (verb->name == "notices.change"_L1) {
                if (const auto wish = noticeWishFrom(arguments)) {
                    emit noticesChanged(*wish);
                }
            }
            return verb->tell(m_monitor, arguments, *done);
        });
}

} // namespace rekindle
