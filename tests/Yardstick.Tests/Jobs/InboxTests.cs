using Yardstick.Core.Jobs;

namespace Yardstick.Tests.Jobs;

public sealed class InboxTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("yardstick-inbox-").FullName;

    [Fact]
    public void Only_folders_that_lie_in_it_can_be_named()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "july"));
        Directory.CreateDirectory(Path.Combine(_folder, ".hidden"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "elsewhere"), Path.GetTempPath());
        var inbox = new Inbox(_folder);

        Assert.Equal(["july"], inbox.Folders);
        Assert.Equal(Path.Combine(_folder, "july"), inbox.PathOf("july"));
        foreach (var name in new[] { "..", "july/..", "/etc", "elsewhere", "", null })
        {
            Assert.Throws<JobRefused>(() => inbox.PathOf(name));
        }
    }

    [Fact]
    public void Without_one_there_are_no_folders() => Assert.Empty(new Inbox(null).Folders);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
