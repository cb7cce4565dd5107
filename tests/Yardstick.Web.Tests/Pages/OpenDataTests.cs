using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using Microsoft.OpenApi;

namespace Yardstick.Web.Tests.Pages;

/// <summary>The addresses that programs read: what they answer, how long it may be kept, and that the description of them holds.</summary>
public sealed class OpenDataTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string June = "/published/852/june-2023-panel-report";

    public static TheoryData<string, string> Files =>
        new()
        {
            { "/open-data/indicators.csv", "text/csv" },
            { "/open-data/indicators.json", "application/json" },
            { "/open-data/indicators/contacts_n.csv", "text/csv" },
            { "/open-data/indicators/contacts_n.json", "application/json" },
            { "/open-data/long.csv", "text/csv" },
            { "/open-data/editions.json", "application/json" },
            { "/open-data/editions.atom", "application/atom+xml" },
            { "/open-data/openapi.json", "application/json" },
            { June + "/indicators.csv", "text/csv" },
            { June + "/indicators.json", "application/json" },
            { June + "/indicators/contacts_n.csv", "text/csv" },
            { June + "/indicators/contacts_n.json", "application/json" },
            { June + "/long.csv", "text/csv" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_says_how_long_it_may_be_kept_under_which_licence_and_for_whom(string address, string type)
    {
        using var answer = await AskAsync(
            HttpMethod.Get,
            address,
            request => request.Headers.Add("Origin", "https://elsewhere.example")
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=300", answer.Headers.CacheControl?.ToString());
        Assert.NotNull(answer.Headers.ETag);
        Assert.NotNull(answer.Content.Headers.LastModified);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains(
            answer.Headers.GetValues("Link"),
            link => link.EndsWith("rel=\"license\"", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Who_has_a_file_already_is_told_that_it_has_not_changed(string address, string type)
    {
        using var first = await AskAsync(HttpMethod.Get, address);
        using var byTag = await AskAsync(
            HttpMethod.Get,
            address,
            request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)
        );
        using var byDate = await AskAsync(
            HttpMethod.Get,
            address,
            request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified
        );
        using var other = await AskAsync(
            HttpMethod.Get,
            address,
            request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\""))
        );

        Assert.Equal(type, first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, byTag.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, byDate.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_can_be_asked_for_its_headers_alone(string address, string type)
    {
        using var whole = await AskAsync(HttpMethod.Get, address);
        using var head = await AskAsync(HttpMethod.Head, address);

        Assert.Equal(type, head.Content.Headers.ContentType?.MediaType);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestSite.Cancelled));
    }

    [Theory]
    [InlineData("/open-data/indicators/no_such.csv")]
    [InlineData("/open-data/indicators/agency_rate_pct.json")]
    [InlineData("/published/852/no-such-edition/long.csv")]
    [InlineData("/published/853/june-2023-panel-report/long.csv")]
    [InlineData(June + "/indicators/no_such.csv")]
    public async Task What_was_never_published_is_not_found(string address)
    {
        using var answer = await AskAsync(HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_may_not_be_read_by_scripts_of_other_sites()
    {
        using var answer = await AskAsync(
            HttpMethod.Get,
            "/published",
            request => request.Headers.Add("Origin", "https://elsewhere.example")
        );

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_series_gives_each_month_as_the_newest_edition_has_it()
    {
        var rows = await CsvAsync("/open-data/indicators/contacts_n.csv");
        var june = Assert.Single(rows, row => row["period_end"] == "2023-06-30");

        // The panel report printed 1,910 for June; the board tables of July restated it.
        Assert.Equal("1948", june["value"]);
        Assert.Equal("/published/852/july-2023-board-tables", june["edition"]);
        Assert.Equal("Open Government Licence v3.0", june["licence"]);
        Assert.Equal("1", june["definition_version"]);
        Assert.Equal("Local authority", june["area_level"]);
    }

    [Fact]
    public async Task An_edition_keeps_what_it_printed_at_its_own_address()
    {
        var rows = await CsvAsync(June + "/indicators/contacts_n.csv");

        Assert.Equal(13, rows.Count);
        Assert.Equal("1910", Assert.Single(rows, row => row["period_end"] == "2023-06-30")["value"]);
        Assert.All(rows, row => Assert.Equal(June, row["edition"]));
    }

    [Fact]
    public async Task A_percentage_comes_as_printed_with_its_counts()
    {
        var rows = await CsvAsync("/open-data/indicators/cpp_visit_10wd_pct.csv");
        var february = Assert.Single(rows, row => row["period_end"] == "2022-02-28");

        // 348 of 492 is 70.7; the edition printed 70%.
        Assert.Equal(("70", "348", "492"), (february["value"], february["numerator"], february["denominator"]));
    }

    [Fact]
    public async Task Json_says_the_same_as_csv_and_explains_its_symbols()
    {
        using var answer = await AskAsync(HttpMethod.Get, "/open-data/indicators/contacts_n.json");
        using var series = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestSite.Cancelled));
        var june = series
            .RootElement.GetProperty("figures")
            .EnumerateArray()
            .Single(row => row.GetProperty("period_end").GetString() == "2023-06-30");

        Assert.Equal(1948, june.GetProperty("value").GetDecimal());
        Assert.Equal(
            "Open Government Licence v3.0",
            series.RootElement.GetProperty("licence").GetProperty("name").GetString()
        );
        Assert.Equal(
            ["c", "x", "z", "u", "k"],
            series
                .RootElement.GetProperty("symbols")
                .EnumerateArray()
                .Select(symbol => symbol.GetProperty("symbol").GetString())
        );
    }

    [Fact]
    public async Task The_long_table_begins_with_the_columns_of_the_open_data_standard()
    {
        var rows = await CsvAsync(June + "/long.csv");
        var contacts = Assert.Single(
            rows,
            row => (row["indicator"], row["time_period"], row["time_identifier"]) == ("contacts_n", "2023", "June")
        );

        Assert.Equal(
            [
                "time_period",
                "time_identifier",
                "geographic_level",
                "country_code",
                "country_name",
                "region_code",
                "region_name",
                "old_la_code",
                "new_la_code",
                "la_name",
            ],
            contacts.Keys.Take(10)
        );
        Assert.Equal(
            ["Local authority", "E92000001", "England", "E12000008", "South East", "852", "E06000045", "Southampton"],
            contacts.Values.Skip(2).Take(8)
        );
        Assert.Equal("1910", contacts["value"]);
        Assert.Equal(
            rows.Count,
            rows.DistinctBy(row => (row["indicator"], row["time_period"], row["time_identifier"])).Count()
        );
    }

    [Fact]
    public async Task The_feed_names_each_edition_and_its_bulletin_once()
    {
        using var answer = await AskAsync(HttpMethod.Get, "/open-data/editions.atom");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestSite.Cancelled));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var entries = feed.Root!.Elements(atom + "entry").ToList();

        // Four editions, each with a bulletin.
        Assert.Equal(8, entries.Count);
        Assert.Equal(8, entries.Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
        Assert.Equal("Southampton: July 2023 board tables", entries[0].Element(atom + "title")!.Value);
        Assert.Equal("2023-09-28T00:00:00Z", feed.Root.Element(atom + "updated")!.Value);
    }

    [Fact]
    public async Task The_description_for_programs_is_valid_and_names_every_address()
    {
        using var answer = await AskAsync(HttpMethod.Get, "/open-data/openapi.json");
        await using var json = await answer.Content.ReadAsStreamAsync(TestSite.Cancelled);
        var (document, diagnostic) = await OpenApiDocument.LoadAsync(
            json,
            "json",
            cancellationToken: TestSite.Cancelled
        );

        Assert.Empty(diagnostic!.Errors);
        Assert.Equal("Open Government Licence v3.0", document!.Info.License!.Name);
        var described = document.Paths.Keys.ToList();
        Assert.All(
            Files
                .Select(file => file.Data.Item1)
                .Where(address => !address.EndsWith("openapi.json", StringComparison.Ordinal)),
            address => Assert.Contains(Pattern(address), described)
        );
        Assert.All(document.Paths.Values, path => Assert.NotNull(path.Operations![HttpMethod.Get].Summary));
        Assert.Contains(
            "series_document",
            document.Components!.Schemas!.Keys.Select(name => JsonNamingPolicy.SnakeCaseLower.ConvertName(name))
        );
    }

    private static string Pattern(string address) =>
        address
            .Replace("/852/june-2023-panel-report", "/{authority}/{edition}", StringComparison.Ordinal)
            .Replace("contacts_n", "{key}", StringComparison.Ordinal);

    private async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> CsvAsync(string address)
    {
        using var answer = await AskAsync(HttpMethod.Get, address);
        using var text = new StringReader(await answer.Content.ReadAsStringAsync(TestSite.Cancelled));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        return
        [
            .. csv.GetRecords<dynamic>()
                .Cast<IDictionary<string, object>>()
                .Select(row => row.ToDictionary(cell => cell.Key, cell => (string)cell.Value, StringComparer.Ordinal)),
        ];
    }

    private async Task<HttpResponseMessage> AskAsync(
        HttpMethod method,
        string address,
        Action<HttpRequestMessage>? with = null
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        with?.Invoke(request);
        return await site.Client.SendAsync(request, TestSite.Cancelled);
    }
}
