namespace Yardstick.Core.Extracts.Generating.Staff;

/// <summary>A post and the workers who hold it one after the other, with the vacancies in between.</summary>
internal sealed record Post(IReadOnlyList<Worker> Workers)
{
    /// <summary>Null while the post is vacant.</summary>
    public Worker? HolderOn(DateOnly day)
    {
        foreach (var worker in Workers)
        {
            if (worker.From <= day && worker.Until > day)
            {
                return worker;
            }
        }

        return null;
    }
}

/// <param name="Until">The day on which the worker leaves, exclusive.</param>
internal sealed record Worker(string Id, string Registration, DateOnly From, DateOnly Until)
{
    public required decimal FullTime { get; init; }

    public required bool FromAgency { get; init; }

    /// <summary>ASYE or NQSW in the first year of somebody newly qualified, OTHER for a post that needs no qualification, else SW.</summary>
    public required string FirstStatus { get; init; }
}
