// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/name_resolver.h"

#include "core/fair_queue.h"
#include "io/open_files.h"

#include <QHash>
#include <QSet>

#include <netdb.h>
#include <sys/socket.h>

#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace rekindle {

namespace {

using Clock = std::chrono::steady_clock;

constexpr Millis sharedFor = 5s; ///< a question that is open for longer hangs: asking anew may help
constexpr Millis slowAfter = 2s;
constexpr qsizetype mostKnown = 8'192;

/// One question. Guarded by the state's mutex.
struct Question {
    QByteArray host{};
    std::condition_variable_any changed{};
    std::optional<Clock::time_point> asked{};
    std::optional<NameAnswer> answer{};
    FairQueue<std::shared_ptr<Question>>::Line line{};
    int waiting{0};
};

NameAnswer ask(const QByteArray& host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    NameAnswer answer;
    answer.error = getaddrinfo(host.constData(), nullptr, &hints, &found);
    answer.osError = answer.error == EAI_SYSTEM ? errno : 0;
    if (answer.error != 0 && !mayOpenFiles(1)) {
        answer = {.error = EAI_SYSTEM, .osError = EMFILE}; // a resolver that could not ask is not to be believed
    }
    for (const addrinfo* one = found; one; one = one->ai_next) {
        char text[NI_MAXHOST];
        if (getnameinfo(one->ai_addr, one->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0) {
            answer.addresses.append(text);
        }
    }
    if (found) {
        freeaddrinfo(found);
    }
    return answer;
}

} // namespace

bool NameAnswer::isExhausted() const
{
    return error == EAI_MEMORY
           || (error == EAI_SYSTEM && (osError == EMFILE || osError == ENFILE || osError == EAGAIN));
}

class NameResolver::State : public std::enable_shared_from_this<State>
{
public:
    using Asked = std::shared_ptr<Question>;
    using Queue = FairQueue<Asked>;
    struct Known {
        NameAnswer answer{};
        Clock::time_point at{};
    };

    explicit State(int places)
        : queue(places)
    {
    }

    std::optional<NameAnswer> known(const QByteArray& host, Millis age) const
    {
        const auto it = answers.constFind(host);
        const bool fresh = it != answers.cend() && Clock::now() - it->at <= age;
        return age > 0ms && fresh ? std::optional(it->answer) : std::nullopt;
    }

    Asked questionFor(const QByteArray& host)
    {
        const Asked open = questions.value(host);
        if (open && !open->answer && (!open->asked || Clock::now() - *open->asked < sharedFor)) {
            return open;
        }
        auto question = std::make_shared<Question>();
        question->host = host;
        question->line = slow.contains(host) ? Queue::Line::Slow : Queue::Line::Quick;
        questions.insert(host, question);
        queue.add(question, question->line);
        return question;
    }

    /// Puts as many questions as there are places for. With the lock held.
    void putNext()
    {
        while (auto turn = queue.next()) {
            turn->item->asked = Clock::now();
            turn->item->changed.notify_all();
            try {
                std::thread([self = shared_from_this(), question = turn->item] { self->carryOut(question); }).detach();
            } catch (const std::system_error&) {
                end(turn->item, {.error = EAI_SYSTEM, .osError = EAGAIN});
            }
        }
    }

    void carryOut(const Asked& question)
    {
        NameAnswer answer = ask(question->host);
        const std::lock_guard lock(mutex);
        end(question, std::move(answer));
        putNext();
    }

    /// With the lock held.
    void end(const Asked& question, NameAnswer answer)
    {
        if (Clock::now() - *question->asked > slowAfter) {
            slow.insert(question->host);
        } else {
            slow.remove(question->host);
        }
        if (answer.error == 0) {
            if (answers.size() >= mostKnown) {
                answers.clear();
            }
            answers.insert(question->host, {answer, Clock::now()});
        }
        question->answer = std::move(answer);
        question->changed.notify_all();
        if (questions.value(question->host) == question) {
            questions.remove(question->host);
        }
        queue.leave(question->line);
    }

    /// Nobody waits for it and it was never put. With the lock held.
    void forget(const Asked& question)
    {
        if (!question->asked && question->waiting == 0 && queue.remove(question)
            && questions.value(question->host) == question) {
            questions.remove(question->host);
        }
    }

    std::mutex mutex{};
    // All guarded by the mutex:
    Queue queue;
    QHash<QByteArray, Asked> questions{}; ///< the newest open one of each name
    QHash<QByteArray, Known> answers{};
    QSet<QByteArray> slow{};
};

NameResolver::NameResolver(int places)
    : m_state(std::make_shared<State>(places))
{
}

NameResolver::Found NameResolver::lookUp(const Wish& wish, std::stop_token stop)
{
    const Time began = Clock::now();
    const auto since = [](Time then) { return std::chrono::duration_cast<Millis>(Clock::now() - then); };
    std::unique_lock lock(m_state->mutex);
    if (const auto known = m_state->known(wish.host, wish.age)) {
        return {.end = End::Answered, .answer = *known};
    }
    const State::Asked question = m_state->questionFor(wish.host);
    m_state->putNext();
    ++question->waiting;
    const auto wasPut = [&] { return question->asked.has_value() || question->answer.has_value(); };
    if (wish.startBy) {
        question->changed.wait_until(lock, stop, *wish.startBy, wasPut);
    } else {
        question->changed.wait(lock, stop, wasPut);
    }
    Found found{.end = End::NotInTime, .queued = since(began)};
    if (wasPut()) {
        const Time asking = Clock::now();
        question->changed.wait_for(lock, stop, wish.timeout, [&] { return question->answer.has_value(); });
        found.end = question->answer ? End::Answered : End::Timeout;
        found.answer = question->answer.value_or(NameAnswer{});
        found.took = since(asking);
    }
    if (stop.stop_requested() && !question->answer) {
        found.end = End::Stopped;
    }
    --question->waiting;
    m_state->forget(question);
    return found;
}

} // namespace rekindle
