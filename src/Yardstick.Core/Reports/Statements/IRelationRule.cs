using Yardstick.Core.Assessments;

namespace Yardstick.Core.Reports.Statements;

/// <summary>Things that can be said of several figures of one month together, each a whole sentence.</summary>
public interface IRelationRule
{
    /// <param name="section">Keys of the section: what belongs to another section is said there.</param>
    /// <param name="all">All figures of the edition and month.</param>
    IEnumerable<string> Say(IReadOnlyCollection<string> section, IReadOnlyList<Assessment> all);
}
