using System.CommandLine;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>With whom does a party have agreements, and about what?</summary>
internal static class PartnersCommand
{
    public static Command Create(DeskHost host)
    {
        Argument<string> party = DeskOptions.Word(new Argument<string>("party") { Description = "The party, by code or name: MAR, Morocco, org:AU." });
        Option<string?> area = DeskOptions.Area();
        Option<bool> inForce = new("--in-force") { Description = "Only agreements that are, or may be, in force on --on." };
        Option<FileInfo?> svg = DeskOptions.Picture("Also write the whole network of these agreements to this file, as a picture (SVG).");
        Command command = new("partners", "Lists with whom a party has agreements, how many, and in which areas.") { party, area, inForce, svg };
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk =>
        {
            AgreementSelection selection = desk.Register.All();
            if (parsed.GetValue(area) is { } about) selection = selection.Covering(desk.Area(about));
            if (parsed.GetValue(inForce)) selection = selection.InForceOn(desk.On);
            if (parsed.GetValue(svg) is { } file) File.WriteAllText(file.FullName, selection.Possibly().Network().ToSvg());
            PartyCode code = desk.Party(parsed.GetValue(party)!);
            return Told(desk, code, selection, selection.Possibly().PartnersOf(code));
        }));
        return command;
    }

    private static Answer Told(Desk desk, PartyCode party, AgreementSelection selection, EquatableList<CooperationPartner> partners) => new(
        new Sheet(
            $"Partners of {desk.Name(party)}",
            new Block($"Agreements: {selection.Query}", ["Partner", "How many", "Agreements", "Areas"], [.. partners.Select(p => new[]
            {
                desk.Name(p.Party), $"{p.Counts}", string.Join(", ", p.Certain.Concat(p.Possible).Select(a => a.Id)), string.Join(", ", p.Areas.Select(a => a.Area)),
            })], "No partner.")),
        () => DeskJson.Write(new PartnersJson(Words.Of(desk.On), party.ToString(), selection.Query.ToString(), partners.Select(p => new PartnerJson(
            p.Party.ToString(), p.Certain.Select(a => a.Id.ToString()), p.Possible.Select(a => a.Id.ToString()), p.Areas.Select(a => a.Area.ToString()))))));
}
