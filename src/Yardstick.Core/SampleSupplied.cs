using Yardstick.Core.People;
using Yardstick.Core.Storage;
using Yardstick.Core.Supplied;

namespace Yardstick.Core;

/// <summary>
/// The figures that the invented council supplies by hand, read from the file that comes with the product: the analyst supplies them, the director
/// approves them, both before the months are frozen.
/// </summary>
internal sealed class SampleSupplied(Product product, Database database, TimeProvider clock)
{
    /// <summary>Adds them once, where the product comes with them.</summary>
    public void AddMissing()
    {
        var file = product.Folders.SuppliedSample;
        var figures = new SuppliedFigures(database, product.Catalogue, clock);
        if (!File.Exists(file) || figures.Of(SampleCouncil.Code).Count > 0)
        {
            return;
        }

        var approver = SamplePeople.EmailOf(Role.Director);
        foreach (
            var number in figures.Supply(
                SampleCouncil.Code,
                SuppliedFile.Read(file, Path.GetFileName(file)),
                SamplePeople.EmailOf(Role.Analyst)
            )
        )
        {
            figures.Approve(SampleCouncil.Code, number, approver);
        }
    }
}
