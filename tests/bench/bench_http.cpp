// SPDX-License-Identifier: GPL-3.0-or-later
// What one request through CurlTransport costs on loopback: requests a second, and the CPU time per request of the whole
// process, the scripted server's included.
// usage: bench_http [REQUESTS]
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "support/test_certificates.h"
#include "support/test_server.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <thread>
#include <vector>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

void measure(const char* name, const HttpRequest& request, int count, int threads)
{
    const SystemClock clock;
    CurlTransport transport(clock);
    std::atomic<int> failures{0};
    const double before = cpuSeconds();
    const auto begin = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> callers;
        for (int t = 0; t < threads; ++t) {
            callers.emplace_back([&] {
                for (int i = 0; i < count / threads; ++i) {
                    failures += transport.exchange(request, {}).ok() ? 0 : 1;
                }
            });
        }
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    const double used = cpuSeconds() - before;
    const int sent = count / threads * threads;
    std::printf("%-28s %2d threads %7d requests %9.0f /s %8.1f us CPU each %d failed\n", name, threads, sent,
                sent / wall.count(), used * 1e6 / sent, failures.load());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 20'000;
    const QTemporaryDir folder;
    const TestCertificate certificate =
        makeCertificate(folder.path(), u"server"_s, {.commonName = u"bench"_s, .subjectAltName = u"IP:127.0.0.1"_s});
    const auto script = [](const TestServer::Request&) { return reply(200, QByteArray(1'000, 'x')); };
    TestServer plain(script);
    TestServer secure(script, TestServer::Tls{certificate.certificate, certificate.key, {}});
    const TlsOptions trust{.extraCaFiles = {certificate.certificate}};
    for (const int threads : {1, 4, 16}) {
        measure("http, kept alive", {.url = plain.url()}, count, threads);
    }
    measure("http, new connections", {.url = plain.url(), .freshConnection = true}, count / 4, 1);
    measure("https, kept alive", {.url = secure.url(), .tls = trust}, count, 1);
    measure("https, new connections", {.url = secure.url(), .freshConnection = true, .tls = trust}, count / 20, 1);
    return 0;
}
