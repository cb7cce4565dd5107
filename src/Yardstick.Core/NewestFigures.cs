using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>The judged figures of the newest frozen month of a council, as words may be about them.</summary>
public sealed class NewestFigures(Product product, Database database)
{
    private readonly FrozenEditions _months = new(product, database);
    private readonly WithheldFigures _withheld = new(product, database);

    /// <summary>Null while no month is frozen.</summary>
    public CommentaryFigures? Of(string authority)
    {
        if (_months.Councils().FirstOrDefault(each => each.Code == authority) is not { } council)
        {
            return null;
        }

        var month = council.Months[^1].Month;
        var delivery = _months.Read(council, month);
        return new CommentaryFigures(
            delivery,
            product
                .AssessorFor([delivery], _withheld.Of(authority), product.NeighboursIn(database).For)
                .Assess(month, delivery.Edition.Name, [delivery])
        );
    }
}
