using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;
using Yardstick.Web.Starting;

namespace Yardstick.Web.Tests.Pages;

/// <summary>What is longer than an upload may be, sent to the real server: the test server has no limit of its own.</summary>
public sealed class LargeUploadTests : IAsyncLifetime
{
    private const int Megabyte = 1 << 20;
    private const int Most = 256;
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("yardstick-upload-");
    private readonly WebApplication _site;
    private HttpClient _browser = null!;

    public LargeUploadTests() =>
        _site = Site.Build(["--urls", "http://127.0.0.1:0", "--data", _data.FullName, "--sample", "false"]);

    private Uri Page => new($"{_site.Urls.First()}/imports/new");

    private JobStore Jobs => _site.Services.GetRequiredService<JobStore>();

    public async ValueTask InitializeAsync()
    {
        await _site.StartAsync(TestSite.Cancelled);
        var administration = _site.Services.GetRequiredService<PeopleAdministration>();
        var person = administration.Add("ann@council.example", "Ann", by: "test");
        administration.Grant(person.AccountId, Role.Analyst, "852", areaId: null, by: "test");
        _browser = new HttpClient(
            new SocketsHttpHandler
            {
                CookieContainer = TestSite.CookieOf(_site.Services, Page, person),
                // A body is not sent before the server asks for it, however busy the machine is.
                Expect100ContinueTimeout = Timeout.InfiniteTimeSpan,
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.StopAsync(CancellationToken.None);
        await _site.DisposeAsync();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_body_that_says_that_it_is_too_long_is_refused_before_it_is_read()
    {
        using var body = new Endless(Most + 1, saysHowLong: true);
        using var asked = new HttpRequestMessage(HttpMethod.Post, Page) { Content = body };
        asked.Headers.ExpectContinue = true;

        using var answer = await _browser.SendAsync(asked, TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains(
            "Put its folder into the inbox",
            (await TestSite.ParseAsync(answer)).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(0, body.Sent);
        NothingIsStored();
    }

    [Fact]
    public async Task A_stream_that_does_not_end_is_cut_off_and_nothing_of_it_is_stored()
    {
        using var body = new Endless(2 * Most, saysHowLong: false);
        using var asked = new HttpRequestMessage(HttpMethod.Post, Page) { Content = body };
        asked.Headers.TransferEncodingChunked = true;

        // The server may answer, or close the connection on whoever goes on sending.
        try
        {
            using var answer = await _browser.SendAsync(asked, TestSite.Cancelled);
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }
        catch (HttpRequestException refused)
        {
            Assert.IsType<IOException>(refused.InnerException, exactMatch: false);
        }

        Assert.InRange(body.Sent, 1, (Most + 32L) * Megabyte);
        NothingIsStored();
    }

    private void NothingIsStored()
    {
        Assert.Empty(Jobs.Latest(10));
        var uploads = Path.Combine(_data.FullName, "uploads");
        Assert.Empty(Directory.Exists(uploads) ? Directory.EnumerateFileSystemEntries(uploads) : []);
    }

    /// <summary>A form with a file of so many megabytes, made while it is sent.</summary>
    private sealed class Endless : HttpContent
    {
        private static readonly byte[] Head =
            "--b\r\nContent-Disposition: form-data; name=\"Upload\"; filename=\"x.zip\"\r\n\r\n"u8.ToArray();

        private readonly int _megabytes;
        private readonly bool _saysHowLong;

        public Endless(int megabytes, bool saysHowLong)
        {
            (_megabytes, _saysHowLong) = (megabytes, saysHowLong);
            Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        }

        /// <summary>Bytes that the server let in.</summary>
        public long Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(Head);
            var chunk = new byte[Megabyte];
            for (var number = 0; number < _megabytes; number++)
            {
                await stream.WriteAsync(chunk);
                Sent += chunk.Length;
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Head.Length + ((long)_megabytes * Megabyte);
            return _saysHowLong;
        }
    }
}
