using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// The editions of the invented council, made by the sample's people with the same steps as anybody's: the month before the newest is published,
/// the newest waits for its approval. What the gate keeps back stays in review.
/// </summary>
public sealed class SampleEditions(
    Product product,
    Database database,
    PeopleStore people,
    SamplePeople sample,
    TimeProvider clock
)
{
    private const int Wanted = 2;

    /// <summary>The report that has the figures supplied by hand among its rows.</summary>
    private const string Dataset = "monthly-dataset";

    /// <summary>Adds what is missing; an edition that somebody works on is left alone.</summary>
    /// <param name="progress">Told what is being done.</param>
    /// <exception cref="OperationCanceledException">Stopped between two editions; what was finished stays.</exception>
    public void AddMissing(Action<SampleStep> progress, CancellationToken stop = default)
    {
        var months = new FrozenFigures(database).Months(SampleCouncil.Code);
        if (months.Count < Wanted || !sample.AreLetIn())
        {
            return;
        }

        sample.AddMissing();
        Tell(0);
        new SampleManagement(product, database, clock).AddMissing(months[^2].Month);
        stop.ThrowIfCancellationRequested();
        Publish(months[^2].Month);
        stop.ThrowIfCancellationRequested();
        Approve(months[^2].Month, product.Layouts.Find(Dataset)!);
        stop.ThrowIfCancellationRequested();
        Tell(1);
        PutInReview(months[^1].Month);

        void Tell(int done) =>
            progress(new SampleStep(SampleStep.All, "composing its reports", done, Wanted, "reports"));
    }

    /// <summary>Explains the month's reds, waives the rest, and publishes it before the meeting that has it.</summary>
    private void Publish(Month month)
    {
        var then = new ClockAt(clock.GetUtcNow().AddDays(-SampleScrutiny.DaysSinceEdition));
        var making = new EditionMaking(product, database, then);
        var newest = making.Newest(SampleCouncil.Code, month, product.UsualLayout.Name);
        if (newest is { Version: > 1 } || newest is not null && EditionStates.IsPublic(newest.State))
        {
            return;
        }

        var edition = newest;
        if (edition is null or { State: EditionState.Draft })
        {
            var texts = new SampleTexts(product, database, people, sample, then);
            new SamplePlans(product, database, sample, then).AddMissing(month, () => texts.Figures(month));
            new SampleLifeCycles(product, database, sample, then).AddMissing();
            texts.Approve(month);
            new SamplePositions(product, database, sample, then).AddMissing(month);
            edition = Submitted(making, month, product.UsualLayout);
        }

        if (Approved(making, edition) is { } approved)
        {
            making.Take(EditionStep.Publish, approved, Actor(Role.ScrutinyOfficer));
        }
    }

    /// <summary>Composes and approves another report of the month, which waits for its publication.</summary>
    private void Approve(Month month, ReportLayout layout)
    {
        var making = new EditionMaking(product, database, clock);
        if (making.Newest(SampleCouncil.Code, month, layout.Name) is null)
        {
            Approved(making, Submitted(making, month, layout));
        }
    }

    /// <summary>Null where the gate keeps it back even with all texts waived.</summary>
    private EditionRecord? Approved(EditionMaking making, EditionRecord edition)
    {
        foreach (var missing in making.Gate(edition).Missing)
        {
            Waive(making, edition, missing);
        }

        return !making.Gate(edition).IsOpen ? null
            : edition.State is EditionState.InReview ? making.Take(EditionStep.Approve, edition, Actor(Role.Director))
            : edition;
    }

    /// <summary>One figure is left to be explained, so that the gate has something to say.</summary>
    private void PutInReview(Month month)
    {
        var making = new EditionMaking(product, database, clock);
        if (making.Newest(SampleCouncil.Code, month, product.UsualLayout.Name) is not null)
        {
            return;
        }

        var edition = Submitted(making, month, product.UsualLayout);
        foreach (var missing in making.Gate(edition).Missing.Skip(1))
        {
            Waive(making, edition, missing);
        }
    }

    private EditionRecord Submitted(EditionMaking making, Month month, ReportLayout layout) =>
        making.Take(
            EditionStep.Submit,
            making.Compose(SampleCouncil.Code, month, layout, Actor(Role.Analyst)),
            Actor(Role.Analyst)
        );

    private void Waive(EditionMaking making, EditionRecord edition, MissingText missing) =>
        making.Waive(
            edition,
            missing.Indicator,
            "The service has said at the last meeting what is behind it, and nothing is new.",
            Actor(Role.Director)
        );

    private EditionActor Actor(Role role) => new(sample.Of(role)!.Email, HyphenedWord.Of(role));

    /// <summary>A clock that stands at a time.</summary>
    private sealed class ClockAt(DateTimeOffset time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => time;
    }
}
