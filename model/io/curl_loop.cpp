// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_loop.h"

#include <curl/curl.h>

#include <algorithm>
#include <system_error>

namespace rekindle {

namespace {

constexpr int pollMs = 60'000; // libcurl shortens it to its own next timer; whoever has work wakes it
constexpr qsizetype mostSlow = 10'000;

} // namespace

struct CurlLoop::Ticket {
    enum class State { Queued, Running, Ended };
    CurlJob* job{};
    Wish wish{};
    Queue::Line line{};
    State state{State::Queued};
    End end{};
    Time turn{};
    bool stopAsked{false};
    std::condition_variable changed{};
};

CurlLoop::CurlLoop(OpenFiles files)
    : m_files(files)
    , m_queue(files.transfers)
{
}

CurlLoop::~CurlLoop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    wake();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    curl_multi_cleanup(m_multi);
}

/// With the lock held. False: there is no loop to be had.
bool CurlLoop::start()
{
    if (m_thread.joinable()) {
        return true;
    }
    if (!m_multi) {
        CURLM* const multi = curl_multi_init();
        if (!multi || curl_multi_wakeup(multi) != CURLM_OK) { // it also comes without the files to be woken by
            curl_multi_cleanup(multi);
            return false;
        }
        curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, long(m_files.idle));
        curl_multi_setopt(multi, CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING)); // one transfer, one connection
        m_multi = multi;
    }
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error&) {
        return false;
    }
    return true;
}

void CurlLoop::wake()
{
    if (CURLM* const multi = m_multi) {
        curl_multi_wakeup(multi);
    }
}

void CurlLoop::roomAgain()
{
    m_room = true;
    wake();
}

CurlLoop::Carried CurlLoop::carryOut(CurlJob& job, const Wish& wish, std::stop_token stop)
{
    const Time asked = std::chrono::steady_clock::now();
    Ticket ticket{.job = &job, .wish = wish};
    {
        const std::lock_guard lock(m_mutex);
        if (!start()) {
            return {End::Exhausted, {}};
        }
        ticket.line = m_slow.contains(wish.origin) ? Queue::Line::Slow : Queue::Line::Quick;
        m_queue.add(&ticket, ticket.line);
    }
    wake();
    const std::stop_callback onStop(stop, [this, &ticket] {
        const std::lock_guard lock(m_mutex);
        ticket.stopAsked = true;
        if (ticket.state == Ticket::State::Running) {
            m_stopped.push_back(&ticket);
            wake();
        }
        ticket.changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    const auto hadTurn = [&ticket] { return ticket.state != Ticket::State::Queued || ticket.stopAsked; };
    if (wish.deadline) {
        ticket.changed.wait_until(lock, *wish.deadline, hadTurn);
    } else {
        ticket.changed.wait(lock, hadTurn);
    }
    if (ticket.state == Ticket::State::Queued) {
        m_queue.remove(&ticket);
        ticket.state = Ticket::State::Ended; // the stop callback must not hand it to the thread any more
        ticket.end = ticket.stopAsked ? End::Stopped : End::NotInTime;
        ticket.turn = std::chrono::steady_clock::now();
    }
    ticket.changed.wait(lock, [&ticket] { return ticket.state == Ticket::State::Ended; });
    return {ticket.end, std::chrono::duration_cast<Millis>(ticket.turn - asked)};
}

void CurlLoop::run()
{
    std::vector<Ticket*> begun;
    std::vector<Ticket*> stopped;
    while (takeWork(begun, stopped)) {
        for (Ticket* ticket : stopped) {
            finish(*ticket, CURLE_ABORTED_BY_CALLBACK, End::Stopped);
        }
        for (Ticket* ticket : begun) {
            begin(*ticket);
        }
        if (m_room.exchange(false)) {
            resumePaused();
        }
        int running = 0;
        curl_multi_perform(m_multi, &running);
        finishDone();
        curl_multi_poll(m_multi, nullptr, 0, pollMs, nullptr);
    }
}

/// False: the loop is to end.
bool CurlLoop::takeWork(std::vector<Ticket*>& begun, std::vector<Ticket*>& stopped)
{
    begun.clear();
    stopped.clear();
    const std::lock_guard lock(m_mutex);
    std::swap(stopped, m_stopped);
    while (const auto turn = m_queue.next()) {
        Ticket& ticket = *turn->item;
        ticket.turn = std::chrono::steady_clock::now();
        ticket.changed.notify_all();
        if (ticket.stopAsked) { // it came to its turn before its owner could take it away
            m_queue.leave(ticket.line);
            ticket.end = End::Stopped;
            ticket.state = Ticket::State::Ended;
            continue;
        }
        ticket.state = Ticket::State::Running;
        begun.push_back(&ticket);
    }
    return !m_quit;
}

void CurlLoop::begin(Ticket& ticket)
{
    Millis timeout = ticket.wish.timeout;
    if (ticket.wish.deadline) {
        timeout = std::min(timeout, std::chrono::duration_cast<Millis>(*ticket.wish.deadline - ticket.turn));
    }
    ticket.job->begin(std::max(timeout, Millis{1}));
    m_running.insert(ticket.job->easy(), &ticket);
    if (curl_multi_add_handle(m_multi, ticket.job->easy()) != CURLM_OK) {
        finish(ticket, CURLE_FAILED_INIT, End::Done);
    }
}

void CurlLoop::finishDone()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        Ticket* const ticket = m_running.value(message->easy_handle);
        if (message->msg == CURLMSG_DONE && ticket) {
            finish(*ticket, message->data.result, End::Done);
        }
    }
}

void CurlLoop::finish(Ticket& ticket, int code, End end)
{
    void* const easy = ticket.job->easy();
    ticket.job->end(code);
    // Only now: removing an unfinished transfer closes its connection, and its facts go with it.
    curl_multi_remove_handle(m_multi, easy);
    m_running.remove(easy);
    const std::lock_guard lock(m_mutex);
    m_queue.leave(ticket.line);
    if (code == CURLE_OPERATION_TIMEDOUT && m_slow.size() < mostSlow) {
        m_slow.insert(ticket.wish.origin);
    } else if (end == End::Done) {
        m_slow.remove(ticket.wish.origin);
    }
    std::erase(m_stopped, &ticket);
    ticket.end = end;
    ticket.state = Ticket::State::Ended;
    ticket.changed.notify_all(); // under the lock: the ticket goes as soon as its owner sees it
    if (!m_queue.isEmpty()) {
        wake(); // a place is free
    }
}

void CurlLoop::resumePaused()
{
    for (auto it = m_running.cbegin(); it != m_running.cend(); ++it) {
        if (it.value()->job->isPaused()) {
            curl_easy_pause(it.key(), CURLPAUSE_CONT);
        }
    }
}

} // namespace rekindle
