// SPDX-License-Identifier: GPL-3.0-or-later
// How many reads the sandbox answers: in process, and over keep-alive HTTP on loopback, where the work of the server's
// thread alone is counted (the process's CPU time without that of the clients and of the main thread).
#include "io/system_clock.h"
#include "sandbox/server.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <thread>
#include <vector>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds(clockid_t id)
{
    timespec value{};
    clock_gettime(id, &value);
    return static_cast<double>(value.tv_sec) + 1e-9 * static_cast<double>(value.tv_nsec);
}

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        std::perror("connect");
        std::exit(1);
    }
    return descriptor;
}

/// Reads one answer; exits when it is no 200.
void receiveOne(int descriptor, std::vector<char>& buffer)
{
    size_t have = 0;
    size_t need = 0;
    while (need == 0 || have < need) {
        const ssize_t got = ::recv(descriptor, buffer.data() + have, buffer.size() - have - 1, 0);
        if (got <= 0) {
            std::perror("recv");
            std::exit(1);
        }
        have += static_cast<size_t>(got);
        buffer[have] = '\0';
        const char* const end = std::strstr(buffer.data(), "\r\n\r\n");
        const char* const length = std::strstr(buffer.data(), "Content-Length: ");
        if (need == 0 && end != nullptr) {
            if (std::strncmp(buffer.data(), "HTTP/1.1 200", 12) != 0 || length == nullptr) {
                std::fprintf(stderr, "not answered: %.60s\n", buffer.data());
                std::exit(1);
            }
            need = static_cast<size_t>(end + 4 - buffer.data()) + std::strtoul(length + 16, nullptr, 10);
        }
    }
}

struct Client {
    long reads{0};
    double cpu{0};
};

void run(Client& client, quint16 port, int connections, const std::atomic<bool>& stop)
{
    static constexpr char request[] =
        "GET /fhir/Patient/pat-1 HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/fhir+json\r\n"
        "Authorization: Bearer bench\r\nUser-Agent: bench\r\n\r\n";
    std::vector<int> sockets;
    for (int i = 0; i < connections; ++i) {
        sockets.push_back(connectTo(port));
    }
    std::vector<char> buffer(64 * 1024);
    while (!stop) {
        for (const int socket : sockets) {
            static_cast<void>(::send(socket, request, sizeof request - 1, 0));
        }
        for (const int socket : sockets) {
            receiveOne(socket, buffer);
            ++client.reads;
        }
    }
    for (const int socket : sockets) {
        ::close(socket);
    }
    client.cpu = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
}

void benchHttp(Sandbox& sandbox, int connections, Millis length)
{
    SandboxServer server(sandbox, {});
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().detail));
        std::exit(1);
    }
    const auto port = static_cast<quint16>(server.url(SandboxSite::Primary).port());
    std::atomic<bool> stop{false};
    Client client;
    const double processBefore = cpuSeconds(CLOCK_PROCESS_CPUTIME_ID);
    const double mainBefore = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
    const double wallBefore = cpuSeconds(CLOCK_MONOTONIC);
    std::thread thread(run, std::ref(client), port, connections, std::cref(stop));
    std::this_thread::sleep_for(length);
    stop = true;
    thread.join();
    const double wall = cpuSeconds(CLOCK_MONOTONIC) - wallBefore;
    const double main = cpuSeconds(CLOCK_THREAD_CPUTIME_ID) - mainBefore;
    const double serverCpu = cpuSeconds(CLOCK_PROCESS_CPUTIME_ID) - processBefore - main - client.cpu;
    const auto reads = static_cast<double>(client.reads);
    std::printf("http, %3d connections: %8.0f reads/s, %8.0f reads per second of the server's CPU\n", connections,
                reads / wall, reads / serverCpu);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    SystemClock clock;
    Sandbox sandbox({}, clock);
    constexpr int calls = 300'000;
    const double before = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
    for (int i = 0; i < calls; ++i) {
        if (sandbox.handle(SandboxSite::Primary, "GET", u"/fhir/Patient/pat-1"_s, {}, {}).status != 200) {
            return 1;
        }
    }
    std::printf("in process:            %8.0f reads per second of CPU\n",
                calls / (cpuSeconds(CLOCK_THREAD_CPUTIME_ID) - before));
    for (const int connections : {1, 8, 32}) {
        benchHttp(sandbox, connections, 3s);
    }
    return 0;
}
