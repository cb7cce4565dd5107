using Yardstick.Core.Audits;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>What an edition prints of the register of audits: the year up to its month.</summary>
internal sealed class AuditsOfMonth(Database database)
{
    private readonly AuditRegister _register = new(database, TimeProvider.System);

    /// <returns>Null where the register holds no audit of the year.</returns>
    public PrintedAudits? Of(string authority, Month month)
    {
        var summary = _register.Summary(authority, month);
        return summary.All is { Completed: 0, Moderated: 0 } && summary.Auditors.Count == 0
            ? null
            : new PrintedAudits
            {
                Summary = summary,
                Themes =
                [
                    .. _register.Themes(authority, month).Select(found => new PrintedTheme(found.Round, found.Wording)),
                ],
            };
    }
}
