using Xunit;

namespace PactModel.Samples.TreatyDesk.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("", "Required command was not provided.")]
    [InlineData("statsu", "There is no command 'statsu'. The commands are: status, ")]
    [InlineData("deadlines --on 2026-13-01", "'2026-13-01' is not a day of the years 1 to 9000: write one like 2026-11-25.")]
    [InlineData("calendar --on 9999-12-31", "'9999-12-31' is not a day of the years 1 to 9000: write one like 2026-11-25.")]
    [InlineData("deadlines --months 0", "'0' does not fit --months: give a whole number from 1 to 1200.")]
    [InlineData("deadlines --months many", "'many' does not fit --months: give a whole number from 1 to 1200.")]
    [InlineData("deadlines --data nowhere", "'nowhere'")]
    [InlineData("last-day", "'last-day'")]
    [InlineData("last-day jpn-kor-gsomia-2016 --party KOR", "To leave, give both --party and --out-by.")]
    [InlineData("what-if jpn-kor-gsomia-2016", "Suppose something: give --withdraw, --ratify or --extend-until.")]
    [InlineData("trend --by bogus", "'bogus'")]
    [InlineData("status --partty Morocco", "There is no option '--partty'.")]
    [InlineData("status --bogus", "There is no option '--bogus'.")]
    [InlineData("partners --in-forse", "There is no option '--in-forse'.")]
    [InlineData("compare ctbt-1996 --bogus", "There is no option '--bogus'.")]
    [InlineData("compare ctbt-1996", "Give a second agreement or --with-others-of, one of the two.")]
    [InlineData("compare ctbt-1996 samim --with-others-of MAR", "Give a second agreement or --with-others-of, one of the two.")]
    [InlineData("compare ctbt-1996 --with-others-of MAR --usual-from 2", "'2' does not fit --usual-from: give a share above 0 and up to 1, such as 0.5.")]
    public void Run_CommandLineThatIsWrong_SaysWhatToDoAndEndsWith2(string command, string message)
    {
        DeskRun run = DeskRun.Of(command);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status mar-rwa-militery-2025", "Did you mean mar-rwa-military-2025?")]
    [InlineData("status mar-rwa", "Did you mean mar-rwa-joint-military-commission or mar-rwa-military-2025?")]
    [InlineData("status Mar", "'Mar' is no agreement identifier")]
    [InlineData("deadlines --party Morroco", "'Morroco' is no party that is known. Did you mean MAR (Morocco)?")]
    [InlineData("deadlines --party Congo", "'Congo' is the name of several parties. Did you mean COD (Democratic Republic of the Congo) or COG (Congo)?")]
    [InlineData("deadlines --party org:XX", "'org:XX' is no party that is known.\n")]
    [InlineData("deadlines --party Germany --on 1970-01-01", "'Germany' is the name of several parties. Did you mean ")]
    [InlineData("partners MAR --area helth", "Did you mean 'health' (Military health)?")]
    [InlineData("trend --by in-force --from-year 2030", "The first year, 2030, is after 2026-11-25: set --from-year or --on.")]
    [InlineData("deadlines --to 2020-01-01", "The last day, 2020-01-01, is before the first, 2026-11-25: set --on or --to.")]
    [InlineData("what-if jpn-kor-gsomia-2016 --ratify Andorra", "Andorra (AND) is no party of jpn-kor-gsomia-2016, and nobody else can join it. Its parties: Japan, South Korea.")]
    [InlineData("what-if rome-statute-1998 --withdraw Andorra", "Andorra (AND) is no party of rome-statute-1998. Its parties: Afghanistan, Burundi, Gambia, Philippines.")]
    [InlineData("last-day rome-statute-1998 --party Andorra --out-by 2028-01-01", "Andorra (AND) is no party of rome-statute-1998.")]
    [InlineData("status rome-statute-1998 --party Andorra", "Andorra (AND) is no party of rome-statute-1998.")]
    [InlineData("compare ctbt-1996 ctbt-1995", "Did you mean ctbt-1996?")]
    public void Run_WhatIsNotKnown_OffersTheNearestAndEndsWith1(string command, string message)
    {
        DeskRun run = DeskRun.Of(command);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    /// <summary>A name is looked up on the day that the desk is asked about.</summary>
    [Theory]
    [InlineData("partners Germany", "DEU")]
    [InlineData("partners China", "CHN")]
    [InlineData("partners Vietnam", "VNM")]
    [InlineData("partners Yemen", "YEM")]
    [InlineData("partners Sudan", "SDN")]
    [InlineData("partners Yugoslavia --on 1980-01-01", "YUCS")]
    public void Run_NameThatOneStateBearsOnTheDay_IsThatState(string command, string code)
    {
        DeskRun run = DeskRun.Of(command), byCode = DeskRun.Of(command.Replace(command.Split(' ')[1], code, StringComparison.Ordinal));
        Assert.Equal((0, byCode.Out), (run.Code, run.Out));
    }

    [Fact]
    public void Run_FolderWithABrokenFile_AnswersFromTheRestAndNamesIt()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("treatydesk");
        try
        {
            Assert.Equal((1, "There is no agreement in the data: give a document, or a folder of documents, with --data.\n"), Told(DeskRun.Of("status", "--data", folder.FullName)));
            File.WriteAllText(Path.Combine(folder.FullName, "broken.json"), "{");
            Assert.Equal(1, DeskRun.Of("status", "--data", folder.FullName).Code);
            Assert.Equal(1, DeskRun.Of("status", "--data", Path.Combine(folder.FullName, "broken.json")).Code);
            File.Copy(Path.Combine(AppContext.BaseDirectory, "data", "lifecycles.json"), Path.Combine(folder.FullName, "good.json"));
            DeskRun run = DeskRun.Of("status", "ctbt-1996", "--data", folder.FullName);
            Assert.Equal(0, run.Code);
            Assert.Contains("broken.json", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        static (int Code, string Error) Told(DeskRun run) => (run.Code, run.Error);
    }
}
