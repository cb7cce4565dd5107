using System.Text;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Scrutiny;

public sealed class AgendaTests
{
    private static readonly Exemption Closed = new(
        2,
        "rule 10.4 of the access to information rules",
        "A child could be known."
    );

    [Fact]
    public void Every_agenda_holds_the_standing_items_and_an_exempt_report_stands_last_behind_the_motion()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (some, agendas, _) = On(store);
        var meeting = some.Plan(SomePanel.November);

        var closed = agendas.AddReport(meeting, "A case review", Closed, null, SomePanel.By);
        var open = agendas.AddReport(meeting, "Performance", null, 7, SomePanel.By);

        var agenda = agendas.Of(meeting);
        Assert.Equal(
            [
                AgendaItemKind.Apologies,
                AgendaItemKind.PecuniaryInterests,
                AgendaItemKind.ScrutinyInterests,
                AgendaItemKind.PartyWhip,
                AgendaItemKind.ChairStatement,
                AgendaItemKind.PreviousMinutes,
                AgendaItemKind.PublicSpeakers,
                AgendaItemKind.Report,
                AgendaItemKind.RedsRevisited,
                AgendaItemKind.MembersQuestions,
                AgendaItemKind.Monitoring,
                AgendaItemKind.Report,
            ],
            agenda.Items.Select(item => item.Kind)
        );
        // Eleven open items, the motion, and the closed report.
        Assert.Equal((12, 13, 8), (agenda.ExclusionNumber!.Value, agenda.Items[^1].Number, agenda.Items[7].Number));
        Assert.Equal((closed.Position, open.Position), (agenda.Items[^1].Position, agenda.Items[7].Position));
        Assert.Equal((Closed, 7L), (agenda.Items[^1].Exemption, agenda.Items[7].EditionId));
    }

    [Theory, BothEngines]
    public void Forms_are_kept_line_by_line_and_say_what_is_missing(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (some, agendas, _) = On(store);
        var meeting = some.Plan(SomePanel.November);
        var item = agendas.AddReport(meeting, "Performance", null, null, SomePanel.By);

        Assert.Equal(
            [
                "Report of",
                "Contact details: Executive director (title)",
                "Contact details: Author (title)",
                "Brief summary",
                "Recommendations",
                "Reasons for report recommendations",
                "Detail (including consultation carried out)",
            ],
            ReportForm.Missing(item)
        );
        agendas.Write(meeting, item.Position, AgendaField.Detail, ["One.", " ", "Two.", "Three."], SomePanel.By);
        agendas.Write(meeting, item.Position, AgendaField.Detail, ["Uno.", "Due."], SomePanel.By);
        agendas.Write(meeting, 0, AgendaField.CorporateGoal, ["Strong foundations"], SomePanel.By);

        var agenda = agendas.Of(meeting);
        var kept = agenda.Items.Single(each => each.Position == item.Position);
        Assert.Equal(["Uno.", "Due."], kept.Lines[AgendaField.Detail]);
        Assert.Equal("Strong foundations", agenda.Lines.Text(AgendaField.CorporateGoal));
        Assert.DoesNotContain(ReportForm.Missing(kept), name => name.StartsWith("Detail", StringComparison.Ordinal));
    }

    [Fact]
    public void An_exempt_item_needs_both_references_and_the_public_interest()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (some, agendas, _) = On(store);
        var meeting = some.Plan(SomePanel.November);

        SomePanel.Refused("no paragraph 8", () => Add(Closed with { Paragraph = 8 }));
        SomePanel.Refused("own rule is empty", () => Add(Closed with { CouncilRule = " " }));
        SomePanel.Refused("public interest", () => Add(Closed with { Interest = "" }));
        Assert.Equal(10, agendas.Of(meeting).Items.Count);
        Assert.Equal(
            "Exempt under paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972 (information that is likely to reveal who an individual is) and rule 10.4 of the access to information rules.",
            Add(Closed).Exemption!.InWords()
        );

        AgendaItem Add(Exemption exemption) => agendas.AddReport(meeting, "A review", exemption, null, SomePanel.By);
    }

    [Fact]
    public void Published_papers_stay_as_they_are_and_resolutions_wait_for_the_meeting()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (some, agendas, documents) = On(store);
        var meeting = some.Plan(SomePanel.September);
        var item = agendas.AddReport(meeting, "Performance", null, null, SomePanel.By);
        SomePanel.Refused("after the meeting was held", () => Resolve(meeting));
        some.Meetings.Take(meeting, JourneyStep.PapersPublished, new DateOnly(2023, 9, 20), null, SomePanel.By);

        SomePanel.Refused(
            "papers of the meeting are published",
            () => agendas.AddReport(meeting, "Late", null, null, "x")
        );
        SomePanel.Refused(
            "papers of the meeting are published",
            () => agendas.Change(meeting, item.Position, Closed, null, "x")
        );
        SomePanel.Refused(
            "papers of the meeting are published",
            () => documents.Add(meeting, item.Position, DocumentPlace.Attached, "a.txt", [65])
        );

        var held = some.Held.Record("1001", meeting.MeetingId, SomePanel.Quorate, SomePanel.By);
        Resolve(held);
        Assert.Equal(["That the report is noted."], agendas.Of(held).Items[7].Lines[AgendaField.Resolutions]);
        some.Meetings.Take(held, JourneyStep.MinutesPublished, SomePanel.Today, null, SomePanel.By);
        SomePanel.Refused("until its minutes are published", () => Resolve(held));

        object Resolve(Meeting of)
        {
            agendas.Write(of, item.Position, AgendaField.Resolutions, ["That the report is noted."], SomePanel.By);
            return of;
        }
    }

    [Fact]
    public void A_removed_report_leaves_nothing_to_the_next_one()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (some, agendas, documents) = On(store);
        var meeting = some.Plan(SomePanel.November);
        var item = agendas.AddReport(meeting, "Performance", null, null, SomePanel.By);
        agendas.Write(meeting, item.Position, AgendaField.Detail, ["One."], SomePanel.By);
        documents.Add(meeting, item.Position, DocumentPlace.Attached, "a.txt", [65]);

        agendas.Remove(meeting, item.Position, SomePanel.By);
        var next = agendas.AddReport(meeting, "Another", null, null, SomePanel.By);

        Assert.Empty(next.Lines.All);
        Assert.Empty(next.Documents);
        SomePanel.Refused("standing items stay", () => agendas.Change(meeting, 1, null, null, "x"));
    }

    [Theory, BothEngines]
    public void A_file_is_kept_with_the_hash_of_its_bytes(Engine engine)
    {
        using var store = TestStore.On(engine);
        var (some, agendas, documents) = On(store);
        var meeting = some.Plan(SomePanel.November);
        var item = agendas.AddReport(meeting, "Performance", null, null, SomePanel.By);

        var kept = documents.Add(
            meeting,
            item.Position,
            DocumentPlace.MembersRoom,
            "C:\\papers\\abc.txt",
            "abc"u8.ToArray()
        );

        // SHA-256 of "abc", as FIPS 180-2 gives it.
        Assert.Equal(
            ("abc.txt", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (kept.Name, kept.Size, kept.Sha256)
        );
        Assert.Equal("abc", Encoding.ASCII.GetString(documents.Read(meeting, kept)));
        Assert.Equal(kept, agendas.Of(meeting).Items.Single(each => each.Position == item.Position).Documents.Single());
    }

    [Fact]
    public void Files_of_other_kinds_or_sizes_or_with_false_endings_are_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (some, agendas, documents) = On(store);
        var meeting = some.Plan(SomePanel.November);
        var item = agendas.AddReport(meeting, "Performance", null, null, SomePanel.By);

        SomePanel.Refused("kind that is not taken", () => Add("a.exe", [1]));
        SomePanel.Refused("not empty", () => Add("a.pdf", []));
        SomePanel.Refused("at most 20 MB", () => Add("a.pdf", new byte[MeetingDocuments.LargestSize + 1]));
        SomePanel.Refused("does not hold what its ending says", () => Add("a.pdf", "<html>"u8.ToArray()));
        SomePanel.Refused("does not hold what its ending says", () => Add("a.csv", [65, 0]));

        MeetingDocument Add(string name, byte[] content) =>
            documents.Add(meeting, item.Position, DocumentPlace.Attached, name, content);
    }

    private static (SomePanel, AgendaRegister, MeetingDocuments) On(TestStore store)
    {
        var some = new SomePanel(store.Database);
        var agendas = new AgendaRegister(store.Database, some.Meetings, SomePanel.Clock);
        return (some, agendas, new MeetingDocuments(store.Database, agendas));
    }
}
