namespace Yardstick.Core.Reference;

/// <summary>Children's services that several councils run together; national statistics print each council by itself.</summary>
public sealed class JointServices
{
    private readonly IReadOnlyList<JointService> _all;

    internal JointServices(string folder) =>
        _all = ReferenceTable.Read(
            folder,
            "joint-services.csv",
            ["service", "authority_code", "from", "to"],
            row => new JointService(
                row.Text("service"),
                row.Text("authority_code"),
                row.Date("from"),
                row.OptionalDate("to")
            )
        );

    /// <summary>The joint service of a council on a day; null when it runs its own.</summary>
    public JointService? Of(string authorityCode, DateOnly day) =>
        _all.FirstOrDefault(joint => joint.AuthorityCode == authorityCode && joint.HeldOn(day));

    /// <summary>The other councils of a joint service on a day.</summary>
    public IReadOnlyList<string> OthersOf(JointService joint, DateOnly day) =>
        [
            .. _all.Where(other =>
                    other.Service == joint.Service && other.AuthorityCode != joint.AuthorityCode && other.HeldOn(day)
                )
                .Select(other => other.AuthorityCode),
        ];
}

/// <param name="Service">Its name.</param>
/// <param name="To">Last day; null while it goes on.</param>
public sealed record JointService(string Service, string AuthorityCode, DateOnly From, DateOnly? To)
{
    public bool HeldOn(DateOnly day) => From <= day && !(To < day);
}
