using System.Data.Common;
using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;
using SetTargets = Yardstick.Core.Reference.Targets;

namespace Yardstick.Core.Administration.Targets;

/// <summary>
/// The targets that judge measured figures. An authority that has never set one has those of <c>reference/targets.csv</c>; its first change takes
/// them into the store.
/// </summary>
/// <param name="seed">Of the product.</param>
public sealed class TargetStore(Database database, SetTargets seed, FormulaTargets formulas)
{
    private const string Folder = "Administration/Targets/";

    /// <summary>The targets of an authority, to be asked for days; formulas as they were kept with frozen months, else as they are now.</summary>
    public SetTargets In(string authority)
    {
        using var connection = database.OpenConnection();
        var kept = connection
            .Query<KeptTarget>(SqlFile.Text(Folder + "target_of_month_list.sql"), new { authority })
            .ToDictionary(row => (row.TargetId, row.PeriodEnd));
        return new SetTargets(
            Current(connection, authority).Where(row => !row.Withdrawn).Select(row => row.ToTarget()),
            (target, day) =>
                kept.TryGetValue((target.TargetId, Month.Of(day).LastDay), out var row)
                    ? target with
                    {
                        Text = row.Wording,
                        Inputs = row.Inputs,
                    }
                    : formulas.Work(target, day)
        );
    }

    /// <summary>Every target that an indicator has, had or will have, the latest first; withdrawn ones are among them.</summary>
    public IReadOnlyList<TargetRow> History(string authority, string indicator)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. Current(connection, authority)
                .Where(row => row.Indicator == indicator)
                .OrderByDescending(row => row.FromDate)
                .ThenByDescending(row => row.SetAt),
        ];
    }

    /// <summary>Keeps what the formulas come to for frozen months, once; later changes of rates and populations do not reach them.</summary>
    public void KeepFormulas(string authority, IEnumerable<Month> months)
    {
        var targets = In(authority);
        List<object> rows =
        [
            .. from month in months
            from indicator in targets
                .All.Where(each => each.Formula is not null)
                .Select(each => each.Indicator)
                .Distinct()
            from audience in Enum.GetValues<TargetAudience>()
            let target = targets.InForce(authority, indicator, month.LastDay, audience)
            where target is { Formula: not null, Inputs: not null }
            select new
            {
                authority,
                period_end = month.LastDay,
                target_id = target.TargetId,
                wording = target.Text,
                inputs = target.Inputs,
            },
        ];
        if (rows.Count > 0)
        {
            database.Write(transaction =>
                transaction.Connection!.Execute(SqlFile.Text(Folder + "target_of_month_add.sql"), rows, transaction)
            );
        }
    }

    /// <summary>Stored rows, or those of the file as if they had been stored.</summary>
    internal IReadOnlyList<TargetRow> Current(
        DbConnection connection,
        string authority,
        DbTransaction? transaction = null
    ) =>
        connection.Query<TargetRow>(SqlFile.Text(Folder + "target_list.sql"), new { authority }, transaction).ToList()
            is { Count: > 0 } stored
            ? stored
            : FromFile(authority);

    /// <summary>Each target of the file ends where the next one of its indicator begins.</summary>
    private List<TargetRow> FromFile(string authority) =>
        [
            .. seed
                .All.Where(target => target.AuthorityCode == authority)
                .GroupBy(target => target.Indicator, StringComparer.Ordinal)
                .SelectMany(own =>
                {
                    var inOrder = own.OrderBy(target => target.ValidFrom).ToList();
                    return inOrder.Select(
                        (target, i) =>
                            TargetRow.Of(
                                target with
                                {
                                    TargetId = $"file-{target.Indicator}-{i + 1}",
                                    ValidTo = i + 1 < inOrder.Count ? inOrder[i + 1].ValidFrom : People.OpenEnd.Date,
                                },
                                "reference/targets.csv",
                                target.ValidFrom.ToDateTime(TimeOnly.MinValue)
                            )
                    );
                }),
        ];

    private sealed record KeptTarget(string TargetId, DateOnly PeriodEnd, string Wording, string Inputs);
}
