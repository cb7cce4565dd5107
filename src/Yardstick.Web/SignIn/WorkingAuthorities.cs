using Yardstick.Core;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Web.SignIn;

/// <summary>The authorities of the store that the reader may do something in throughout.</summary>
public sealed class WorkingAuthorities(Database database, FrozenEditions frozen, CurrentReader reader)
{
    /// <summary>Those with case records or frozen months, by code.</summary>
    public IReadOnlyList<(string Code, string Name)> With(Permission permission) =>
        [
            .. MeasuredExtract
                .All(database)
                .Select(extract => (Code: extract.AuthorityCode, Name: extract.AuthorityName))
                .Concat(frozen.Councils().Select(council => (council.Code, council.Name)))
                .DistinctBy(authority => authority.Code)
                .Where(authority => reader.Reader.MayThroughout(permission, authority.Code))
                .OrderBy(authority => authority.Code, StringComparer.Ordinal),
        ];

    public bool May(Permission permission, string authority) => reader.Reader.MayThroughout(permission, authority);
}
