using Yardstick.Core.People;
using Yardstick.Core.Storage;
using Yardstick.Tests.People;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Commentaries;

/// <summary>Ann reports and Olive owns the visits; Dora stands in; Alan analyses; Dirk directs; Max manages; Cara is a member. 4 August 2023.</summary>
internal sealed class SomePeople
{
    public const string Visits = "cpp_visit_10wd_pct";
    public static readonly FixedClock Clock = new(new DateTimeOffset(2023, 8, 4, 9, 0, 0, TimeSpan.Zero));
    public static readonly DateOnly Today = new(2023, 8, 4);
    private readonly PeopleStore _people;

    public SomePeople(Database database)
    {
        _people = new PeopleStore(database, Permissions.Table, Clock);
        var administration = new PeopleAdministration(database, Clock);
        foreach (
            var (name, role) in new[]
            {
                ("ann", Role.Reporter),
                ("dora", Role.Reporter),
                ("olive", Role.Owner),
                ("alan", Role.Analyst),
                ("dirk", Role.Director),
                ("max", Role.Manager),
                ("cara", Role.CabinetMember),
            }
        )
        {
            var person = administration.Add($"{name}@council.example", name, "root");
            administration.Grant(person.AccountId, role, "1001", areaId: null, "root");
        }

        var responsibilities = new Responsibilities(database, Clock);
        foreach (
            var (name, kind) in new[]
            {
                ("ann", ResponsibilityKind.Reporter),
                ("dora", ResponsibilityKind.Deputy),
                ("olive", ResponsibilityKind.Owner),
            }
        )
        {
            responsibilities.HandOver("1001", Visits, kind, Account(name), Today, "root");
        }
    }

    public string Account(string name) => _people.FindByEmail($"{name}@council.example")!.AccountId;

    public Reader this[string name] => _people.ReaderFor(Account(name));
}
