// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"

#include "commands/exit_code.h"

#include "commands/no_echo.h"
#include "fhir/secret_keys.h"
#include "service/messages.h"
#include "service/messages_pairs.h"

#include <QJsonDocument>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// One line; of a PEM text, which has many, all up to an empty line or the end of the input. Nothing of it is shown, also
/// when it is pasted all at once.
Secret typedSecret(QTextStream& in)
{
    const NoEcho quiet;
    QByteArray typed;
    for (;;) {
        QString line = in.readLine();
        const bool first = typed.isEmpty();
        if (line.isEmpty() && (!first || in.atEnd() || line.isNull())) {
            break;
        }
        typed += (first ? QByteArray() : QByteArray("\n")) + line.toUtf8();
        line.fill(u'\0');
        if (!typed.startsWith("-----BEGIN ")) {
            break;
        }
    }
    return Secret(std::move(typed));
}

} // namespace

Context::Context(QTextStream& input, QTextStream& output, QTextStream& errors, Workspace::Options given)
    : in(input)
    , out(output)
    , err(errors)
    , options(std::move(given))
{
    if (!options.network) {
        options.network = makeNetwork;
    }
}

Workspace* Context::workspace(Need need)
{
    if (m_workspace) {
        return m_workspace.get();
    }
    auto opened = Workspace::open(options, need == Need::Watch ? Workspace::Mode::Write : Workspace::Mode::Read);
    if (!opened && opened.error().code == Errc::InUse) {
        opened = Workspace::open(options, Workspace::Mode::ReadOnly);
    }
    if (!opened) {
        report(opened.error());
        return nullptr;
    }
    m_workspace = std::move(*opened);
    if (const auto why = m_workspace->notKept()) {
        const ExitCode before = exit; // what can be measured is measured, and said not to be kept
        report(*why, before);
    }
    return m_workspace.get();
}

std::optional<QJsonObject> Context::carryOut(const QString& verb, const QJsonObject& arguments)
{
    Workspace* opened = workspace(Need::Read);
    if (!opened) {
        return std::nullopt;
    }
    VerbAnswer answer = [&]() -> VerbAnswer {
        const auto taken = opened->takeOver();
        if (taken) {
            return verbNamed(verb)->work(opened->verbPorts(), arguments);
        }
        if (taken.error().code != Errc::InUse) {
            return fail(taken.error());
        }
        auto there = opened->verbs().ask(opened->storePath(), {randomUuid(), verb, arguments}, stop);
        const bool nobody =
            !there && there.error().code == Errc::NotFound && there.error().subject == opened->storePath();
        return nobody ? VerbAnswer(fail(taken.error())) : there; // held by something that takes no requests
    }();
    if (!answer) {
        report(answer.error(), answer.error().code == Errc::Invalid ? ExitCode::Usage : exitCodeOf(answer.error()));
        return std::nullopt;
    }
    return *answer;
}

std::optional<Pair> Context::pairNamed(Workspace& workspace, const QString& name)
{
    const auto pairs = workspace.pairStore().pairs();
    if (!pairs) {
        report(pairs.error());
        return std::nullopt;
    }
    for (const Pair& pair : *pairs) {
        if (pair.name == name || pair.id.value == name) {
            return pair;
        }
    }
    report(Error{Errc::NotFound, name}, ExitCode::Usage, messages::noSuchPair(name));
    return std::nullopt;
}

bool Context::askSecrets(Workspace& workspace, const Pair& pair)
{
    if (!ask) {
        return true;
    }
    for (const SecretKey& key : neededSecrets(pair)) {
        if (const auto known = workspace.secrets().read(key); known && *known) {
            continue;
        }
        err << plain(pair.name) << ", " << key.role << ": ";
        err.flush();
        const Secret secret = typedSecret(in);
        err << '\n';
        if (secret.isEmpty()) {
            report(Error{Errc::Secret, pair.name, u"no secret was given for "_s + key.role}, ExitCode::NotMeasured);
            return false;
        }
        if (const auto kept = workspace.secrets().write(key, secret); !kept) {
            report(kept.error());
            return false;
        }
    }
    return true;
}

void Context::report(const Error& error, ExitCode code)
{
    report(error, code, {messages::sentence(error), messages::remedy(error)});
}

void Context::report(const Error& error, ExitCode code, const QStringList& sentences)
{
    exit = code;
    if (json) {
        err << safeJson(QJsonDocument(QJsonObject{{u"error"_s, codeName(error.code)},
                                                  {u"subject"_s, error.subject},
                                                  {u"detail"_s, error.detail},
                                                  {u"sentence"_s, sentences.value(0)}}))
            << '\n';
        return;
    }
    for (const QString& sentence : sentences) {
        if (!sentence.isEmpty()) {
            err << plain(sentence) << '\n';
        }
    }
    if (!error.detail.isEmpty()) {
        err << "  (" << plain(error.subject) << ": " << plain(error.detail) << ")\n";
    }
}

void Context::print(const QJsonObject& object)
{
    out << safeJson(QJsonDocument(object)) << '\n';
    out.flush();
}

QString Context::safeJson(const QJsonDocument& json, QJsonDocument::JsonFormat format)
{
    // QJsonDocument escapes what is below a space, and that only.
    QString safe;
    for (const QChar letter : QString::fromUtf8(json.toJson(format))) {
        const char16_t unit = letter.unicode();
        if ((unit >= 0x7f && unit <= 0x9f) || unit == 0x2028 || unit == 0x2029) {
            safe += u"\\u%1"_s.arg(static_cast<int>(unit), 4, 16, QLatin1Char('0'));
        } else {
            safe += letter;
        }
    }
    return safe;
}

} // namespace rekindle
