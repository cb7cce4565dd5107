using System.Globalization;
using Yardstick.Core.Extracts.Generating.Errors;
using Yardstick.Core.Extracts.Generating.Journeys;
using Yardstick.Core.Extracts.Generating.Profiles;
using Yardstick.Core.Extracts.Generating.Rows;
using Yardstick.Core.Extracts.Generating.Staff;
using Yardstick.Core.Extracts.Generating.Totals;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Generating;

/// <summary>
/// One invented authority, told day by day: who arrives on a day and what becomes of them depends on the seed and the day alone. A family is
/// told to the end, written and forgotten, so that memory does not grow with the years.
/// </summary>
internal sealed class AuthorityGenerator(
    CouncilProfile profile,
    IReadOnlyList<TableLayout> tables,
    IReadOnlyList<BankHoliday> bankHolidays,
    GeneratorOptions options
)
{
    /// <summary>Years before the first complete day in which stories begin: long enough for a childhood in care and the years after it.</summary>
    private const int YearsBefore = 20;

    /// <summary>Children in a population, for one open child.</summary>
    private const double PopulationForAChild = 50_000.0 / CouncilProfile.UsualChildren;

    private readonly Setting _setting = Setting.Until(options.Until, bankHolidays);
    private readonly double _scale = (double)options.Children / CouncilProfile.UsualChildren;

    public GeneratedExtract Generate(string code, string folder, CancellationToken stop)
    {
        var dice = new Dice(profile, options.Seed).Fork(code);
        var organisation = new Organisation(profile, _scale, dice.Fork("posts"));
        var layouts = tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        var cases = new CaseRows(layouts, organisation, options.CoversFrom, options.Until);
        var totals = new KnownTotals(options.CoversFrom, options.Until, _setting.WorkingDays);
        var planting = new ErrorPlanting(options.Errors);
        using var files = new ExtractFolder(folder, tables);

        foreach (var (family, day) in Families(dice, stop))
        {
            if (LastDay(family) >= options.CoversFrom)
            {
                var (book, led) = cases.Of(family);
                totals.Add(book, led);
                planting.Plant(book, family.Dice.Fork("errors"));
                files.Write(book.Rows);
            }
        }

        WriteAuthority(files, layouts, organisation, totals, dice);
        var name = "Invented council " + code;
        files.WriteFile("known/totals.csv", totals.Records());
        files.WriteFile("known/planted.csv", planting.Records());
        files.WriteFile("manifest.csv", Manifest(code, name));
        files.Complete();
        return new GeneratedExtract(code, name, folder, files.Rows, totals.OpenChildren, planting.Planted.Count);
    }

    private IEnumerable<(Family Family, DateOnly Day)> Families(Dice dice, CancellationToken stop)
    {
        for (var day = options.CoversFrom.AddYears(-YearsBefore); day <= options.Until; day = day.AddDays(1))
        {
            stop.ThrowIfCancellationRequested();
            foreach (var (arrival, rate) in Arrivals(day))
            {
                var own = dice.Fork(day.DayNumber).Fork((int)arrival);
                var count = own.Arrivals(rate * _scale);
                for (var place = 0; place < count; place++)
                {
                    var family = FamilyMaker.Make(arrival, day, place, own.Fork(place));
                    new FamilyJourney(family, _setting).Begin(arrival, day);
                    yield return (family, day);
                }
            }
        }
    }

    private IEnumerable<(Arrival Arrival, double Rate)> Arrivals(DateOnly day)
    {
        var busy = profile.Months[day.Month - 1] * profile.Weekdays[((int)day.DayOfWeek + 6) % 7];
        yield return (Arrival.FirstContact, profile.Rate("families_first_contact") * busy);
        yield return (Arrival.Disability, profile.Rate("families_disability") * busy);
        yield return (Arrival.TransferIn, profile.Rate("families_transfer_in") * busy);
        yield return (Arrival.AsylumSeeking, profile.Rate("asylum_seeking_children"));
    }

    /// <summary>The last day on which anything about the family is open or happens.</summary>
    private static DateOnly LastDay(Family family) =>
        family
            .Children.SelectMany(child =>
                child
                    .Contacts.Select(contact => contact.Day)
                    .Concat(child.Referrals.Select(referral => referral.Closed))
                    .Concat(child.EarlyHelp.Select(help => help.End))
            )
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();

    private void WriteAuthority(
        ExtractFolder files,
        Dictionary<string, TableLayout> layouts,
        Organisation organisation,
        KnownTotals totals,
        Dice dice
    )
    {
        var book = new RowBook(layouts, options.CoversFrom, options.Until);
        var rows = new OrganisationRows(book, organisation);
        rows.AddTree();
        rows.AddWorkers(options.CoversFrom);
        rows.AddFosterHouseholds(
            options.CoversFrom.AddYears(-YearsBefore),
            profile.Rate("foster_households") * _scale,
            dice.Fork("foster households"),
            totals.AddFosterHousehold
        );
        AddPopulation(book);
        files.Write(book.Rows);
    }

    private IEnumerable<IReadOnlyList<string>> Manifest(string code, string name) =>
        [
            ["authority_code", "authority_name", "extract_date", "covers_from"],
            [code, name, Iso(options.Until), Iso(options.CoversFrom)],
        ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A population that grows slowly, from the mid-year before the first complete day.</summary>
    private void AddPopulation(RowBook book)
    {
        for (var year = options.CoversFrom.Year - 1; year <= options.Until.Year; year++)
        {
            var middle = new DateOnly(year, 6, 30);
            book.Add(
                "population",
                middle,
                ("valid_from", middle),
                ("population_0_17", (int)(options.Children * PopulationForAChild * (1 + ((year - 2020) * 0.004)))),
                ("source", "Invented")
            );
        }
    }
}
