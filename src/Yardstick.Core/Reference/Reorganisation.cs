namespace Yardstick.Core.Reference;

/// <summary>A council took over children's services from another on a day; what was published before is its predecessor's.</summary>
/// <param name="On">First day of the successor; the predecessor's last day is the one before.</param>
/// <param name="Note">Which part, in words.</param>
public sealed record Reorganisation(
    string Successor,
    string Predecessor,
    DateOnly On,
    ReorganisedExtent Extent,
    string Note
);

public enum ReorganisedExtent
{
    /// <summary>The predecessor lies wholly in the successor.</summary>
    Whole,

    /// <summary>A part of the predecessor: its figures are never those of the successor.</summary>
    Part,

    /// <summary>The same area and number under another form of council: figures go on.</summary>
    Same,
}
