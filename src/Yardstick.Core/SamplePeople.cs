using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// One labelled person for each role, so that the sample can be looked at as each of them without a password. They are let in only while the store
/// holds nothing but the sample.
/// </summary>
public sealed class SamplePeople(
    Product product,
    Database database,
    PeopleStore people,
    SampleStore store,
    TimeProvider clock
)
{
    /// <summary>No mail is ever delivered below this name (RFC 2606).</summary>
    private const string Domain = "@sample.invalid";

    private const string AddedBy = "the sample";

    private static readonly (ResponsibilityKind Kind, Role Role)[] Holders =
    [
        (ResponsibilityKind.Owner, Role.Owner),
        (ResponsibilityKind.Reporter, Role.Reporter),
        (ResponsibilityKind.Deputy, Role.Analyst),
    ];

    public static bool IsOne(Person person) => person.Email.EndsWith(Domain, StringComparison.Ordinal);

    /// <summary>False as soon as the store holds anything of somebody's own: whoever was signed in as a sample person is out with the next page.</summary>
    public bool AreLetIn() => store.HoldsNothingElse();

    /// <summary>In the order of the roles; empty when they are not let in.</summary>
    public IReadOnlyList<Person> All() =>
        AreLetIn()
            ?
            [
                .. Enum.GetValues<Role>()
                    .Select(role => people.FindByEmail(EmailOf(role)))
                    .OfType<Person>()
                    .Where(person => person.IsActiveOn(people.Today)),
            ]
            : [];

    /// <summary>Null while that person is not there.</summary>
    public Person? Of(Role role) => people.FindByEmail(EmailOf(role));

    /// <summary>Adds those who are missing, and says who owns and reports which figure, in a store that holds nothing but the sample.</summary>
    public void AddMissing()
    {
        if (!AreLetIn())
        {
            return;
        }

        var administration = new PeopleAdministration(database, clock);
        foreach (var role in Enum.GetValues<Role>().Where(role => people.FindByEmail(EmailOf(role)) is null))
        {
            var person = administration.Add(EmailOf(role), $"Sample {Title(role)}", AddedBy);
            administration.Grant(person.AccountId, role, AuthorityOf(role), AreaOf(role), AddedBy);
        }

        GiveResponsibilities();
    }

    /// <summary>For the figures that have a target: tasks then name whose turn it is. Others are anybody's who may write.</summary>
    private void GiveResponsibilities()
    {
        var responsibilities = new Responsibilities(database, clock);
        if (responsibilities.All(SampleCouncil.Code).Count > 0)
        {
            return;
        }

        foreach (
            var (indicator, (kind, role)) in from indicator in product
                .Reference.Targets.All.Where(target => target.AuthorityCode == SampleCouncil.Code)
                .Select(target => target.Indicator)
                .Distinct()
            from holder in Holders
            select (indicator, holder)
        )
        {
            responsibilities.HandOver(
                SampleCouncil.Code,
                indicator,
                kind,
                people.FindByEmail(EmailOf(role))!.AccountId,
                people.Today,
                AddedBy
            );
        }
    }

    private string Title(Role role)
    {
        var title = people.Table.TitleOf(role);
        return char.ToLowerInvariant(title[0]) + title[1..];
    }

    internal static string EmailOf(Role role) => HyphenedWord.Of(role) + Domain;

    private static string? AuthorityOf(Role role) => role is Role.Administrator ? null : SampleCouncil.Code;

    private static string? AreaOf(Role role) => role is Role.Manager ? SampleCouncil.SafeguardingService : null;
}
