using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Ssda903;

namespace Yardstick.Core.Imports.Returns;

/// <summary>A file of the return with what was kept of it.</summary>
internal sealed class ReadModule(ModuleRows rows)
{
    public ModuleRows Rows => rows;

    public long SetAside { get; set; }

    public long Repeated { get; set; }

    public long Read => rows.Count + SetAside;

    /// <exception cref="UnreadableSource">The last row lacks cells.</exception>
    public void RefuseCutOff(bool isShort)
    {
        if (isShort)
        {
            throw new UnreadableSource(
                $"{rows.File} ends with a row that lacks cells, as a file does that was cut off: export the return again."
            );
        }
    }

    /// <exception cref="UnreadableSource">Half of the rows stand there twice.</exception>
    public void RefuseDoubled()
    {
        if (Repeated > 0 && Repeated * 2 >= Read)
        {
            throw new UnreadableSource(
                $"{rows.File} repeats {Repeated} of its {Read} rows, as a doubled file does: export the return again."
            );
        }
    }
}
