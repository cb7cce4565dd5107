namespace Yardstick.Core.Plans;

/// <summary>An open area of focus as the leadership signed it off last: all that an edition needs of it. Figures are still tokens.</summary>
public sealed record SignedFocus
{
    public required int FocusId { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    /// <summary>Title of the plan; null when it stands alone.</summary>
    public string? Plan { get; init; }

    public string? Strand { get; init; }

    public required IReadOnlyList<string> Indicators { get; init; }

    public required string Response { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<SignedUpdate> Updates { get; init; }

    public required string LeadRole { get; init; }

    /// <summary>The role in words; never the person.</summary>
    public required string SignedByRole { get; init; }

    public required DateOnly SignedOn { get; init; }

    /// <summary>Null where nobody has signed it off.</summary>
    /// <param name="until">Later updates are left out.</param>
    public static SignedFocus? Of(FocusArea focus, IReadOnlyList<Plan> plans, DateOnly until)
    {
        if (focus.LastSignOff is not { } last)
        {
            return null;
        }

        var signed = focus.Versions.First(version => version.Version == last.Version);
        var plan = plans.FirstOrDefault(each => each.PlanId == signed.PlanId);
        return new SignedFocus
        {
            FocusId = focus.FocusId,
            Version = signed.Version,
            Title = signed.Title,
            Plan = plan?.Title,
            Strand = plan?.Strands.FirstOrDefault(strand => strand.StrandId == signed.StrandId)?.Title,
            Indicators = signed.Indicators,
            Response = signed.Response,
            Updates =
            [
                .. focus
                    .Updates.Where(update => update.Number <= last.LastUpdate && update.SaidOn <= until)
                    .OrderBy(update => update.SaidOn)
                    .ThenBy(update => update.Number)
                    .Select(update => new SignedUpdate(update.SaidOn, update.Wording)),
            ],
            LeadRole = signed.LeadRole,
            SignedByRole = last.Role,
            SignedOn = DateOnly.FromDateTime(last.SignedAt),
        };
    }
}

public sealed record SignedUpdate(DateOnly SaidOn, string Wording);
