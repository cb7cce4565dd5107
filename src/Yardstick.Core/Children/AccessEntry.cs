using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yardstick.Core.Children;

/// <summary>One line of the access log: who looked at which children of whom, why, and what came of it.</summary>
public sealed record AccessEntry
{
    /// <summary>1, 2, 3 … without gaps; given by the log.</summary>
    public long Number { get; init; }

    /// <summary>UTC.</summary>
    public DateTime HappenedAt { get; init; }

    /// <summary>Null when nobody was signed in.</summary>
    public string? AccountId { get; init; }

    /// <summary>E-mail address; <c>nobody</c> when nobody was signed in; the user of the machine for the command line.</summary>
    public required string Viewer { get; init; }

    /// <summary>A word of <see cref="AccessAction"/>.</summary>
    public required string Action { get; init; }

    /// <summary><c>shown</c>, or why it was refused.</summary>
    public required string Outcome { get; init; }

    public required string AuthorityCode { get; init; }

    /// <summary>The one child that was meant; null for a list.</summary>
    public string? PersonId { get; init; }

    public string? AreaId { get; init; }

    /// <summary>In the viewer's words.</summary>
    public required string Purpose { get; init; }

    /// <summary>What was asked for, in words.</summary>
    public required string Query { get; init; }

    /// <summary>How many children were shown.</summary>
    public long Children { get; init; }

    public string? ExportId { get; init; }

    /// <summary>Hash of the entry before; empty for the first.</summary>
    public string PreviousHash { get; init; } = "";

    /// <summary>SHA-256 over the hash before and every field of this entry.</summary>
    public string Hash { get; init; } = "";

    public bool IsRefusal => Outcome != AccessLog.Shown;

    /// <summary>Each field is preceded by its length, so that no two entries read alike.</summary>
    internal string ComputeHash()
    {
        var text = new StringBuilder();
        foreach (
            var field in new[]
            {
                PreviousHash,
                Number.ToString(CultureInfo.InvariantCulture),
                HappenedAt.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture),
                AccountId,
                Viewer,
                Action,
                Outcome,
                AuthorityCode,
                PersonId,
                AreaId,
                Purpose,
                Query,
                Children.ToString(CultureInfo.InvariantCulture),
                ExportId,
            }
        )
        {
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>What somebody did with children's records. Written as its word in the log.</summary>
public enum AccessAction
{
    List,
    DueList,
    CorrectionList,
    Identity,
    Export,
    Download,
    Restrict,
    LiftRestriction,
    Review,
    AuditList,
    TrackerList,
}
